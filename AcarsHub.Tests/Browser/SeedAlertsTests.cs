using AcarsHub.Tests.Builders;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Alerts of a real database of ACARS Hub that was brought over (ui.md 21.11).</summary>
public sealed class SeedAlertsTests(BrowserFixture browser)
{
    [Fact]
    public async Task I2_I5_I6_I7_AlertsOfARealDatabase_AreThereLiveAndInTheHistory()
    {
        var seed = SharedData.Find("databases/seed.db");
        Assert.SkipWhen(seed is null, "The shared sample database is not there.");
        var home = Directory.CreateTempSubdirectory("acarshub-seed-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(home, "messages.db"), await File.ReadAllBytesAsync(seed));
            await using var station = await Station.StartAsync(directory: home);
            await Station.WaitAsync(() => station.Book().Current.Revision > 0);
            var counts = station.Book().Current.Counts;
            counts.ShouldNotBeEmpty();
            await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);

            await page.GoAsync("alerts");
            await Expect(page.Page.Locator("[data-total-count]")).Not.ToHaveTextAsync("0"); // I-2
            await Expect(page.Cards).Not.ToHaveCountAsync(0); // I-7
            (await page.ViolationsAsync()).ShouldBeEmpty();

            await page.Button("Historical").ClickAsync();
            var options = page.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Term" }).Locator("option");
            await Expect(options).ToHaveCountAsync(counts.Count);
            (await options.EvaluateAllAsync<string[]>("all => all.map(o => o.value)")).ShouldBe(station.Book().Current.Terms.Terms.Select(static term => term.Text), ignoreOrder: true); // I-5
            var most = counts.MaxBy(static count => count.Value);
            await page.GoAsync("alerts?mode=history&term=" + Uri.EscapeDataString(most.Key));
            await Expect(page.Cards).Not.ToHaveCountAsync(0); // I-6
            await Expect(page.Page.Locator("[data-total-count]")).Not.ToHaveTextAsync("0");
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }
}
