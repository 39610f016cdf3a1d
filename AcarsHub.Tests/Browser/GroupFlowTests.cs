using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Groups and cards of the live list (ui.md 21.3), on both screens and in both themes.</summary>
public sealed class GroupFlowTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task L3_C1toC7_MessagesOfOneFlight_AreOneCardToStepThrough(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoLiveAsync(station);
        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("AA0727", "FIRST"));
        var group = page.Page.Locator(".group");
        await Expect(group).ToHaveCountAsync(1);
        await Expect(group.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Next message" })).ToHaveCountAsync(0); // C-1
        await Expect(group.Locator(".counter")).ToHaveCountAsync(0);

        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("AA0727", "SECOND"));
        await Expect(group.GetByRole(AriaRole.Tab)).ToHaveCountAsync(2); // L-3
        await Expect(group).ToHaveCountAsync(1);
        await Expect(group.GetByRole(AriaRole.Tab).First).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(group).ToContainTextAsync("SECOND");
        if (width > 420)
        {
            await Expect(group.Locator(".counter")).ToHaveTextAsync("Message 1/2"); // C-2
        }
        else
        {
            await Expect(group.Locator(".counter")).ToBeHiddenAsync();
        }

        var next = group.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Next message" });
        await next.ClickAsync();
        await Expect(group).ToContainTextAsync("FIRST"); // C-5
        await next.ClickAsync();
        await Expect(group).ToContainTextAsync("SECOND"); // C-3
        await group.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Previous message" }).ClickAsync();
        await Expect(group).ToContainTextAsync("FIRST"); // C-4
        await group.GetByRole(AriaRole.Tab).First.ClickAsync();
        await Expect(group).ToContainTextAsync("SECOND"); // C-6
        await Expect(group.GetByRole(AriaRole.Tab).First).ToHaveAttributeAsync("aria-selected", "true");
        await group.FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(group).ToContainTextAsync("FIRST"); // C-7
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(group).ToContainTextAsync("SECOND");
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse(); // M-8, M-9
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task L4_L6_DifferentFlights_AreCardsOfTheirOwn_AndPauseHoldsThemStill(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoLiveAsync(station);
        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("AA0727", "ONE"));
        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("WN2340", "TWO"));
        var groups = page.Page.Locator(".group");
        await Expect(groups).ToHaveCountAsync(2); // L-4

        await page.Page.Keyboard.PressAsync("p");
        await Expect(page.Page.Locator(".paused")).ToBeVisibleAsync();
        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("DL0001", "THREE"));
        await station.WaitForMessagesAsync(3);
        await Expect(page.Page.Locator(".paused")).ToContainTextAsync("1 new"); // The page has heard of it, and shows it not.
        await Expect(groups).ToHaveCountAsync(2);

        await page.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Resume" }).ClickAsync();
        await Expect(groups).ToHaveCountAsync(3); // L-6
        await Expect(page.Page.Locator(".paused")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Filters_TextInTheAddress_SurviveAReload()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoLiveAsync(station);
        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("AA0727", "NEEDLE"));
        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("WN2340", "HAY"));
        var groups = page.Page.Locator(".group");
        await Expect(groups).ToHaveCountAsync(2);

        await page.Page.GetByLabel("Filter", new PageGetByLabelOptions { Exact = true }).FillAsync("needle");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(groups).ToHaveCountAsync(1);
        page.Page.Url.ShouldContain("q=needle");
        await page.Page.ReloadAsync();

        await Expect(groups).ToHaveCountAsync(1);
        await Expect(groups.First).ToContainTextAsync("NEEDLE");
        await Expect(page.Page.Locator(".statistics")).ToContainTextAsync("1/2");
    }

    [Fact]
    public async Task Reload_AndSecondBrowser_ShowTheSame()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoLiveAsync(station);
        for (var i = 0; i < 3; i++)
        {
            await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("AA0727", "AGAIN"));
        }

        await Expect(page.Page.Locator(".station")).ToContainTextAsync("received 3 times");
        await page.Page.ReloadAsync();
        await using var other = await browser.OpenAsync(station.Url, Screen.Phone);
        await other.GoLiveAsync(station);

        await Expect(page.Page.Locator(".station")).ToContainTextAsync("received 3 times");
        await Expect(other.Page.Locator(".station")).ToContainTextAsync("received 3 times");
    }
}
