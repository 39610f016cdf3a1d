using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Formatting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Charts of a real database of ACARS Hub that was brought over, compared with the tables they are drawn from (ui.md 10.3, 10.5, 21.11).</summary>
public sealed class SeedChartsTests(BrowserFixture browser)
{
    private static readonly (DecoderKind Kind, string Table, int Levels, int Frequencies)[] s_expected =
        [(DecoderKind.Acars, "acars", 228, 9), (DecoderKind.Vdlm2, "vdlm", 223, 4), (DecoderKind.Hfdl, "hfdl", 91, 11)];

    [Fact]
    public async Task I14_SignalAndFrequencyCharts_HaveWhatTheTablesHave()
    {
        var seed = SharedData.Find("databases/seed.db");
        Assert.SkipWhen(seed is null, "The shared sample database is not there.");
        var home = Directory.CreateTempSubdirectory("acarshub-seed-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(home, "messages.db"), await File.ReadAllBytesAsync(seed));
            await using var station = await Station.StartAsync(directory: home);
            await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
            foreach (var (kind, table, levelCount, frequencyCount) in s_expected)
            {
                await page.GoAsync($"status?section=signal&decoder={kind.Names().RateKey}");
                await StatusPageTests.DrawnAsync(page, "levels");
                var levels = station.Query($"SELECT round(level, 1), sum(count) FROM level_{table} GROUP BY 1 ORDER BY 1").ConvertAll(static row => row.Split('|'));
                levels.Count.ShouldBe(levelCount, table);
                var points = await StatusPageTests.Chart(page, "levels").Locator("path.apexcharts-line").GetAttributeAsync("d");
                points!.Count(static command => command is 'M' or 'L').ShouldBe(levels.Count(static level => Number(level[0]) % 1 != 0), table);
                (await RowsAsync(page, "levels")).ShouldBe(levels.Select(static level => $"{MessageFormatter.Level(Number(level[0]))}|{MessageFormatter.Count((long)Number(level[1]))}"), table);

                await page.GoAsync($"status?section=frequencies&decoder={kind.Names().RateKey}");
                await StatusPageTests.DrawnAsync(page, "frequencies");
                var frequencies = station.Query($"SELECT count FROM freqs_{table} ORDER BY count DESC");
                frequencies.Count.ShouldBe(frequencyCount, table);
                await Expect(StatusPageTests.Chart(page, "frequencies").Locator(".apexcharts-bar-area")).ToHaveCountAsync(frequencyCount);
                (await RowsAsync(page, "frequencies")).Select(static row => row.Split('|')[1]).ShouldBe(frequencies.Select(static count => MessageFormatter.Count((long)Number(count))), table);
            }

            page.Complaints.ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static async Task<string[]> RowsAsync(BrowserPage page, string chart)
    {
        await StatusPageTests.Chart(page, chart).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Show as table" }).ClickAsync();
        var rows = StatusPageTests.Chart(page, chart).Locator("tbody tr");
        await Expect(rows.First).ToBeVisibleAsync();
        return await rows.EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.children].map(cell => cell.textContent).join('|'))");
    }
}
