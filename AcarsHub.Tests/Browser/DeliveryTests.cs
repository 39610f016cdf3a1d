using AcarsHub.Tests.Builders.Outbound;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Channels for alerts in the settings of a real browser.</summary>
public sealed class DeliveryTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task Channel_AddedAndTested_ArrivesAndIsAccessible(int width, int height, ColorScheme scheme)
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await AlertStation.StartAsync(null, $"OUTBOUND_APPRISE_URL={receiver.Url}/notify/key-nobody-may-see");
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoAsync();
        var dialog = await page.OpenSettingsAsync();
        await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Delivery" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Add channel" }).ClickAsync();
        await dialog.GetByLabel("Name").FillAsync("Phone");
        await dialog.GetByLabel("Address").FillAsync(receiver.Url + "/topic-nobody-may-see");
        await JudgeAsync(page, width);

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Test Phone" }).ClickAsync();
        await Expect(dialog.GetByText("Sent: Phone has taken a test.")).ToBeVisibleAsync();
        await JudgeAsync(page, width);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Remove Phone" }).ClickAsync();
        await JudgeAsync(page, width);

        receiver.Posts.ShouldHaveSingleItem().Json["topic"]!.GetValue<string>().ShouldBe("topic-nobody-may-see");
        (await page.Page.ContentAsync()).ShouldNotContain("nobody-may-see");
        page.Complaints.ShouldBeEmpty();
    }

    private static async Task JudgeAsync(BrowserPage page, int width)
    {
        (await page.ViolationsAsync("dialog[open]")).ShouldBeEmpty();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
        if (width < 768)
        {
            (await page.SmallTargetsAsync()).ShouldBeEmpty();
        }
    }
}
