using System.Text.Json;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

public sealed class LiveMessagesTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task L1_L2_Page_ShowsWhereToSendMessagesUntilTheyAppearWithoutReload(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);

        await page.GoLiveAsync(station);

        await Expect(page.Cards).ToHaveCountAsync(0);
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "No messages yet" })).ToBeVisibleAsync();
        await Expect(page.Page.Locator(".empty code")).ToHaveCountAsync(5);

        await station.SendAsync(DecoderKind.Acars, Message("AA0727", "HELLO FROM THE CREW"));
        await Expect(page.Cards).ToHaveCountAsync(1);
        await station.SendAsync(DecoderKind.Vdlm2, Message("WN2340", "SECOND"));

        await Expect(page.Cards.First).ToContainTextAsync("SWA2340");
        await Expect(page.Cards.Nth(1)).ToContainTextAsync("AAL727");
        await Expect(page.Cards.Nth(1)).ToContainTextAsync("American Airlines");
        await Expect(page.Cards.Nth(1)).ToContainTextAsync("HELLO FROM THE CREW");
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task FirstHtml_BeforeAnyCircuit_HoldsTheMessages()
    {
        await using var station = await Station.StartAsync();
        await station.SendAsync(DecoderKind.Acars, Message("AA0727", "IN THE FIRST BYTES"));
        await station.WaitForMessagesAsync(1);
        using var client = new HttpClient { BaseAddress = station.Url };

        var html = await client.GetStringAsync(new Uri("live-messages", UriKind.Relative));

        html.ShouldContain("IN THE FIRST BYTES");
        html.ShouldContain("AAL727");
    }

    [Fact]
    public async Task ManyMessages_ExistOnlyNearTheScreen()
    {
        await using var station = await Station.StartAsync();
        await FillAsync(station, 200);
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.ShowManyAsync();
        await page.GoLiveAsync(station);
        var last = page.Page.GetByText("MESSAGE 0.", new PageGetByTextOptions { Exact = true });

        await Expect(page.Cards.First).ToContainTextAsync("MESSAGE 199.");
        (await page.Cards.CountAsync()).ShouldBeLessThan(130);
        await page.Page.EvaluateAsync("() => new Promise(done => { let n = 0; const step = () => { window.scrollTo(0, document.documentElement.scrollHeight); ++n < 30 ? requestAnimationFrame(step) : done(); }; step(); })");

        await Expect(last).ToBeVisibleAsync();
        (await page.Cards.CountAsync()).ShouldBeLessThan(130);
    }

    [Fact]
    public async Task NewMessages_WhileReadingFurtherDown_DoNotMoveWhatIsRead()
    {
        await using var station = await Station.StartAsync();
        await FillAsync(station, 100);
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.ShowManyAsync();
        await page.GoLiveAsync(station);
        var read = page.Cards.Filter(new LocatorFilterOptions { HasText = "MESSAGE 65." });
        await page.Page.EvaluateAsync("() => window.scrollTo({ top: 3000, behavior: 'instant' })");
        await page.Page.WaitForFunctionAsync("() => Number(document.querySelector('[data-start]').dataset.start) > 0");
        var before = await RestingPlaceAsync(read);

        await FillAsync(station, 20, from: 100);
        await page.Page.WaitForFunctionAsync("() => Number(document.querySelector('[data-head]').dataset.head) >= 20");

        (await RestingPlaceAsync(read)).ShouldBe(before, 2);
    }

    /// <summary>Where an element is once it has not moved for thirty frames: the list has fetched what it needs by then.</summary>
    private static async Task<double> RestingPlaceAsync(ILocator element)
    {
        await Expect(element).ToBeInViewportAsync();
        return await element.EvaluateAsync<double>(
            """
            element => new Promise(done => {
              let last = NaN, still = 0;
              const look = () => {
                const top = element.getBoundingClientRect().top;
                still = top === last ? still + 1 : 0;
                last = top;
                still < 30 ? requestAnimationFrame(look) : done(top);
              };
              look();
            })
            """);
    }

    private static async Task FillAsync(Station station, int count, int from = 0)
    {
        for (var i = from; i < from + count; i++)
        {
            await station.SendAsync(DecoderKind.Acars, Message($"AA{i:0000}", $"MESSAGE {i}."));
        }

        await station.WaitForMessagesAsync(from + count);
    }

    private static string Message(string flight, string text) =>
        JsonSerializer.Serialize(new { timestamp = 1769990333.5, station_id = "TEST", freq = 131.55, level = -6.9, error = 0, mode = "2", label = "H1", flight, text });
}
