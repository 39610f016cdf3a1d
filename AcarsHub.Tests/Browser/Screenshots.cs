using AcarsHub.Domain.Live;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace AcarsHub.Tests.Browser;

/// <summary>Takes the pictures of the documents from simulated traffic. Runs only when asked for: <c>./scripts/screenshots</c>.</summary>
public sealed class Screenshots(BrowserFixture browser)
{
    private const int Seed = 20_240_601;
    private const int Messages = 60;
    private const string DirectoryVariable = "ACARSHUB_SCREENSHOTS";

    [Fact(Explicit = true)]
    public async Task Take()
    {
        var directory = Environment.GetEnvironmentVariable(DirectoryVariable);
        Assert.SkipWhen(directory is null, $"{DirectoryVariable} does not say where to put the pictures; use ./scripts/screenshots.");
        await using var station = await Station.StartAsync();
        var simulator = new TrafficSimulator(Seed);
        var time = new DateTimeOffset(2026, 6, 1, 14, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < Messages; i++)
        {
            var datagram = simulator.Next(time);
            await station.SendAsync(datagram.Kind, datagram.Json);
            await station.WaitForMessagesAsync(i + 1);
            time += simulator.NextDelay();
        }

        var rates = station.App.Services.GetRequiredService<LiveFeed<MessageRate>>();
        await Station.WaitAsync(() => rates.Newest(1).Items is [{ Total: > 0 }]);
        foreach (var (name, screen) in new[] { ("live-messages", Screen.Desktop), ("live-messages-phone", Screen.Phone) })
        {
            foreach (var (suffix, scheme) in new[] { ("", ColorScheme.Dark), ("-light", ColorScheme.Light) })
            {
                await using var page = await browser.OpenAsync(station.Url, screen, scheme);
                await page.GoLiveAsync(station);
                await page.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(directory, name + suffix + ".png") });
            }
        }
    }
}
