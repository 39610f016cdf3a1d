using AcarsHub.Domain.Alerts;
using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>The alert terms in the settings, shared by all readers (ui.md 12.3, 13, 15).</summary>
public sealed class AlertTermsTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1440, 900, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    public async Task Terms_AreAddedTriedChangedRemovedAndPutBack(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await station.SendAllAsync(WireSamples.Acars("AA0727", "LOW FUEL"), WireSamples.Acars("AA0727", "NOTHING"));
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoAsync("alerts");
        var dialog = await OpenAsync(page);
        var input = Input(dialog, "New alert terms");
        var add = dialog.GetByRole(AriaRole.Group, new LocatorGetByRoleOptions { Name = "New alert terms" }).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Add" });
        await Expect(add).ToBeDisabledAsync();

        await input.FillAsync(new string('x', 65));
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("65 characters"); // While typing.
        await Expect(input).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(add).ToBeDisabledAsync();

        await input.FillAsync("fuel");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Try it on the history" }).ClickAsync();
        await Expect(dialog.Locator(".result")).ToHaveTextAsync("This would have matched 1 of your 2 messages.");
        await Expect(dialog.Locator("article mark")).ToHaveTextAsync("FUEL");
        (await page.ViolationsAsync("dialog[open]")).ShouldBeEmpty("preview");
        await input.FillAsync(" fuel, oil?,, FUEL ");
        await page.Page.Keyboard.PressAsync("Enter");
        var terms = dialog.GetByRole(AriaRole.List, new LocatorGetByRoleOptions { Name = "Alert terms" }).Locator("li");
        await Expect(terms).ToHaveCountAsync(2);
        await Expect(input).ToHaveValueAsync("");
        await Expect(dialog.Locator(".toast")).ToContainTextAsync("Added 2.");
        await Expect(terms.Nth(1)).ToContainTextAsync("OIL?");
        await Expect(terms.Nth(1)).ToContainTextAsync("wildcard");

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Change FUEL" }).ClickAsync();
        var form = dialog.GetByRole(AriaRole.Group, new LocatorGetByRoleOptions { Name = "Change FUEL" });
        await form.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = "Severity", Exact = true }).SelectOptionAsync("Critical");
        await form.GetByText("Regular expression").ClickAsync();
        await form.GetByRole(AriaRole.Textbox).FillAsync("FUEL [");
        await Expect(form.GetByRole(AriaRole.Alert)).ToBeVisibleAsync(); // A bad pattern is told at once.
        await form.GetByRole(AriaRole.Textbox).FillAsync(@"\bFUEL\b");
        await Expect(form.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        (await page.ViolationsAsync("dialog[open]")).ShouldBeEmpty("form");
        if (width < 768)
        {
            (await page.SmallTargetsAsync()).ShouldBeEmpty();
        }

        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync();
        await Expect(terms.First).ToContainTextAsync(@"\bFUEL\b");
        await Expect(terms.First).ToContainTextAsync("regular expression · Critical");
        station.Book().Current.Terms.Terms[0].ShouldBe(new AlertTerm(@"\bFUEL\b") { Kind = AlertTermKind.Regex, Severity = AlertSeverity.Critical });

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Remove OIL?" }).ClickAsync();
        await Expect(terms).ToHaveCountAsync(1);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Undo" }).ClickAsync();
        await Expect(terms).ToHaveCountAsync(2);

        await Input(dialog, "New terms to ignore").FillAsync("test");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.List, new LocatorGetByRoleOptions { Name = "Ignored terms" })).ToContainTextAsync("TEST");
        station.Book().Current.Terms.Ignored.ShouldBe([AlertTerm.Of("TEST") with { Fields = AlertFields.All }]);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Add the list Medical" }).ClickAsync();
        await Expect(dialog.GetByText("Medical: added")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Remove MEDICAL", Exact = true }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Add the list Medical" }).ClickAsync();
        await Expect(dialog.GetByText($"Medical: added 1, {AlertPacks.All.Single(static pack => pack.Name == "Medical").Terms.Length - 1} were there already.")).ToBeVisibleAsync();
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_OfATermSomebodyElseHasChanged_IsToldAndKept()
    {
        await using var station = await Station.StartAsync(environment: ["ALERT_STAT_TERMS=FUEL,OIL"]);
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync();
        var dialog = await OpenAsync(page);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Change FUEL" }).ClickAsync();
        var form = dialog.GetByRole(AriaRole.Group, new LocatorGetByRoleOptions { Name = "Change FUEL" });
        await form.GetByRole(AriaRole.Textbox).FillAsync("LESS FUEL");

        await station.SetTermsAsync(new AlertTermSet([AlertTerm.Of("fuel") with { Severity = AlertSeverity.Notice }, AlertTerm.Of("oil")], []));
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Alert)).ToContainTextAsync("Somebody else has changed");
        await Expect(form.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("LESS FUEL");
        station.Book().Current.Terms.Terms[0].Severity.ShouldBe(AlertSeverity.Notice);

        await station.SetTermsAsync(new AlertTermSet([AlertTerm.Of("oil")], []));
        await Expect(dialog.GetByText("Somebody else has removed “FUEL” meanwhile.")).ToBeVisibleAsync();
        await Expect(dialog.GetByRole(AriaRole.Group, new LocatorGetByRoleOptions { Name = "Change FUEL" })).ToBeVisibleAsync();

        await Input(dialog, "New alert terms").FillAsync("MINE"); // What is added disturbs nobody.
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.List, new LocatorGetByRoleOptions { Name = "Alert terms" })).ToContainTextAsync("MINE");
        station.Book().Current.Terms.Terms.Select(static term => term.Text).ShouldBe(["OIL", "MINE"]);
    }

    [Theory]
    [InlineData(ColorScheme.Dark)]
    [InlineData(ColorScheme.Light)]
    public async Task Terms_WhereNobodyMayChangeThem_AreShownWithTheReason(ColorScheme scheme)
    {
        await using var station = await Station.StartAsync(environment: ["ALERT_STAT_TERMS=FUEL,OIL", "ALLOW_REMOTE_UPDATES=false"]);
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop, scheme);
        await page.GoAsync();
        var dialog = await OpenAsync(page);

        await Expect(dialog.GetByText("ALLOW_REMOTE_UPDATES")).ToBeVisibleAsync();
        await Expect(dialog.GetByRole(AriaRole.List, new LocatorGetByRoleOptions { Name = "Alert terms" }).Locator("li")).ToHaveCountAsync(2);
        await Expect(dialog.Locator("#settings-panel input, #settings-panel button, #settings-panel select")).ToHaveCountAsync(0);
        (await page.ViolationsAsync("dialog[open]")).ShouldBeEmpty();
    }

    [Fact]
    public async Task History_IsLookedThroughAgainAfterAsking()
    {
        await using var station = await Station.StartAsync();
        await station.SendAllAsync(WireSamples.Acars("AA0727", "LOW FUEL"), WireSamples.Acars("WN2340", "NO FUEL"), WireSamples.Acars("WN2340", "NOTHING"));
        await station.SetTermsAsync(new AlertTermSet([AlertTerm.Of("fuel")], []));
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync("alerts");
        await Expect(page.Page.Locator(".group")).ToHaveCountAsync(0);
        var dialog = await OpenAsync(page);
        var begin = dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Apply to the history…" });

        await begin.ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Keep them" }).ClickAsync();
        await begin.ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Replace them" }).ClickAsync();
        await Expect(dialog.Locator(".said")).ToContainTextAsync("3 messages looked at, 2 with alerts, 2 matches");
        await Expect(dialog.Locator(".toast")).ToContainTextAsync("2 with alerts");
        await dialog.Locator(".said").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        await Expect(dialog.Locator(".said")).ToHaveCountAsync(0);

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Done" }).ClickAsync();
        await Expect(page.Page.Locator(".group")).ToHaveCountAsync(2); // At once.
        page.Complaints.ShouldBeEmpty();
    }

    private static ILocator Input(ILocator dialog, string name) => dialog.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = name });

    private static async Task<ILocator> OpenAsync(BrowserPage page)
    {
        var dialog = await page.OpenSettingsAsync();
        await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Alerts" }).ClickAsync();
        return dialog;
    }
}
