using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Settings, locale and their dialog (ui.md 21.1, 21.4, 21.9, 21.10).</summary>
public sealed class SettingsFlowTests(BrowserFixture browser)
{
    /// <summary>2024-02-01 20:00:05 UTC.</summary>
    private const long Instant = 1_706_817_605;

    public static TheoryData<int, int, ColorScheme> Screens => LiveMessagesTests.Screens;

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task S4_X7_X8_X11_X16_X17_Dialog_IsAccessibleAndKeepsTheFocus(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoLiveAsync(station);
        var dialog = await OpenAsync(page, width);

        foreach (var tab in new[] { "Appearance", "Regional & time", "Data & links", "Advanced" })
        {
            await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = tab }).ClickAsync();
            await Expect(dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = tab })).ToHaveAttributeAsync("aria-selected", "true");
            var result = await page.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
            result.Violations.Select(static v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty(tab);
        }

        await page.Page.Keyboard.PressAsync("ArrowRight"); // wraps
        await Expect(dialog.GetByRole(AriaRole.Tab).First).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(dialog.GetByRole(AriaRole.Tab).Last).ToBeFocusedAsync();
        for (var i = 0; i < 30; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            (await page.Page.EvaluateAsync<bool>("() => document.querySelector('dialog[open]').contains(document.activeElement)")).ShouldBeTrue($"after {i + 1} tabs");
        }

        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task T1toT10_TimesAndDates_FollowTheSettingsAtOnce()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop, ColorScheme.Dark, "America/New_York");
        await page.GoLiveAsync(station);
        await station.SendAsync(DecoderKind.Acars, WireSamples.Acars("AA0727", "AT EIGHT", Instant));
        var time = page.Page.Locator("article time");
        var dialog = await OpenAsync(page, Screen.Desktop.Width);
        await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Regional" }).ClickAsync();

        await ChooseAsync(dialog, "24 hours");
        await ChooseAsync(dialog, "UTC");
        await Expect(time).ToContainTextAsync("20:00:05"); // T-1, T-4
        await Expect(time).Not.ToContainTextAsync("M");
        await ChooseAsync(dialog, "12 hours");
        await Expect(time).ToContainTextAsync("8:00:05 PM"); // T-2, T-3
        await ChooseAsync(dialog, "24 hours");
        await ChooseAsync(dialog, "Local");
        await Expect(time).ToContainTextAsync("15:00:05"); // T-5, T-6
        await ChooseAsync(dialog, "Year-month-day");
        await Expect(time).ToContainTextAsync("2024-02-01"); // T-7
        await ChooseAsync(dialog, "Month/day/year");
        await Expect(time).ToContainTextAsync("02/01/2024"); // T-8
        await ChooseAsync(dialog, "Day/month/year");
        await Expect(time).ToContainTextAsync("01/02/2024"); // T-9, T-10

        await page.Page.ReloadAsync(); // E-3
        await Expect(time).ToContainTextAsync("01/02/2024, 15:00:05");
    }

    [Theory]
    [InlineData(ColorScheme.Dark, "Light", "light")]
    [InlineData(ColorScheme.Light, "Dark", "dark")]
    public async Task S7_E1_E4_Theme_IsAppliedAtOnceAndKept(ColorScheme system, string choice, string theme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop, system);
        await page.GoLiveAsync(station);
        var dialog = await OpenAsync(page, Screen.Desktop.Width);

        await ChooseAsync(dialog, choice);
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Done" }).ClickAsync();
        await page.Page.GotoAsync("");

        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
        (await OpenAsync(page, Screen.Desktop.Width)).GetByLabel(choice, new LocatorGetByLabelOptions { Exact = true }).ShouldNotBeNull();
        await Expect(page.Page.GetByLabel(choice, new PageGetByLabelOptions { Exact = true })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Import_OfAcarsHubsExport_ShowsWhatChangesAndTakesItOver()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoLiveAsync(station);
        var dialog = await OpenAsync(page, Screen.Desktop.Width);

        await dialog.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "export.json",
            MimeType = "application/json",
            Buffer = """{"appearance":{"theme":"latte"},"regional":{"timeFormat":"12h","altitudeUnit":"miles"},"notifications":{},"data":{"maxMessageGroups":100},"map":{}}"""u8.ToArray(),
        });

        await Expect(dialog.Locator(".preview tbody tr")).ToHaveCountAsync(3);
        await Expect(dialog.Locator(".preview .refused")).ToContainTextAsync("regional.altitudeUnit");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Take over 3 changes" }).ClickAsync();
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
    }

    private static async Task<ILocator> OpenAsync(BrowserPage page, int width)
    {
        if (width < 768)
        {
            await page.Page.GetByText("Menu", new PageGetByTextOptions { Exact = true }).ClickAsync();
        }

        await page.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Settings" }).Filter(new LocatorFilterOptions { Visible = true }).ClickAsync();
        var dialog = page.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Settings" });
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }

    private static Task ChooseAsync(ILocator dialog, string option) => dialog.GetByText(option, new LocatorGetByTextOptions { Exact = true }).First.ClickAsync();
}
