using System.Text.RegularExpressions;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Charts of what was received (ui.md 10, 21.8, 21.11).</summary>
public sealed partial class StatusPageTests(BrowserFixture browser, StatisticsStation shared) : IClassFixture<StatisticsStation>
{
    private static readonly string[] s_sections = ["Reception over time", "Signal levels", "Alert terms", "Frequency distribution", "Message statistics", "System status"];

    private Station Station => shared.Station;

    [Fact]
    public async Task G1_G2_G4_I4_I15_I16_Default_IsReceptionOverTime()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("status");

        await Expect(Tabs(page, "Parts of the status")).ToHaveTextAsync(s_sections); // G-1
        await Expect(Tab(page, "Reception over time")).ToHaveAttributeAsync("aria-selected", "true"); // G-2
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Reception over time" })).ToHaveCountAsync(1);
        await Expect(Tab(page, "1 week")).ToBeVisibleAsync();
        await Expect(Tab(page, "24 hours")).ToHaveAttributeAsync("aria-selected", "true"); // G-4
        await DrawnAsync(page, "reception"); // I-4, I-15
        var box = (await Chart(page, "reception").Locator(".apexcharts-line-series").BoundingBoxAsync())!;
        box.Width.ShouldBeGreaterThan(400); // I-16
        box.Height.ShouldBeGreaterThan(50);

        await Tab(page, "1 hour").ClickAsync();

        await Expect(page.Page).ToHaveURLAsync("/status?period=1hr");
        await Expect(Tab(page, "1 hour")).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(Tab(page, "24 hours")).ToHaveAttributeAsync("aria-selected", "false");
        await Expect(Chart(page, "reception").GetByRole(AriaRole.Heading)).ToContainTextAsync("last hour");
        await Expect(page.Page).ToHaveTitleAsync(Title());
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Gap_OfAStationThatWasOff_IsSetApartFromSilence()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("status");
        await DrawnAsync(page, "reception");
        var chart = Chart(page, "reception");

        await Expect(chart.Locator(".apexcharts-xaxis-annotations rect")).ToHaveCountAsync(1);
        await Expect(chart.Locator(".keys")).ToContainTextAsync("not listening");
        await Expect(chart.Locator(".apexcharts-series").Last.Locator("path.apexcharts-line")).ToHaveCountAsync(2); // One before it and one after it.

        await chart.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Show as table" }).ClickAsync();

        await Expect(chart.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = "not listening" }).First).ToBeVisibleAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Line_SwitchedOff_StaysOff_AndAThemeRecoloursAtOnce()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("status");
        await DrawnAsync(page, "reception");
        var lines = Chart(page, "reception").Locator(".apexcharts-line-series > .apexcharts-series");
        var acars = Chart(page, "reception").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "ACARS", Exact = true });
        await Expect(lines).ToHaveCountAsync(6);
        var path = lines.First.Locator("path.apexcharts-line").First;
        var dark = await path.GetAttributeAsync("stroke");

        await acars.ClickAsync();
        await Expect(lines).ToHaveCountAsync(5);
        await page.ReloadAsync();
        await Expect(lines).ToHaveCountAsync(5);
        await acars.ClickAsync();
        await Expect(lines).ToHaveCountAsync(6);
        await page.Page.Locator("[data-theme-toggle]").Filter(new LocatorFilterOptions { Visible = true }).First.ClickAsync();

        await Expect(path).Not.ToHaveAttributeAsync("stroke", dark!); // It has one, or it could not be seen.
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Zoom_ReadsTheRangeAnew_AndTheBrowsersWayBackUndoesIt()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("status?period=1wk");
        await DrawnAsync(page, "reception");
        var plot = (await Chart(page, "reception").Locator(".apexcharts-grid").BoundingBoxAsync())!;

        await page.Page.Mouse.MoveAsync(plot.X + (plot.Width * 0.7f), plot.Y + 60);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(plot.X + (plot.Width * 0.8f), plot.Y + 60, new MouseMoveOptions { Steps = 5 });
        await page.Page.Mouse.UpAsync();

        await Expect(page.Page).ToHaveURLAsync(Range());
        await Expect(page.Button("Back to last week")).ToBeVisibleAsync();
        await Expect(Chart(page, "reception").GetByRole(AriaRole.Heading)).ToContainTextAsync(" to ");
        await page.Page.GoBackAsync();
        await Expect(Tab(page, "1 week")).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(Chart(page, "reception").GetByRole(AriaRole.Heading)).ToContainTextAsync("last week");
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task G3_G10_X2_EverySection_IsDrawnAccessibleAndFits(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.GoAsync("status");
        foreach (var (section, charts) in new[] { ("Signal levels", new[] { "levels" }), ("Alert terms", ["alert-terms"]), ("Frequency distribution", ["frequencies"]), ("Message statistics", ["messages", "empty-messages"]) })
        {
            await Tab(page, section).ClickAsync();
            await Expect(Tab(page, section)).ToHaveAttributeAsync("aria-selected", "true"); // G-3
            await Expect(Tab(page, section)).ToBeInViewportAsync();
            await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = section, Exact = true })).ToHaveCountAsync(1); // G-10
            await Expect(page.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "1 hour" })).ToHaveCountAsync(0);
            foreach (var chart in charts)
            {
                await DrawnAsync(page, chart);
            }

            (await page.ViolationsAsync()).ShouldBeEmpty(section); // X-2
            (await page.ScrollsSidewaysAsync()).ShouldBeFalse(section);
            if (width < 768)
            {
                (await page.SmallTargetsAsync()).ShouldBeEmpty(section);
            }
        }

        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task HostileNames_InCharts_AreText()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        foreach (var (path, chart, mark) in new[] { ("status?decoder=stations", "reception", ".apexcharts-grid"), ("status?section=alerts", "alert-terms", ".apexcharts-bar-area"), ("status?section=signal&station=" + Uri.EscapeDataString(StatisticsStation.HostileName), "levels", ".apexcharts-grid") })
        {
            await page.GoAsync(path);
            await DrawnAsync(page, chart);
            await Chart(page, chart).Locator(mark).First.HoverAsync(new LocatorHoverOptions { Force = true });
            await Expect(Chart(page, chart).Locator(".tip").First).ToBeVisibleAsync();
            await Expect(page.Page.Locator("main")).ToContainTextAsync("src=x", new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
            await JudgeAsync(page);
            await Chart(page, chart).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Show as table" }).ClickAsync();
            await Expect(Chart(page, chart).Locator("tbody tr").First).ToBeVisibleAsync();
            await JudgeAsync(page);
        }

        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task G8_G9_Frequencies_HaveATabForEachDecoderThatIsOn()
    {
        await using var none = await Station.StartAsync([]);
        await using var two = await Station.StartAsync([.. IngestOptions.ForDemo().Endpoints.Where(static endpoint => endpoint.Kind is DecoderKind.Acars or DecoderKind.Vdlm2)]);

        await using var page = await browser.OpenAsync(none.Url, Screen.Desktop);
        await page.GoAsync("status?section=frequencies");
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "No decoder is switched on" })).ToBeVisibleAsync(); // G-8
        page.Complaints.ShouldBeEmpty();

        await using var other = await browser.OpenAsync(two.Url, Screen.Desktop);
        await other.GoAsync("status?section=frequencies");
        await Expect(Tabs(other, "Decoder")).ToHaveTextAsync(["ACARS", "VDL2"]); // G-9
        await Expect(other.Page.GetByText("No frequency yet")).ToBeVisibleAsync();
        other.Complaints.ShouldBeEmpty();
    }

    internal static ILocator Chart(BrowserPage page, string id) => page.Page.Locator($"[data-chart={id}]");

    /// <summary>Waits until a chart is drawn.</summary>
    internal static Task DrawnAsync(BrowserPage page, string id) => Expect(Chart(page, id).Locator("[data-drawn] svg.apexcharts-svg")).ToBeVisibleAsync();

    private static ILocator Tabs(BrowserPage page, string list) => page.Page.GetByRole(AriaRole.Tablist, new PageGetByRoleOptions { Name = list }).GetByRole(AriaRole.Tab);

    private static ILocator Tab(BrowserPage page, string name) => page.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = name, Exact = true });

    private static async Task JudgeAsync(BrowserPage page)
    {
        (await page.Page.EvaluateAsync<bool>("() => 'owned' in window")).ShouldBeFalse(page.Page.Url);
        (await page.Page.Locator("main img, main script, main [onerror]").CountAsync()).ShouldBe(0, page.Page.Url);
    }

    [GeneratedRegex(@"^(\(\d+\) )?Reception over time – Status – AcarsHub$")] // The number is that of unread alerts.
    private static partial Regex Title();

    [GeneratedRegex(@"/status\?period=1wk&from=\d{4}-\d\d-\d\dT\d\d(:|%3A)\d\dZ&to=")]
    private static partial Regex Range();
}
