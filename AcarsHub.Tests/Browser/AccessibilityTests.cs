using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>What everybody has to be able to use (ui.md 21.10, 18).</summary>
public sealed class AccessibilityTests(BrowserFixture browser, SharedStation shared) : IClassFixture<SharedStation>
{
    private const string Focused =
        """
        () => {
          const e = document.activeElement;
          return e.matches('[data-menu] > summary') ? 'menu'
            : (e.getAttribute('aria-label') ?? e.textContent.trim()) === 'Settings' ? 'settings'
            : e.closest('nav') ? 'nav' : e.closest('header') ? 'header' : 'page';
        }
        """;

    private Station Station => shared.Station;

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task X1_X12_X13_X18_X19_X20_EveryPage_IsAccessibleAndFits(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        foreach (var path in SharedStation.Pages)
        {
            await page.GoAsync(path);

            (await page.ViolationsAsync()).ShouldBeEmpty(path);
            (await page.ScrollsSidewaysAsync()).ShouldBeFalse(path);
            await Expect(page.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
            await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveCountAsync(1);
        }

        await page.OpenMenuAsync();
        await Expect(page.Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Main" })).ToHaveCountAsync(1);
        (await page.ViolationsAsync("header")).ShouldBeEmpty("menu");
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Dark)]
    [InlineData(ColorScheme.Light)]
    public async Task MoreContrast_AskedForByTheSystem_GivesTextsSevenToOne(ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop, scheme);
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Contrast = Contrast.More });
        await page.GoAsync();
        await Expect(page.Cards).Not.ToHaveCountAsync(0);

        (await page.FaintTextsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task X7_X8_X15_U3_U6_EveryDialogAndTab_IsAccessibleAndFits(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.GoAsync();
        foreach (var name in new[] { "Stations", "Labels" })
        {
            if (width < 768)
            {
                await page.Page.GetByText("Filters", new PageGetByTextOptions { Exact = true }).ClickAsync();
            }

            await page.Button(name).ClickAsync();
            await Expect(page.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = name })).ToBeVisibleAsync();
            await JudgeDialogAsync(page, name, width);
            await page.Page.Keyboard.PressAsync("Escape");
        }

        await page.Page.Keyboard.PressAsync("?");
        await Expect(page.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Keys" })).ToBeVisibleAsync();
        await JudgeDialogAsync(page, "Keys", width);
        await page.Page.Keyboard.PressAsync("Escape");

        var settings = await page.OpenSettingsAsync();
        foreach (var tab in await settings.GetByRole(AriaRole.Tab).AllAsync())
        {
            await tab.ClickAsync();
            await Expect(tab).ToHaveAttributeAsync("aria-selected", "true");
            await JudgeDialogAsync(page, await tab.InnerTextAsync(), width); // U-3, U-6 on the phone
        }

        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task X9_X10_X11_X16_X17_Keyboard_ReachesEverythingAndComesBack(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.GoAsync();
        var keys = page.Page.Keyboard;

        await keys.PressAsync("Tab");
        await Expect(page.Page.GetByText("Skip to content")).ToBeFocusedAsync();
        var reached = new List<string>();
        while (!reached.Contains("settings"))
        {
            await keys.PressAsync("Tab");
            reached.Add(await page.Page.EvaluateAsync<string>(Focused));
            if (reached[^1] == "menu")
            {
                await keys.PressAsync("Enter");
            }

            reached.Count.ShouldBeLessThan(14, string.Join(' ', reached));
        }

        reached.ShouldContain("nav"); // the bar first, in it the links before the tools.
        reached.ShouldNotContain("page");

        await keys.PressAsync("Enter");
        var dialog = page.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Settings" });
        await Expect(dialog).ToBeVisibleAsync();
        var tabs = dialog.GetByRole(AriaRole.Tab);
        await tabs.First.FocusAsync();
        await keys.PressAsync("ArrowRight");
        await Expect(tabs.Nth(1)).ToBeFocusedAsync();
        await Expect(tabs.Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await keys.PressAsync("End");
        await Expect(tabs.Last).ToBeFocusedAsync();
        await keys.PressAsync("ArrowRight");
        await Expect(tabs.First).ToBeFocusedAsync();
        await keys.PressAsync("ArrowLeft");
        await Expect(tabs.Last).ToBeFocusedAsync();
        for (var i = 0; i < 30; i++)
        {
            await keys.PressAsync("Tab");
            (await page.Page.EvaluateAsync<bool>("() => document.querySelector('dialog[open]').contains(document.activeElement)")).ShouldBeTrue($"after {i + 1} tabs");
        }

        await keys.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        (await page.Page.EvaluateAsync<string>(Focused)).ShouldBe(reached.Contains("menu") ? "menu" : "settings"); // X-17; the menu has closed over its entry.
    }

    private static async Task JudgeDialogAsync(BrowserPage page, string name, int width)
    {
        (await page.ViolationsAsync("dialog[open]")).ShouldBeEmpty(name);
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse(name);
        if (width < 768)
        {
            (await page.SmallTargetsAsync()).ShouldBeEmpty(name);
        }
    }
}
