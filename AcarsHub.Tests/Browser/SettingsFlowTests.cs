using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Settings: what they change, at once and for good (ui.md 21.1, 21.9).</summary>
public sealed class SettingsFlowTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task S7_E1_E4_Theme_IsAppliedAtOnceAndKept(int width, int height, ColorScheme system)
    {
        var (choice, theme) = system == ColorScheme.Dark ? ("Light", "light") : ("Dark", "dark");
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), system);
        await page.GoAsync();
        var dialog = await page.OpenSettingsAsync();

        await ChooseAsync(dialog, choice);
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Done" }).ClickAsync();
        await page.GoAsync("");

        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
        await page.OpenSettingsAsync();
        await Expect(page.Page.GetByLabel(choice, new PageGetByLabelOptions { Exact = true })).ToBeCheckedAsync();
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task S4_E1_E2_E3_Changes_SurviveNavigationAndFullLoads(int width, int height, ColorScheme system)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), system);
        await page.GoAsync();
        var chosen = system == ColorScheme.Dark ? "light" : "dark";
        var dialog = await page.OpenSettingsAsync();
        await ChooseAsync(dialog, system == ColorScheme.Dark ? "Light" : "Dark");
        await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Regional" }).ClickAsync();
        foreach (var choice in new[] { "12 hours", "Year-month-day", "UTC", "Metres" })
        {
            await ChooseAsync(dialog, choice);
        }

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync(); // S-4
        await page.OpenMenuAsync();
        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Decode" }).Filter(new LocatorFilterOptions { Visible = true }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/decode");
        await JudgeAsync(); // E-1, E-2
        await page.GoAsync("live-messages");
        await JudgeAsync(); // E-3

        async Task JudgeAsync()
        {
            await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", chosen);
            dialog = await page.OpenSettingsAsync();
            await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Regional" }).ClickAsync();
            foreach (var choice in new[] { "12 hours", "Year-month-day", "UTC", "Metres" })
            {
                await Expect(dialog.GetByLabel(choice, new LocatorGetByLabelOptions { Exact = true })).ToBeCheckedAsync();
            }

            await page.Page.Keyboard.PressAsync("Escape");
            await Expect(dialog).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task Import_OfAcarsHubsExport_ShowsWhatChangesAndTakesItOver()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync();
        var dialog = await page.OpenSettingsAsync();

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

    private static Task ChooseAsync(ILocator dialog, string option) => dialog.GetByText(option, new LocatorGetByTextOptions { Exact = true }).First.ClickAsync();
}
