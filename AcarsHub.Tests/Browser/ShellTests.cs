using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

public sealed class ShellTests(BrowserFixture browser)
{
    [Fact]
    public async Task S1_Root_LeadsToMessagesWithNavigationAndTitle()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);

        await page.GoLiveAsync(station, "");

        page.Page.Url.ShouldEndWith("/live-messages");
        await Expect(page.Page).ToHaveTitleAsync("Messages – AcarsHub");
        await Expect(page.Page.GetByRole(AriaRole.Navigation).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task S6_SmallPhone_UsesTheMenuAndDoesNotScrollSideways()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(375, 667));
        await page.GoLiveAsync(station);

        await page.Page.GetByText("Menu", new PageGetByTextOptions { Exact = true }).ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Messages" }).Filter(new LocatorFilterOptions { Visible = true })).ToBeVisibleAsync();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ColorScheme.Dark, "dark", "light")]
    [InlineData(ColorScheme.Light, "light", "dark")]
    public async Task Theme_FollowsTheSystemFirst_AndKeepsTheReadersChoice(ColorScheme system, string first, string chosen)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop, system);
        await page.GoLiveAsync(station);
        var root = page.Page.Locator("html");
        await Expect(root).ToHaveAttributeAsync("data-theme", first);

        await page.Page.Locator("[data-theme-toggle]").Filter(new LocatorFilterOptions { Visible = true }).First.ClickAsync();
        await Expect(root).ToHaveAttributeAsync("data-theme", chosen);
        await page.Page.ReloadAsync();

        await Expect(root).ToHaveAttributeAsync("data-theme", chosen);
    }

    [Fact]
    public async Task R3_R4_LostConnection_IsShownAndComesBackByItself()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoLiveAsync(station);
        var banner = page.Page.Locator("[data-connection]");
        await Expect(banner.GetByRole(AriaRole.Button)).ToBeHiddenAsync();

        await page.Page.Context.SetOfflineAsync(true);
        await page.Page.EvaluateAsync("() => Blazor._internal.forceCloseConnection()");
        await Expect(banner.GetByRole(AriaRole.Button)).ToBeVisibleAsync();
        await page.Page.Context.SetOfflineAsync(false);

        await Expect(banner.GetByRole(AriaRole.Button)).ToBeHiddenAsync(new LocatorAssertionsToBeHiddenOptions { Timeout = 20_000 });
    }

    [Fact]
    public async Task H1_HeaderStrip_TouchesTheNavigationBar()
    {
        await using var station = await Station.StartAsync();
        foreach (var screen in new[] { new Screen(1280, 900), new Screen(390, 900) })
        {
            await using var page = await browser.OpenAsync(station.Url, screen);
            await page.GoLiveAsync(station);

            var gap = await page.Page.EvaluateAsync<double>("() => document.querySelector('.page-header').getBoundingClientRect().top - document.querySelector('header').getBoundingClientRect().bottom");

            gap.ShouldBe(0, 0.5);
        }
    }
}
