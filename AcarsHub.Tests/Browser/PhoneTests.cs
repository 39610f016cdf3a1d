using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Small screens and fingers (ui.md 21.2, 21.10, 18).</summary>
public sealed class PhoneTests(BrowserFixture browser, SharedStation shared) : IClassFixture<SharedStation>
{
    private Station Station => shared.Station;

    [Theory]
    [InlineData(ColorScheme.Dark)]
    [InlineData(ColorScheme.Light)]
    public async Task M1_M2_M3_M4_M5_M6_M7_M10_Menu_LeadsEverywhere(ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Phone, scheme);
        await page.GoAsync("decode");
        var menu = page.Page.GetByText("Menu", new PageGetByTextOptions { Exact = true });
        var entries = page.Page.Locator("header details nav");
        await Expect(menu).ToBeVisibleAsync(); // M-1
        await Expect(page.Page.Locator("nav.wide")).ToBeHiddenAsync();

        await menu.ClickAsync();
        await Expect(entries.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Messages" })).ToBeVisibleAsync(); // M-2
        await Expect(entries.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Decode" })).ToBeVisibleAsync();
        await Expect(entries.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Alerts" })).ToBeVisibleAsync();
        await entries.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Search" }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/search"); // M-4
        await menu.ClickAsync();
        await entries.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Status" }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/status"); // M-5
        await menu.ClickAsync();
        await Expect(entries.GetByText("theme")).ToHaveCountAsync(2); // One of them is hidden: the theme that is on.
        await entries.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Messages" }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/live-messages"); // M-3
        await Expect(entries).ToBeHiddenAsync();

        await menu.ClickAsync(); // M-10
        await Expect(entries).ToBeVisibleAsync();
        await menu.ClickAsync();
        await Expect(entries).ToBeHiddenAsync();
        var dialog = await page.OpenSettingsAsync();
        await Expect(entries).ToBeHiddenAsync();
        await Expect(dialog.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "Settings" })).ToBeVisibleAsync(); // M-6
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close" }).ClickAsync(); // M-7
        await Expect(dialog).ToBeHiddenAsync();
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Dark)]
    [InlineData(ColorScheme.Light)]
    public async Task U1_U2_U6_EveryPage_HasTargetsForFingers(ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Phone, scheme);
        foreach (var path in SharedStation.Pages)
        {
            await page.GoAsync(path);
            (await page.SmallTargetsAsync()).ShouldBeEmpty(path);
        }

        await page.OpenMenuAsync();
        (await page.SmallTargetsAsync()).ShouldBeEmpty("menu");
    }

    [Theory]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(375, 667, ColorScheme.Dark)]
    [InlineData(320, 568, ColorScheme.Light)]
    public async Task S6_M8_M9_SmallPhones_ShowEverythingWithoutScrollingSideways(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        foreach (var path in SharedStation.Pages)
        {
            await page.GoAsync(path);
            (await page.ScrollsSidewaysAsync()).ShouldBeFalse(path);
        }

        await page.GoAsync("live-messages?q=AAL727");
        await Expect(page.Cards).ToContainTextAsync("AAL727"); // M-9
        await page.OpenMenuAsync();
        await Expect(page.Page.Locator("header details nav").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Messages" })).ToBeInViewportAsync();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse("menu");
        await page.OpenMenuAsync();
        var dialog = await page.OpenSettingsAsync();
        foreach (var tab in await dialog.GetByRole(AriaRole.Tab).AllAsync())
        {
            await tab.ClickAsync();
            await Expect(tab).ToHaveAttributeAsync("aria-selected", "true");
            (await dialog.EvaluateAsync<int>("e => { const body = e.querySelector('.body'); return Math.max(body.scrollWidth - body.clientWidth, e.scrollWidth - innerWidth); }")).ShouldBe(0, await tab.InnerTextAsync());
        }
    }

    [Fact]
    public async Task ScrollToTop_AppearsFurtherDownAndLeadsBack()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Phone);
        await page.GoAsync();
        var button = page.Button("Scroll to top");
        await Expect(button).ToHaveCountAsync(0);

        await page.Page.EvaluateAsync("() => window.scrollTo({ top: 400, behavior: 'instant' })");
        await button.ClickAsync();

        await page.Page.WaitForFunctionAsync("() => window.scrollY === 0");
        await Expect(button).ToHaveCountAsync(0);
    }
}
