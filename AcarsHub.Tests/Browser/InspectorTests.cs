using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

public sealed class InspectorTests(BrowserFixture browser)
{
    [Fact]
    public async Task Inspector_OfALink_DecodesItsText()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync(SharedStation.Position);

        await Expect(page.Page.Locator("#result-title")).ToContainTextAsync("Position Report");
        await Expect(page.Page.Locator("mark").Filter(new LocatorFilterOptions { HasText = "32400" })).ToHaveCountAsync(1);
        await page.Page.GetByText("For programs").ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "JSON" })).ToContainTextAsync("32400");
        (await page.ViolationsAsync("main")).ShouldBeEmpty();
        page.Complaints.ShouldBeEmpty();
    }
}
