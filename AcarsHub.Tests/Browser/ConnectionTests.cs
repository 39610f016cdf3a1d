using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Settings;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>What stands between the browser and the station comes and goes (ui.md 21.1, 1.1, 1.4).</summary>
public sealed class ConnectionTests(BrowserFixture browser, SharedStation shared) : IClassFixture<SharedStation>
{
    private static readonly Func<string, bool> s_hub = static url => url.Contains("/_blazor", StringComparison.Ordinal);

    /// <summary>The notice counts its pauses in seconds; a lost connection may have reached a longer one.</summary>
    private const float Patience = 30_000;

    private Station Station => shared.Station;

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task S5_R1_R2_R6_PageWithoutCircuit_SaysSoAtOnceAndConnectsWhenItCan(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.Page.RouteAsync(s_hub, static route => route.AbortAsync());
        await page.Page.GotoAsync("live-messages?q=FIRST");
        var notice = Notice(page);
        await Expect(notice).ToBeVisibleAsync();
        await Expect(notice).ToContainTextAsync("No connection to the station.");
        await Expect(notice).ToContainTextAsync("Next attempt in");
        await Expect(page.Cards.First).ToBeVisibleAsync(); // What was received is there all the same.
        (await page.ViolationsAsync("header")).ShouldBeEmpty();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();

        await FollowAsync(page, "Decode");
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Decode inspector" })).ToHaveCountAsync(1);
        await Expect(notice).ToBeVisibleAsync();

        await page.Page.UnrouteAsync(s_hub);
        await page.WaitUntilLiveAsync();
        await Expect(notice).ToBeHiddenAsync();
        await Expect(page.Page).ToHaveURLAsync("/decode");
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task R3_R4_R5_R6_R7_LostConnection_IsShownUntilItIsBack(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.GoAsync();
        var notice = Notice(page);
        for (var i = 0; i < 3; i++)
        {
            await Expect(notice).ToBeHiddenAsync();
            await LoseAsync(page);
            await Expect(notice).ToContainTextAsync("Connection to the station lost.");
            await page.Page.Context.SetOfflineAsync(false);
            await Expect(notice).ToBeHiddenAsync(new LocatorAssertionsToBeHiddenOptions { Timeout = Patience });
        }

        await LoseAsync(page);
        await Expect(notice).ToBeVisibleAsync();
        await FollowAsync(page, "Decode");
        await Expect(page.Page).ToHaveURLAsync("/decode");
        await Expect(notice).ToContainTextAsync("The page you have asked for opens when it is back.");
        await page.Page.Context.SetOfflineAsync(false);
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Decode inspector" })).ToHaveCountAsync(1, new LocatorAssertionsToHaveCountOptions { Timeout = Patience });
        await Expect(notice).ToBeHiddenAsync(new LocatorAssertionsToBeHiddenOptions { Timeout = Patience });

        await page.WaitUntilLiveAsync();
        await FollowAsync(page, "Messages");
        await Expect(page.Page).ToHaveURLAsync("/live-messages");
        await Expect(page.Cards.First).ToBeVisibleAsync();
        await Expect(notice).ToBeHiddenAsync();
    }

    [Fact]
    public async Task LostConnection_WithTheStatusTurnedOff_IsNotShown()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync();
        var dialog = await page.OpenSettingsAsync();
        await dialog.GetByText("Show connection status").ClickAsync();
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-connection-status", "off");
        await page.Page.Keyboard.PressAsync("Escape");

        await LoseAsync(page);

        await Expect(page.Page.Locator("[data-connection-text]")).ToHaveTextAsync("Connection to the station lost.");
        await Expect(Notice(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task DeadCircuit_OfARestartedStation_ReturnsToTheSamePlace()
    {
        var first = await Station.StartAsync();
        var (url, directory) = (first.Url, first.Directory);
        try
        {
            await first.SendAllAsync([.. Enumerable.Range(0, 80).Select(static i => WireSamples.Acars($"AA{i:0000}", $"KEPT {i}."))]);
            await using var page = await browser.OpenAsync(url, Screen.Desktop);
            await page.ShowManyAsync();
            await page.GoAsync("live-messages?q=kept");
            await page.Page.EvaluateAsync("() => window.scrollTo({ top: 3000, behavior: 'instant' })");
            var read = page.Page.GetByText("KEPT 50.", new PageGetByTextOptions { Exact = true });
            await read.ScrollIntoViewIfNeededAsync();
            await first.StopAsync();
            await Expect(Notice(page)).ToBeVisibleAsync();

            var held = new FileStream(Path.Combine(directory, "messages.db.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            await using var second = await Station.StartAsync(directory: directory, url: url);
            await Expect(page.Page.GetByText("No messages yet")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = Patience }); // It answers before it can read them.
            await held.DisposeAsync();
            await Expect(page.Page.Locator(".statistics")).ToContainTextAsync("80 aircraft", new LocatorAssertionsToContainTextOptions { Timeout = Patience });

            page.Page.Url.ShouldEndWith("/live-messages?q=kept");
            await Expect(read).ToBeInViewportAsync();
            await second.SendAsync(DecoderKind.Acars, WireSamples.Acars("WN2340", "KEPT AND NEW"));
            await Expect(page.Page.Locator(".statistics")).ToContainTextAsync("81"); // And it lives.
        }
        finally
        {
            await first.DisposeAsync();
        }
    }

    [Fact]
    public async Task SubPath_BehindAProxyThatTakesThePrefixAway_WorksAsAtTheRoot()
    {
        await using var proxy = await PrefixProxy.StartAsync("/acars/", Station.Url);
        await using var page = await browser.OpenAsync(proxy.Url, Screen.Desktop);
        var sockets = new List<string>();
        page.Page.WebSocket += (_, socket) => sockets.Add(socket.Url);
        await page.GoAsync("");
        page.Page.Url.ShouldBe(proxy.Url + "live-messages");
        sockets.ShouldHaveSingleItem().ShouldContain("/acars/_blazor");

        await page.Cards.Filter(new LocatorFilterOptions { HasText = "AAL727" }).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "AAL727" }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(proxy.Url + "aircraft/AAL727");
        await page.ReloadAsync(); // One folder further down.
        await Expect(page.Cards.First).ToContainTextAsync("AAL727");
        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Decode" }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(proxy.Url + "decode");
        await page.Page.Locator("[data-theme-toggle]").Filter(new LocatorFilterOptions { Visible = true }).ClickAsync();
        var cookie = (await page.Page.Context.CookiesAsync()).Single(static c => c.Name == ReaderView.CookieName);
        cookie.Path.ShouldBe("/acars/");

        await page.GoAsync("no/such/page");
        page.Page.Url.ShouldBe(proxy.Url + "live-messages");
        (await page.Page.EvaluateAsync<int>("async () => (await fetch('api/status')).status")).ShouldBe(200);
        page.Complaints.ShouldBeEmpty();
    }

    private static ILocator Notice(BrowserPage page) => page.Page.Locator("[data-connection] .notice");

    private static async Task FollowAsync(BrowserPage page, string name)
    {
        await page.OpenMenuAsync();
        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).Filter(new LocatorFilterOptions { Visible = true }).ClickAsync();
    }

    private static async Task LoseAsync(BrowserPage page)
    {
        await page.Page.Context.SetOfflineAsync(true);
        await page.Page.EvaluateAsync("() => Blazor._internal.forceCloseConnection()");
    }
}
