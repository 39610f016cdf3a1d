using AcarsHub.Domain.Live;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Takes the pictures of the documents from simulated traffic. Runs only when asked for: <c>./scripts/screenshots</c>.</summary>
public sealed class Screenshots(BrowserFixture browser)
{
    private const int Seed = 20_240_601;
    private const int Messages = 60;
    private const int DaysBefore = 15;
    private const string DirectoryVariable = "ACARSHUB_SCREENSHOTS";

    private static readonly (string Suffix, Screen Screen, ColorScheme Scheme)[] s_looks =
    [
        ("", Screen.Desktop, ColorScheme.Dark), ("-light", Screen.Desktop, ColorScheme.Light),
        ("-phone", Screen.Phone, ColorScheme.Dark), ("-phone-light", Screen.Phone, ColorScheme.Light),
    ];

    [Fact(Explicit = true)]
    public async Task Take()
    {
        var directory = Environment.GetEnvironmentVariable(DirectoryVariable);
        Assert.SkipWhen(directory is null, $"{DirectoryVariable} does not say where to put the pictures; use ./scripts/screenshots.");
        var home = Directory.CreateTempSubdirectory("acarshub-screenshots-").FullName;
        await MadeUpPast.WriteAsync(home, DaysBefore);
        await using var station = await Station.StartAsync(directory: home, environment: ["ALERT_STAT_TERMS=MEDICAL,DIVERTING,SMOKE,STRIKE,TURBULENCE,WHEELCHAIR*"]);
        await HearAsync(station);
        var aircraft = station.App.Services.GetRequiredService<LiveGroups>().Current.Where(static g => g.Id > 0).MaxBy(static g => (g.Identifiers.Length, g.Messages.Length))!;
        var pages = new[] { ("live-messages", "live-messages"), ("search", "search?q=position"), ("search-start", "search"), ("alerts", "alerts"), ("alerts-history", "alerts?mode=history"), ("aircraft", "aircraft/" + aircraft.Identifiers[0]), ("decode", SharedStation.Position), ("about", "about"), ("status", "status"), ("status-week", "status?period=1wk&decoder=vdlm2&compare=before"), ("status-signal", "status?section=signal&decoder=vdlm2&bin=10"), ("status-alerts", "status?section=alerts"), ("status-frequencies", "status?section=frequencies&decoder=vdlm2"), ("status-messages", "status?section=messages"), ("status-system", "status?section=system") };
        foreach (var (suffix, screen, scheme) in s_looks)
        {
            await using var page = await browser.OpenAsync(station.Url, screen, scheme);
            foreach (var (name, path) in pages)
            {
                await page.GoAsync(path);
                await Expect(page.Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
                await Expect(page.Page.Locator(".drawing:not([data-drawn])")).ToHaveCountAsync(0);
                await SaveAsync(page, directory, name + suffix);
            }

            var settings = await page.OpenSettingsAsync();
            foreach (var tab in await settings.GetByRole(AriaRole.Tab).AllAsync())
            {
                await tab.ClickAsync();
                await Expect(tab).ToHaveAttributeAsync("aria-selected", "true");
                await SaveAsync(page, directory, $"settings-{(await tab.InnerTextAsync()).Split(' ')[0].ToLowerInvariant()}{suffix}");
            }
        }
    }

    private static async Task SaveAsync(BrowserPage page, string directory, string name) =>
        await page.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(directory, name + ".png") });

    // The demo's traffic, heard within the last minutes so that times of day tell enough.
    private static async Task HearAsync(Station station)
    {
        var simulator = new TrafficSimulator(Seed);
        var time = TimeSpan.Zero;
        var start = TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(2);
        for (var i = 0; i < Messages; i++)
        {
            var datagram = simulator.Next(start + time);
            await station.SendAsync(datagram.Kind, datagram.Json);
            await station.WaitForMessagesAsync(i + 1);
            time += simulator.NextDelay();
        }

        var rates = station.App.Services.GetRequiredService<LiveFeed<MessageRate>>();
        await Station.WaitAsync(() => rates.Newest(1).Items is [{ Total: > 0 }]);
    }
}
