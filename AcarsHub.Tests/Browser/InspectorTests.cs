using AcarsHub.Tests.Builders;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

public sealed class InspectorTests(BrowserFixture browser)
{
    public static TheoryData<int, int, ColorScheme> Screens => LiveMessagesTests.Screens;

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Inspector_OnEveryScreenAndTheme_DecodesIsAccessibleAndFits(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.Page.GotoAsync("decode?label=16&text=010394%2FAUTPOS%2FLLD%20N350447%20W1070026%0D%0A%2FALT%2032400%2FSAT%20-048%0D%0A%2FWND%20227027%2FTAT%20****%2FTAS%20467%2FCRZ%20080%0D%0A%2FFOB%20034840");

        await Expect(page.Page.Locator("#result-title")).ToContainTextAsync("Position Report");
        await Expect(page.Page.Locator("mark").Filter(new LocatorFilterOptions { HasText = "32400" })).ToHaveCountAsync(1);
        await page.Page.GetByText("For programs").ClickAsync();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
        var result = await page.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
        result.Violations.Select(static v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
        page.Complaints.ShouldBeEmpty();
    }
}
