using AcarsHub.Benchmarks.Load;
using AcarsHub.Data;
using AcarsHub.Data.Writing;
using AcarsHub.Web.Demo;
using Microsoft.Playwright;

namespace AcarsHub.Benchmarks.Charts;

/// <summary>Makes a database with three years of minutes and asks for the last year of it, again and again.</summary>
internal sealed class ChartsRun(string? database, int runs, string chromium, TimeProvider clock)
{
    private const int Days = 3 * 365;
    private const int BatchSize = 5000;
    private const double LimitMs = 500;
    private const int MostPoints = 1000;

    private static readonly string[] s_year = ["1 year", "last year"];
    private static readonly string[] s_day = ["24 hours", "last 24 hours"];

    // From the click until the frame after the one the chart was drawn in.
    private const string Ask =
        """
        ([tab, heading]) => new Promise(done => {
          const chart = document.querySelector('[data-chart=reception]');
          const drawing = chart.querySelector('[data-drawn]');
          const before = drawing.dataset.drawn;
          const drawn = new MutationObserver(() => {
            if (drawing.dataset.drawn !== before && chart.querySelector('h3').textContent.includes(heading)) {
              drawn.disconnect();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            }
          });
          drawn.observe(drawing, { attributes: true });
          const start = performance.now();
          [...document.querySelectorAll('[role=tab]')].find(t => t.textContent === tab).click();
        })
        """;

    private const string Points = "() => Math.max(...[...document.querySelectorAll('[data-chart=reception] .apexcharts-line-series > .apexcharts-series')].map(series => [...series.querySelectorAll('path.apexcharts-line')].reduce((sum, line) => sum + line.getAttribute('d').match(/[ML]/g).length, 0)))";

    /// <summary>Runs it and prints the figures.</summary>
    /// <returns>0 when the limits hold.</returns>
    public async Task<int> ExecuteAsync(CancellationToken ct)
    {
        var passing = database is null ? Directory.CreateTempSubdirectory("acarshub-charts-") : null;
        var path = database ?? Path.Combine(passing!.FullName, "charts.db"); // One of them is there.
        try
        {
            if (!File.Exists(path))
            {
                await FillAsync(path, ct);
            }

            return await MeasureAsync(path, ct);
        }
        finally
        {
            passing?.Delete(recursive: true);
        }
    }

    private async Task FillAsync(string path, CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        var options = new StorageOptions { DatabasePath = path };
        await DataExtensions.OpenerOf(options, clock).OpenAsync(ct);
        using var writer = MessageWriter.Open(options, clock);
        var (now, written) = (clock.GetUtcNow(), 0);
        foreach (var batch in DemoPast.Minutes(now.AddDays(-Days), now).Chunk(BatchSize))
        {
            ct.ThrowIfCancellationRequested();
            writer.WriteMinutes(batch);
            written += batch.Length;
        }

        Console.WriteLine($"Made {path} with {written:N0} minutes in {clock.GetElapsedTime(start).TotalSeconds:N0} s.");
    }

    private async Task<int> MeasureAsync(string path, CancellationToken ct)
    {
        await using var server = ServerProcess.Start(ServerProcess.DefaultDll(), path);
        using var client = new ServerClient(server.Url, clock);
        await client.WaitUntilReadyAsync(() => server.HasExited, ct);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        await page.GotoAsync(new Uri(server.Url, "status").ToString());
        await page.Locator("[data-chart=reception] [data-drawn]").WaitForAsync();
        var times = new List<double>();
        var points = 0;
        for (var i = 0; i < runs; i++)
        {
            times.Add(await page.EvaluateAsync<double>(Ask, s_year));
            points = await page.EvaluateAsync<int>(Points);
            await page.EvaluateAsync<double>(Ask, s_day);
        }

        var first = times[0];
        times.Sort();
        Console.WriteLine($"One year until it is painted: first {first:N0} ms, median {times[times.Count / 2]:N0} ms, slowest {times[^1]:N0} ms of {runs} (limit {LimitMs:N0}).");
        Console.WriteLine($"Points of a line: {points:N0} (limit {MostPoints:N0}).");
        return first < LimitMs && points <= MostPoints ? 0 : 1;
    }
}
