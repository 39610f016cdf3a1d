using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Where "Mark all read" stands in windows of every size (ui.md 6.5, 21.5).</summary>
public sealed class MarkAllTests(BrowserFixture browser)
{
    private enum Place
    {
        Header,
        Row,
        Bar,
    }

    private static readonly (int Width, int Height, Place Place)[] s_windows =
    [
        (1920, 1080, Place.Header), (1280, 900, Place.Header), (768, 1024, Place.Header), (390, 844, Place.Header), (1280, 801, Place.Header),
        (1280, 800, Place.Row), (1280, 720, Place.Row), (1024, 768, Place.Row), (768, 720, Place.Row), (844, 390, Place.Row),
        (767, 720, Place.Bar), (667, 375, Place.Bar), (390, 664, Place.Bar), (320, 568, Place.Bar),
    ];

    [Theory]
    [InlineData(ColorScheme.Dark)]
    [InlineData(ColorScheme.Light)]
    public async Task P1toP20_MarkAllRead_IsThereOnceAndInTheRightPlaceInEveryWindow(ColorScheme scheme)
    {
        await using var station = await Station.StartAsync(environment: ["ALERT_STAT_TERMS=FUEL"]);
        await station.SendAllAsync(WireSamples.Acars("AA0727", "LOW FUEL"), WireSamples.Acars("WN2340", "NO FUEL"));
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop, scheme);
        await page.GoAsync("alerts");
        await Expect(page.Page.Locator(".rate")).ToBeVisibleAsync();
        var button = page.Button("Mark all read, 2 unread");
        foreach (var (width, height, place) in s_windows) // P-19: without a reload.
        {
            var window = $"{width}x{height}";
            await page.Page.SetViewportSizeAsync(width, height);
            await Expect(page.Page.GetByText("Mark all read")).ToHaveCountAsync(1);
            await Expect(button).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
            await button.ClickAsync(new LocatorClickOptions { Trial = true });
            var box = await BoxAsync(button);
            box.Height.ShouldBeGreaterThanOrEqualTo(43.9f, window); // P-17, P-18
            await JudgeAsync(page, box, place, window);
            (await page.ScrollsSidewaysAsync()).ShouldBeFalse(window);
        }

        (await page.ViolationsAsync()).ShouldBeEmpty("in the bar");
        await page.OpenMenuAsync();
        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Search" }).Filter(new LocatorFilterOptions { Visible = true }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/search");
        await Expect(button).ToHaveCountAsync(0); // P-20
        page.Complaints.ShouldBeEmpty();
    }

    private static async Task JudgeAsync(BrowserPage page, LocatorBoundingBoxResult box, Place place, string window)
    {
        switch (place)
        {
            case Place.Header:
                var header = await BoxAsync(page.Page.Locator(".page-header"));
                box.Y.ShouldBeGreaterThanOrEqualTo(header.Y, window);
                (box.Y + box.Height).ShouldBeLessThanOrEqualTo(header.Y + header.Height, window);
                Overlap(box, await BoxAsync(page.Page.Locator(".page-header .statistics .figure").Last)).ShouldBeFalse(window);
                break;
            case Place.Row:
                var mode = await BoxAsync(page.Page.Locator(".choice"));
                box.Y.ShouldBe(mode.Y, 1, window); // P-16
                box.Height.ShouldBe(mode.Height, 1, window);
                break;
            default:
                var bar = await BoxAsync(page.Page.Locator("header .bar"));
                (box.Y + box.Height).ShouldBeLessThanOrEqualTo(bar.Y + bar.Height, window);
                if (await page.Page.Locator(".rate").IsVisibleAsync())
                {
                    var rate = await BoxAsync(page.Page.Locator(".rate"));
                    box.X.ShouldBeGreaterThanOrEqualTo(rate.X + rate.Width, window); // P-15
                }

                Overlap(box, await BoxAsync(page.Page.Locator(".brand"))).ShouldBeFalse(window);
                break;
        }
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator locator) => (await locator.BoundingBoxAsync()).ShouldNotBeNull();

    private static bool Overlap(LocatorBoundingBoxResult a, LocatorBoundingBoxResult b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height;
}
