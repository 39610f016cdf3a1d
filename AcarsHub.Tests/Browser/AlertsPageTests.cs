using System.Text.RegularExpressions;
using AcarsHub.Domain.Alerts;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>The page of alerts: live, read and unread, and the history (ui.md 6, 7.5, 21.3, 21.5).</summary>
public sealed partial class AlertsPageTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task A1toA4_C8toC12_U2_LiveAlerts_ComeAreReadAndStayRead(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoAsync("alerts");
        await Expect(Heading(page, "No alert terms yet")).ToBeVisibleAsync(); // A-1
        await Expect(page.Button("Historical")).ToBeDisabledAsync();
        await Expect(page.Button("Live")).ToHaveAttributeAsync("aria-pressed", "true");
        (await page.ViolationsAsync()).ShouldBeEmpty("no terms");
        await page.Button("Add alert terms").ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Alerts" })).ToHaveAttributeAsync("aria-selected", "true");
        await page.Page.Keyboard.PressAsync("Escape");

        await station.SetTermsAsync(new AlertTermSet([AlertTerm.Of("fuel"), AlertTerm.Of("oil") with { Severity = AlertSeverity.Critical }], [AlertTerm.Of("test")]));
        await Expect(Heading(page, "Nothing has matched yet")).ToBeVisibleAsync(); // A-2
        await Expect(page.Page.Locator(".nothing .chip")).ToHaveCountAsync(2);
        await Expect(page.Page.Locator(".ignored li")).ToHaveTextAsync(["TEST"]);
        await Expect(page.Button("Historical")).ToBeEnabledAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty("no match");

        await station.SendAllAsync(WireSamples.Acars("AA0727", "LOW FUEL"), WireSamples.Acars("AA0727", "oil and FUEL"), WireSamples.Acars("AA0727", "NOTHING"));
        var group = page.Page.Locator(".group");
        await Expect(group).ToHaveCountAsync(1); // A-3
        await Expect(Figures(page)).ToContainTextAsync("2 unread");
        await Expect(Figures(page)).ToContainTextAsync("2 alerts");
        await Expect(Figures(page)).ToContainTextAsync("1 aircraft");
        await Expect(page.Button("Mark all read, 2 unread")).ToBeVisibleAsync();
        await Expect(page.Page).ToHaveTitleAsync("(2) Alerts – AcarsHub");
        await Expect(group).ToContainTextAsync("2 alerts"); // C-12
        await Expect(page.Cards).ToHaveClassAsync(AlertCard()); // C-11
        await Expect(group.Locator("mark")).ToHaveTextAsync(["oil", "FUEL"]); // As they were sent.
        await Expect(group.Locator(".reasons")).ToContainTextAsync("Text: FUEL OIL");
        (await page.ViolationsAsync()).ShouldBeEmpty("unread");
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
        if (width < 768)
        {
            (await page.SmallTargetsAsync()).ShouldBeEmpty(); // U-2, U-6
        }

        var mark = group.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Mark read" });
        await mark.ClickAsync(); // C-8
        await Expect(group.Locator(".is-read")).ToHaveTextAsync("Read"); // C-9
        await Expect(mark).ToHaveCountAsync(0);
        await Expect(Figures(page)).ToContainTextAsync("1 unread");
        (await page.ViolationsAsync("main")).ShouldBeEmpty("read");
        await page.Button("Mark all read").ClickAsync();
        await Expect(Figures(page)).ToContainTextAsync("0 unread"); // A-4, C-10
        await Expect(page.Button("Mark all read")).ToHaveCountAsync(0);
        await Expect(page.Page).ToHaveTitleAsync("Alerts – AcarsHub");
        await page.Button("Undo").ClickAsync();
        await Expect(Figures(page)).ToContainTextAsync("1 unread");
        await page.Button("Mark all read").ClickAsync();
        await Expect(Figures(page)).ToContainTextAsync("0 unread");

        await using var other = await page.OpenTabAsync();
        await other.GoAsync("alerts");
        await Expect(Figures(other)).ToContainTextAsync("0 unread");
        await station.SendAllAsync(3, WireSamples.Acars("AA0727", "oil and FUEL")); // Received once more: news again.
        await Expect(Figures(page)).ToContainTextAsync("1 unread");
        await Expect(Figures(page)).ToContainTextAsync("2 alerts");
        await other.Button("Mark read").ClickAsync();
        await Expect(Figures(page)).ToContainTextAsync("0 unread"); // In all tabs.
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A5_A6_A7_History_IsReadByTermAndPage()
    {
        const int messages = 120;
        await using var station = await Station.StartAsync(environment: ["ALERT_STAT_TERMS=SERIAL,NEVER,WN*"]);
        await station.SendAllAsync([.. Enumerable.Range(1, messages).Select(static i => WireSamples.Acars("WN2340", $"SERIAL {i:000}"))]);
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync("alerts");
        await page.Button("Historical").ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/alerts?mode=history");
        var chooser = page.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Term" });
        await Expect(chooser.Locator("option")).ToHaveTextAsync(["SERIAL (120)", "NEVER (0)", "WN* (120)"]); // A-5
        await Expect(page.Cards).ToHaveCountAsync(50); // A-6
        await Expect(page.Cards.First).ToContainTextAsync("SERIAL 120");
        await Expect(Figures(page)).ToContainTextAsync("120 messages");
        await Expect(page.Button("Mark all read")).ToHaveCountAsync(0); // P-21
        await Expect(page.Button("Mark read")).ToHaveCountAsync(0);
        (await page.ViolationsAsync()).ShouldBeEmpty();

        await page.Page.EvaluateAsync("() => window.scrollTo({ top: 2000, behavior: 'instant' })");
        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Page 3" }).EvaluateAsync("e => e.click()");
        await Expect(page.Cards).ToHaveCountAsync(20);
        await Expect(page.Cards.First).ToContainTextAsync("SERIAL 020");
        await page.Page.WaitForFunctionAsync("() => window.scrollY === 0");
        await page.ReloadAsync();
        await Expect(page.Cards).ToHaveCountAsync(20);

        // No search can begin while all turns are taken, so that there is time to look.
        var gate = station.App.Services.GetRequiredService<SearchGate>();
        var turns = await Task.WhenAll(Enumerable.Range(0, SearchGate.AtOnce).Select(_ => gate.EnterAsync(default)));
        await chooser.SelectOptionAsync("NEVER");
        await Expect(page.Page.GetByText("Searching…")).ToBeVisibleAsync(); // A-6
        foreach (var turn in turns)
        {
            turn!.Dispose(); // There was room for it.
        }

        await Expect(Heading(page, "No messages with “NEVER”")).ToBeVisibleAsync(); // A-7
        await Expect(page.Page.GetByText("Searching…")).ToHaveCountAsync(0);
        await Expect(page.Cards).ToHaveCountAsync(0);
        await page.Page.GoBackAsync();
        await Expect(page.Cards).ToHaveCountAsync(20);
        page.Complaints.ShouldBeEmpty();
    }

    private static ILocator Heading(BrowserPage page, string name) => page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name });

    private static ILocator Figures(BrowserPage page) => page.Page.Locator(".statistics");

    [GeneratedRegex(@"\balert alert-red\b")]
    private static partial Regex AlertCard();
}
