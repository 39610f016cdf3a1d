using System.Text.RegularExpressions;
using AcarsHub.Domain.Live;
using AcarsHub.Tests.Builders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>The frame around every page (ui.md 1, 18, 21.1).</summary>
public sealed partial class ShellTests(BrowserFixture browser, SharedStation shared) : IClassFixture<SharedStation>
{
    private const double AboutGap = 24;

    private Station Station => shared.Station;

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task S1_Root_LeadsToMessagesWithNavigationAndTitle(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);

        await page.GoAsync("");

        page.Page.Url.ShouldEndWith("/live-messages");
        await Expect(page.Page).ToHaveTitleAsync(Title()); // The number is that of unread alerts.
        await page.OpenMenuAsync();
        await Expect(page.Page.GetByRole(AriaRole.Navigation).First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Dark, "dark", "light")]
    [InlineData(ColorScheme.Light, "light", "dark")]
    public async Task Theme_FollowsTheSystemFirst_AndKeepsTheReadersChoice(ColorScheme system, string first, string chosen)
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop, system);
        await page.GoAsync();
        var root = page.Page.Locator("html");
        await Expect(root).ToHaveAttributeAsync("data-theme", first);

        await page.Page.Locator("[data-theme-toggle]").Filter(new LocatorFilterOptions { Visible = true }).First.ClickAsync();
        await Expect(root).ToHaveAttributeAsync("data-theme", chosen);
        await page.Page.ReloadAsync();

        await Expect(root).ToHaveAttributeAsync("data-theme", chosen);
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task S2_S3_Navigation_OpensThePagesAndTheAddressFollows(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.GoAsync();
        await Expect(page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "AcarsHub" })).ToBeVisibleAsync();

        foreach (var (name, address) in new[] { ("Search", "/search"), ("Alerts", "/alerts"), ("Status", "/status"), ("Decode", "/decode"), ("Messages", "/live-messages") })
        {
            await page.OpenMenuAsync();
            var link = page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).Filter(new LocatorFilterOptions { Visible = true });
            await link.ClickAsync();
            await Expect(page.Page).ToHaveURLAsync(address);
            await page.OpenMenuAsync();
            await Expect(link).ToHaveClassAsync("entry active");
            await Expect(link).ToHaveAttributeAsync("aria-current", "page");
            await page.OpenMenuAsync();
        }

        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "AcarsHub" }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/about");
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("About AcarsHub");

        await page.GoAsync("no-such-page");
        await Expect(page.Page).ToHaveURLAsync("/live-messages");
    }

    [Fact]
    public async Task LinkOfThePageOneIsOn_LeadsToItsTopAndNowhereElse()
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(1440, 400));
        await page.GoAsync("live-messages?q=T");
        await page.Page.EvaluateAsync("() => window.scrollTo({ top: 300, behavior: 'instant' })");
        await page.Page.WaitForFunctionAsync("() => window.scrollY > 100");

        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Messages" }).ClickAsync();

        await page.Page.WaitForFunctionAsync("() => window.scrollY === 0");
        await Expect(page.Page).ToHaveURLAsync("/live-messages?q=T");
    }

    [Theory]
    [InlineData(1280, 900, ColorScheme.Dark)]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(390, 900, ColorScheme.Dark)]
    [InlineData(390, 900, ColorScheme.Light)]
    public async Task H1_H9_H10_HeaderStrips_TouchTheNavigationBarButAboutHasAGap(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        foreach (var path in SharedStation.Pages)
        {
            await page.GoAsync(path);

            var gap = await page.Page.EvaluateAsync<double>("() => document.querySelector('.page-header, .about h1').getBoundingClientRect().top - document.querySelector('header').getBoundingClientRect().bottom");

            gap.ShouldBe(path == "about" ? AboutGap : 0, 0.5, path);
        }
    }

    [Fact]
    public async Task LowAndNarrowWindows_LoseWhatTheyCanDoWithout()
    {
        var rates = Station.App.Services.GetRequiredService<LiveFeed<MessageRate>>();
        await Station.WaitAsync(() => rates.Newest(1).Items.Count > 0);
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync();
        var strip = page.Page.Locator(".page-header");
        var picture = page.Page.Locator(".brand img");
        var counter = page.Page.Locator(".counter").First;
        var rate = page.Page.Locator(".rate");

        await ShowsAsync(1280, 821, (strip, true), (picture, true), (counter, true), (rate, true));
        await ShowsAsync(1280, 820, (strip, true), (picture, false));
        await ShowsAsync(1280, 801, (strip, true));
        await ShowsAsync(1280, 800, (strip, false), (picture, false));
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Messages" })).ToHaveCountAsync(1); // For who hears the page.
        await ShowsAsync(421, 844, (counter, true), (rate, true));
        await ShowsAsync(420, 844, (counter, false), (rate, true));
        await ShowsAsync(375, 844, (rate, true));
        await ShowsAsync(374, 844, (rate, false));

        async Task ShowsAsync(int width, int height, params (ILocator Locator, bool IsVisible)[] expected)
        {
            await page.Page.SetViewportSizeAsync(width, height);
            foreach (var (locator, isVisible) in expected)
            {
                await Expect(locator).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Visible = isVisible });
            }
        }
    }

    [Fact]
    public async Task Print_OfMessages_HasTheCardsAndNoTools()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync();
        await Expect(page.Page.Locator(".steps").First).ToBeVisibleAsync();

        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var tool in new[] { "header", ".toolbar", ".steps >> nth=0" })
        {
            await Expect(page.Page.Locator(tool)).ToBeHiddenAsync();
        }

        await Expect(page.Cards.First).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"^(\(\d+\) )?Messages – AcarsHub$")]
    private static partial Regex Title();
}
