using AcarsHub.Data.Maintenance;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Status;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>The state of the station in a browser (ui.md 10.7, 21.8).</summary>
public sealed class SystemStatusTests(BrowserFixture browser)
{
    private DiskState _disk = new(50_000_000_000, 100_000_000_000);

    [Theory]
    [InlineData(1440, 900, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    public async Task I14_Section_FillsFromTheStation_AndFaultsComeAndGo(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync(
            [new ListenEndpoint(DecoderKind.Acars, Transport.Udp, "127.0.0.1", 0)],
            configure: builder => builder.Services.AddSingleton(new DiskGauge(_ => _disk)));
        await station.SendAllAsync(WireSamples.Acars("AA0727", "TEXT"));
        await station.SendAsync(DecoderKind.Acars, "<script>window.hacked = true</script>");
        await Station.WaitAsync(() => station.Listeners.All[0].Malformed > 0);
        await LookAsync(station);
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);

        await page.GoAsync("status?section=system");

        var heading = page.Page.Locator("#status-overview");
        var mark = page.Page.Locator(".mark").Filter(new LocatorFilterOptions { Visible = true });
        await Expect(heading).ToHaveTextAsync("Station operational");
        await Expect(page.Page.Locator("section", new PageLocatorOptions { HasText = "Listeners" }).Last).ToContainTextAsync("udp://127.0.0.1:");
        await Expect(page.Page.GetByText("a datagram without a JSON object")).ToBeVisibleAsync();
        await Expect(page.Page.GetByText("<script>window.hacked = true</script>")).ToBeVisibleAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();

        _disk = new DiskState(1_000_000_000, 100_000_000_000);
        await LookAsync(station);
        await Expect(heading).ToHaveTextAsync("Station has a problem");
        await Expect(page.Page.GetByText("almost full")).ToBeVisibleAsync();
        await page.OpenMenuAsync();
        await Expect(mark).ToContainTextAsync("the station has a problem");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();

        _disk = new DiskState(50_000_000_000, 100_000_000_000);
        await LookAsync(station);
        await Expect(heading).ToHaveTextAsync("Station operational");
        await Expect(mark).ToHaveCountAsync(0);
        page.Complaints.ShouldBeEmpty();
    }

    /// <summary>What the station does every five seconds.</summary>
    private static Task LookAsync(Station station) => station.App.Services.GetServices<IHostedService>().OfType<StatusMonitor>().Single().LookAsync(default);
}
