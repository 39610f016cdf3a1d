using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>What an alert does in the browser, and its settings (ui.md 7, 21.9).</summary>
public sealed class NotificationTests(BrowserFixture browser)
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

    private const string Blocked =
        """
        Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
        AudioContext.prototype.resume = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
        """;

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task N1_N2_N5_N6_N7_Sound_IsOffAtFirstAndSetAsTheReaderLikes(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.GoAsync();
        var dialog = await OpenAsync(page);
        var sound = dialog.GetByRole(AriaRole.Switch, new LocatorGetByRoleOptions { Name = "Sound" });
        var test = dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Test sound" });
        var volume = dialog.GetByRole(AriaRole.Slider, new LocatorGetByRoleOptions { Name = "Volume" });
        await Expect(sound).Not.ToBeCheckedAsync(); // N-1
        await Expect(test).ToHaveCountAsync(0);
        await Expect(volume).ToHaveCountAsync(0); // N-6

        await sound.CheckAsync();
        await Expect(test).ToBeVisibleAsync();
        await Expect(dialog.Locator("[data-sound-hint]")).ToBeVisibleAsync(); // N-7
        await Expect(volume).ToHaveValueAsync("50"); // N-5
        await volume.FillAsync("75");
        await Expect(dialog.Locator("output")).ToHaveTextAsync("75 %");
        await test.ClickAsync(); // N-2
        var toast = dialog.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "That is how an alert sounds." });
        await Expect(toast).ToBeVisibleAsync();
        (await page.ViolationsAsync("dialog[open]")).ShouldBeEmpty();
        if (width < 768)
        {
            (await page.SmallTargetsAsync()).ShouldBeEmpty();
        }

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Done" }).ClickAsync();
        await page.ReloadAsync();
        dialog = await OpenAsync(page);
        await Expect(volume).ToHaveValueAsync("75");
        await sound.UncheckAsync();
        await Expect(test).ToHaveCountAsync(0);
        await Expect(volume).ToHaveCountAsync(0);
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task N3_N4_BlockedSound_IsExplained(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.Page.AddInitScriptAsync(Blocked);
        await page.GoAsync();
        var dialog = await OpenAsync(page);
        await dialog.GetByRole(AriaRole.Switch, new LocatorGetByRoleOptions { Name = "Sound" }).CheckAsync();

        var test = dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Test sound" });
        await test.ClickAsync();
        var said = dialog.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = "The browser has blocked the sound" });
        await Expect(said).ToContainTextAsync("site settings");
        await said.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        await Expect(said).ToHaveCountAsync(0);
        await test.ClickAsync();
        await Expect(said).ToBeVisibleAsync(); // Always.
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Done" }).ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = "blocked" })).ToBeVisibleAsync(); // It does not go with the dialog.
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task N8_Firefox_HasNoHintForEveryLoad(int width, int height, ColorScheme scheme)
    {
        // Firefox itself is not at hand everywhere; what the page makes of its name is.
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme, agent: Firefox);
        await page.GoAsync();
        var dialog = await OpenAsync(page);
        await dialog.GetByRole(AriaRole.Switch, new LocatorGetByRoleOptions { Name = "Sound" }).CheckAsync();

        await Expect(dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Test sound" })).ToBeVisibleAsync();
        await Expect(dialog.Locator("[data-sound-hint]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Desktop_NotAllowed_IsExplainedAndCanBeSwitchedOff()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.Page.AddInitScriptAsync("window.Notification = class { static permission = 'default'; static async requestPermission() { return Notification.permission = 'denied'; } }");
        await page.GoAsync();
        var dialog = await OpenAsync(page);
        var desktop = dialog.GetByRole(AriaRole.Switch, new LocatorGetByRoleOptions { Name = "Desktop notification" });

        await desktop.ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("does not allow this site to notify you");
        await Expect(desktop).Not.ToBeCheckedAsync();

        // It was on when the browser's permission was taken away.
        await page.Page.AddInitScriptAsync("""localStorage.setItem('acarshub-settings', '{"notifications":{"desktop":true}}'); Notification.permission = 'denied';""");
        await page.ReloadAsync();
        dialog = await OpenAsync(page);
        await Expect(desktop).ToBeCheckedAsync();
        await desktop.ClickAsync();
        await Expect(desktop).Not.ToBeCheckedAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Alert_InSeveralTabs_IsToldOnceAndNeverAfterALoad()
    {
        await using var station = await Station.StartAsync(environment: ["ALERT_STAT_TERMS=FUEL,AA07"]);
        await station.SendAllAsync(Now("AA0727", "OLD FUEL"));
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.Page.AddInitScriptAsync(AlertRecord.Script);
        await using var other = await page.OpenTabAsync();
        await other.Page.AddInitScriptAsync(AlertRecord.Script);
        await page.GoAsync();
        await other.GoAsync("search");
        await Expect(page.Page.Locator("nav.wide [data-unread]")).ToContainTextAsync("1");
        (await AlertRecord.OfAsync(page)).ShouldBe(new AlertRecord(0, 0, 0)); // What was there before is no news.

        await station.SendAllAsync(1, Now("AA0727", "NEW FUEL"));
        await AlertRecord.RaisedAsync(1, page, other);
        (await AlertRecord.OfAsync(page) + await AlertRecord.OfAsync(other)).ShouldBe(new AlertRecord(1, 1, 1));

        var owner = await page.Page.EvaluateAsync<int>("() => told.notifications.length") == 1 ? page : other;
        (await owner.Page.EvaluateAsync<string>("() => told.notifications[0].title")).ShouldBe("Alert: AAL727");
        (await owner.Page.EvaluateAsync<string>("() => told.notifications[0].body")).ShouldBe("Text: FUEL\nFlight: AA07");
        await owner.Page.EvaluateAsync("() => told.notifications[0].onclick()");
        await owner.Page.WaitForURLAsync("**/alerts?message=*");
        await Expect(owner.Cards).ToContainTextAsync("NEW FUEL");
        await Expect(owner.Page.Locator(".group")).ToBeFocusedAsync();

        await station.SendAllAsync(2, Acars("AA0727", "LATE FUEL", TimeSpan.FromMinutes(1))); // Too old for the system.
        await AlertRecord.RaisedAsync(2, page, other);
        (await AlertRecord.OfAsync(page) + await AlertRecord.OfAsync(other)).ShouldSatisfyAllConditions(static told => told.Notifications.ShouldBe(1), static told => told.Toasts.ShouldBe(2));
        await station.SendAllAsync(3, Now("AA0727", "LATE FUEL")); // The same once more, and no news.
        await station.SendAllAsync(4, Now("WN2340", "NOTHING"));
        await Expect(page.Page.Locator("nav.wide [data-unread]")).ToContainTextAsync("3");
        await AlertRecord.RaisedAsync(2, page, other);
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sound_OfTwoAlertsAtOnce_RingsOnce()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.Page.AddInitScriptAsync(AlertRecord.Script);
        await page.GoAsync();

        await page.Page.EvaluateAsync("() => acarsHubAlerts.raise([1, 2].map(key => ({ key, heardAt: Date.now(), aircraft: 'A', fields: '', terms: [], body: '', link: '/alerts' })))");

        (await AlertRecord.OfAsync(page)).ShouldBe(new AlertRecord(1, 2, 2));
    }

    [Theory]
    [InlineData(1440, 900, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    public async Task Toasts_OfABurst_AreFewLeadToTheMessageAndGo(int width, int height, ColorScheme scheme)
    {
        await using var station = await Station.StartAsync(environment: ["ALERT_STAT_TERMS=FUEL"]);
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        await page.Page.AddInitScriptAsync(AlertRecord.Script);
        await page.GoAsync("about");
        await page.Page.EvaluateAsync("() => acarsHubToasts.show({ kind: 'info', text: 'HERE TO STAY', life: 0 })");
        await station.SendAllAsync([.. Enumerable.Range(1, 5).Select(static i => Now($"AA{i:0000}", $"FUEL {i}."))]);
        await AlertRecord.RaisedAsync(5, page);

        var alerts = page.Page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasText = "Alert: " });
        await Expect(alerts).ToHaveCountAsync(3);
        await Expect(alerts.First).ToHaveAttributeAsync("aria-live", "assertive");
        await Expect(alerts.First.Locator("code")).ToHaveTextAsync("FUEL");
        await Expect(page.Page.Locator(".toast").Filter(new LocatorFilterOptions { HasText = "2 more" })).ToBeVisibleAsync();
        await Expect(page.Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "HERE TO STAY" })).ToHaveAttributeAsync("aria-live", "polite");
        (await page.ViolationsAsync(".toasts")).ShouldBeEmpty();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
        if (width < 768)
        {
            (await page.SmallTargetsAsync()).Where(static target => target.Contains("toast", StringComparison.Ordinal)).ShouldBeEmpty(); // U-6
        }

        await alerts.First.GetByRole(AriaRole.Link).ClickAsync();
        await page.Page.WaitForURLAsync("**/alerts?message=*");
        await page.Page.EvaluateAsync("() => acarsHubToasts.show({ kind: 'success', text: 'SOON GONE', life: 1 })");
        await page.Page.Mouse.MoveAsync(1, 1); // Nobody points at them, so their time runs out.
        await Expect(page.Page.Locator(".toast")).ToHaveCountAsync(1, new LocatorAssertionsToHaveCountOptions { Timeout = 20_000 });
        await page.Button("Close").ClickAsync();
        await Expect(page.Page.Locator(".toast")).ToHaveCountAsync(0);
    }

    private static async Task<ILocator> OpenAsync(BrowserPage page)
    {
        var dialog = await page.OpenSettingsAsync();
        await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "Notifications" }).ClickAsync();
        return dialog;
    }

    private static string Now(string flight, string text) => Acars(flight, text, TimeSpan.Zero);

    private static string Acars(string flight, string text, TimeSpan age) => WireSamples.Acars(flight, text, (TimeProvider.System.GetUtcNow() - age).ToUnixTimeMilliseconds() / 1000.0);
}
