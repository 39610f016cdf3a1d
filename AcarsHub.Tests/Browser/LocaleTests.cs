using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Times and dates as the reader wants them (ui.md 21.4). The message is of 20:00:05 UTC on the first of February 2024.</summary>
public sealed class LocaleTests(BrowserFixture browser, SharedStation shared) : IClassFixture<SharedStation>
{
    private Station Station => shared.Station;

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task T1toT3_T5toT10_TimesAndDates_FollowTheSettingsAtOnce(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme, "America/New_York");
        await page.GoAsync("live-messages?q=AAL727");
        var time = page.Page.Locator("article time");
        var dialog = await page.OpenSettingsAsync();
        await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Regional" }).ClickAsync();

        await ChooseAsync(dialog, "24 hours");
        await ChooseAsync(dialog, "UTC");
        await Expect(time).ToContainTextAsync("20:00:05"); // T-1
        await Expect(time).Not.ToContainTextAsync("M");
        await ChooseAsync(dialog, "12 hours");
        await Expect(time).ToContainTextAsync("8:00:05 PM"); // T-2, T-3
        await Expect(time).Not.ToContainTextAsync("20:");
        await ChooseAsync(dialog, "24 hours");
        await ChooseAsync(dialog, "Local");
        await Expect(time).ToContainTextAsync("15:00:05"); // T-5, T-6
        await ChooseAsync(dialog, "Year-month-day");
        await Expect(time).ToContainTextAsync("2024-02-01"); // T-7
        await ChooseAsync(dialog, "Month/day/year");
        await Expect(time).ToContainTextAsync("02/01/2024"); // T-8
        await ChooseAsync(dialog, "Day/month/year");
        await Expect(time).ToContainTextAsync("01/02/2024"); // T-9, T-10

        await page.ReloadAsync(); // E-3
        await Expect(time).ToContainTextAsync("01/02/2024, 15:00:05");
        await page.GoAsync("aircraft/AAL727");
        await Expect(time.First).ToContainTextAsync("01/02/2024, 15:00:05"); // On every page.
        await Expect(page.Page.Locator("aside")).ToContainTextAsync("01/02/2024, 15:00:05");
    }

    [Theory]
    [InlineData("Asia/Tokyo", "05:00:05", 1440, 900, ColorScheme.Dark)]
    [InlineData("America/New_York", "15:00:05", 1440, 900, ColorScheme.Light)]
    [InlineData("Asia/Tokyo", "05:00:05", 390, 844, ColorScheme.Dark)]
    [InlineData("America/New_York", "15:00:05", 390, 844, ColorScheme.Light)]
    public async Task T4_Utc_IsTheSameInEveryZone(string zone, string local, int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme, zone);
        await page.GoAsync("live-messages?q=AAL727");
        var time = page.Page.Locator("article time");
        var dialog = await page.OpenSettingsAsync();
        await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Regional" }).ClickAsync();
        await ChooseAsync(dialog, "24 hours");
        await Expect(time).ToContainTextAsync(local);

        await ChooseAsync(dialog, "UTC");
        await Expect(time).ToContainTextAsync("20:00:05");
        var html = await page.Page.Context.APIRequest.GetAsync(new Uri(Station.Url, "live-messages?q=AAL727").ToString());
        (await html.TextAsync()).ShouldContain("20:00:05"); // Before there is a circuit, too.
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task I1_I3_Messages_AreSeveralGroupsWithRealDates(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.GoAsync();

        (await page.Page.Locator(".group").CountAsync()).ShouldBeGreaterThan(2); // I-1
        var times = await page.Page.Locator("article time").EvaluateAllAsync<string[]>("all => all.map(e => `${Date.parse(e.dateTime)} ${e.textContent}`)");
        times.ShouldNotBeEmpty();
        times.ShouldAllBe(static t => !t.Contains("NaN", StringComparison.Ordinal) && !t.Contains("Invalid", StringComparison.Ordinal) && t.Contains(':')); // I-3
    }

    private static Task ChooseAsync(ILocator dialog, string option) => dialog.GetByText(option, new LocatorGetByTextOptions { Exact = true }).First.ClickAsync();
}
