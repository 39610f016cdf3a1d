using AcarsHub.Web.Alerts;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Metrics;

/// <summary>Everything a scrape tells. Counts come from memory; only the small histograms are read from the database.</summary>
internal sealed class StationMetrics(StatusBuilder builder, LifetimeReader lifetime, StatisticsReader statistics, AlertBook alerts, StoreState store, IngestOptions ingest, Durations durations)
{
    /// <summary>Collects and writes all metrics.</summary>
    public async Task<string> WriteAsync(CancellationToken ct)
    {
        var status = builder.Build();
        var stored = await lifetime.ReadAsync(ct);
        var text = new MetricsText();
        LegacyMetrics.Write(text, status, stored, statistics.LatestMinute, alerts.Current, store.SavedAlerts, ingest);
        HealthMetrics.Write(text, status, durations);
        RuntimeMetrics.Write(text);
        return text.ToString();
    }
}
