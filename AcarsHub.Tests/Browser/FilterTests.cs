using System.Text.Json;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Filters, keys and what the reader has chosen on the live page (ui.md 3.2 to 3.5, 16.1).</summary>
public sealed class FilterTests(BrowserFixture browser)
{
    private static readonly string[] s_traffic =
    [
        Message("ONE", "AA0727", "16", "010394/AUTPOS/LLD N350447 W1070026\r\n/ALT 32400/SAT -048\r\n/WND 227027/TAT ****/TAS 467/CRZ 080\r\n/FOB 034840"),
        Message("TWO", "WN2340", "H1", "SECOND"),
        Message("TWO", "DL0001", "_d", null),
    ];

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task Filters_OfEveryKind_HoldAtOnceAndSurviveAReload(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await station.SendAllAsync(s_traffic);
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoAsync();
        var groups = page.Page.Locator(".group");
        await Expect(groups).ToHaveCountAsync(3);

        await ClickAsync(page, "Hide no-text");
        await Expect(groups).ToHaveCountAsync(2);
        await ChooseAsync(page, "Stations", "TWO");
        await Expect(groups).ToHaveCountAsync(1);
        await Expect(page.Page.Locator(".statistics")).ToContainTextAsync("1/3");
        await page.ReloadAsync();
        await Expect(groups).ToHaveCountAsync(1);
        await Expect(groups).ToContainTextAsync("SECOND");

        await ChooseAsync(page, "Labels", "H1 ");
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Nothing matches" })).ToBeVisibleAsync();
        await page.Button("Show everything").ClickAsync();
        await Expect(groups).ToHaveCountAsync(3);

        await ClickAsync(page, "Alerts only");
        await Expect(groups).ToHaveCountAsync(0);
        page.Page.Url.ShouldContain("alerts=1");
        await page.ReloadAsync();
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Nothing matches" })).ToBeVisibleAsync();
        await page.Button("Show everything").ClickAsync();

        await page.Page.GetByLabel("Filter", new PageGetByLabelOptions { Exact = true }).FillAsync("position report"); // Nobody sent these words: they are what the text says.
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(groups).ToHaveCountAsync(1);
        await Expect(groups).ToContainTextAsync("AAL727");
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_OnTheLivePage_DoWhatTheHelpSays()
    {
        await using var station = await Station.StartAsync();
        await station.SendAllAsync(s_traffic);
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync();
        var keys = page.Page.Keyboard;
        var find = page.Page.GetByLabel("Filter", new PageGetByLabelOptions { Exact = true });

        await keys.PressAsync("/");
        await Expect(find).ToBeFocusedAsync();
        await keys.PressAsync("p"); // While typing it is a letter.
        await Expect(find).ToHaveValueAsync("p");
        await Expect(page.Page.Locator(".paused")).ToHaveCountAsync(0);
        await find.FillAsync("");
        await find.BlurAsync();
        await keys.PressAsync("P");
        await Expect(page.Page.Locator(".paused")).ToBeVisibleAsync();
        await keys.PressAsync("p");
        await Expect(page.Page.Locator(".paused")).ToHaveCountAsync(0);

        var groups = page.Page.Locator(".group");
        await keys.PressAsync("j");
        await Expect(groups.Nth(0)).ToBeFocusedAsync();
        await keys.PressAsync("j");
        await Expect(groups.Nth(1)).ToBeFocusedAsync();
        await keys.PressAsync("k");
        await Expect(groups.Nth(0)).ToBeFocusedAsync();

        var help = page.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Keys" });
        await keys.PressAsync("?");
        await Expect(help).ToBeVisibleAsync();
        await keys.PressAsync("p"); // The page below hears nothing.
        await keys.PressAsync("Escape");
        await Expect(help).ToBeHiddenAsync();
        await Expect(page.Page.Locator(".paused")).ToHaveCountAsync(0);

        await keys.PressAsync("g");
        await keys.PressAsync("d");
        await Expect(page.Page).ToHaveURLAsync("/decode");
        await keys.PressAsync("g");
        await keys.PressAsync("m");
        await Expect(page.Page).ToHaveURLAsync("/live-messages");
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task C6_ChosenMessage_StaysWhenOthersArriveAndWhenTheCardWasAway()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync();
        await station.SendAllAsync(WireSamples.Acars("AA0727", "FIRST"), WireSamples.Acars("AA0727", "SECOND"));
        var group = page.Page.Locator(".group").Filter(new LocatorFilterOptions { Has = page.Page.Locator("[aria-label='Next message']") });
        await group.GetByRole(AriaRole.Tab).Nth(1).ClickAsync();
        await Expect(group).ToContainTextAsync("FIRST");

        await station.SendAllAsync(2, WireSamples.Acars("AA0727", "THIRD"));
        await Expect(group.Locator(".counter")).ToHaveTextAsync("Message 3/3");
        await Expect(group).ToContainTextAsync("FIRST");

        await station.SendAllAsync(3, [.. Enumerable.Range(0, 45).Select(static i => WireSamples.Acars($"WN{i:0000}", $"OTHER {i}."))]);
        await Expect(page.Page.Locator(".statistics")).ToContainTextAsync("46");
        await page.Page.EvaluateAsync("() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
        await Expect(group).ToBeInViewportAsync();
        await Expect(group).ToContainTextAsync("FIRST");
        await Expect(group.GetByRole(AriaRole.Tab).Nth(2)).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task L5_AlertOfAGroup_IsSeenAndKeptByTheFilter(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await station.SendAllAsync(s_traffic);
        station.App.Services.GetRequiredService<LiveGroups>().Add([NewMessage.Stored(1_000, NewMessage.Enriched() with { Alerts = [new AlertHit(AlertTerm.Of("FUEL"), AlertFields.Text)] })], []); // As the matcher of terms will mark it.
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoAsync();

        var alert = page.Page.Locator(".group.with-alerts");
        await Expect(alert).ToHaveCountAsync(1);
        await Expect(alert).ToContainTextAsync("1 alert");
        await Expect(alert.Locator("article.alert")).ToBeVisibleAsync();
        (await page.ViolationsAsync(".with-alerts")).ShouldBeEmpty();
        await ClickAsync(page, "Alerts only");
        await Expect(page.Page.Locator(".group")).ToHaveCountAsync(1);
        await Expect(alert).ToBeVisibleAsync();
    }

    private static async Task ClickAsync(BrowserPage page, string name)
    {
        if (page.Page.ViewportSize!.Width < 768 && await page.Button(name).CountAsync() == 0)
        {
            await page.Page.GetByText("Filters", new PageGetByTextOptions { Exact = false }).First.ClickAsync();
        }

        await page.Button(name).ClickAsync();
    }

    private static async Task ChooseAsync(BrowserPage page, string kind, string name)
    {
        await ClickAsync(page, kind);
        var dialog = page.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = kind });
        await dialog.Locator("label").Filter(new LocatorFilterOptions { HasText = name }).First.ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Done" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }

    private static string Message(string station, string flight, string label, string? text) =>
        JsonSerializer.Serialize(new { timestamp = 1769990333.5, station_id = station, freq = 131.55, mode = "2", label, flight, text });
}
