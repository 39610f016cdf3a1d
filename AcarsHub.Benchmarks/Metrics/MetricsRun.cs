using System.Text.Json;
using AcarsHub.Web;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Benchmarks.Metrics;

/// <summary>Runs a station on the database and scrapes it over HTTP, as Prometheus would.</summary>
internal static class MetricsRun
{
    private static readonly Uri s_metrics = new("metrics", UriKind.Relative);
    private static readonly Uri s_health = new("health", UriKind.Relative);
    private static readonly Uri s_status = new("api/status", UriKind.Relative);

    /// <summary>Measures and prints.</summary>
    /// <returns>Exit code.</returns>
    public static async Task<int> ExecuteAsync(string database, int rounds, CancellationToken ct)
    {
        var settings = StationSettings.Read(new EnvironmentReader(new Dictionary<string, string>
        {
            ["ACARSHUB_DB"] = database,
            ["DB_SAVE_DAYS"] = "36500", // Nothing is removed: the next run measures the same.
            ["MIN_LOG_LEVEL"] = "error",
            ["RRD_PATH"] = "",
        }), demo: false);
        settings = settings with { Server = new ServerOptions("http://127.0.0.1:0"), Ingest = IngestOptions.ForDemo() };
        await using var app = StationHost.Build(settings);
        await app.StartAsync(ct);
        var store = app.Services.GetRequiredService<StoreState>();
        while (store.Phase != StorePhase.Ready)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, ct);
        }

        Console.WriteLine($"{store.TotalMessages:N0} messages, {new FileInfo(database).Length / 1e6:N0} MB");
        await MeasureAsync(app, rounds, ct);
        await app.StopAsync(ct);
        return 0;
    }

    private static async Task MeasureAsync(WebApplication app, int rounds, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) }; // A started server has addresses.
        var text = await client.GetStringAsync(s_metrics, ct);
        Console.WriteLine($"A scrape has {text.Split('\n').Count(static line => line is not ("" or ['#', ..])):N0} samples in {text.Length / 1e3:N0} kB.");
        var reader = app.Services.GetRequiredService<LifetimeReader>();
        await ReportAsync("scrape, histograms remembered", rounds, () => client.GetStringAsync(s_metrics, ct));
        await ReportAsync("scrape, histograms read anew", rounds, () =>
        {
            reader.Forget();
            return client.GetStringAsync(s_metrics, ct);
        });
        await ReportAsync("health", rounds, () => client.GetStringAsync(s_health, ct));
        await ReportAsync("api/status", rounds, async () => JsonDocument.Parse(await client.GetStringAsync(s_status, ct)).Dispose());
    }

    private static async Task ReportAsync(string what, int rounds, Func<Task> ask)
    {
        var times = new List<double>(rounds);
        for (var i = 0; i < rounds; i++)
        {
            var startedAt = TimeProvider.System.GetTimestamp();
            await ask();
            times.Add(TimeProvider.System.GetElapsedTime(startedAt).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"{what,-32} median {times[rounds / 2],6:N1} ms, 95 % {times[rounds * 95 / 100],6:N1} ms, longest {times[^1],6:N1} ms");
    }
}
