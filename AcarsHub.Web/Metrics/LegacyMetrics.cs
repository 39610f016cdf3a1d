using System.Runtime.InteropServices;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Metrics;

/// <summary>The metrics of ACARS Hub, under their names and labels: dashboards ask for them. All are gauges, whatever their names say.</summary>
internal static class LegacyMetrics
{
    public static void Write(MetricsText text, StationStatus status, LifetimeStatistics? lifetime, SeriesBucket? minute, AlertBookState alerts, long savedAlerts, IngestOptions ingest)
    {
        WriteDatabase(text, status, lifetime?.Counts);
        WriteRates(text, minute);
        WriteHistograms(text, lifetime);
        WriteAlerts(text, alerts, savedAlerts);
        text.Family("acarshub_application_info", "gauge", "What runs here, and what it receives.", () => text.Sample(1, Application(status.Version, ingest)));
    }

    private static void WriteDatabase(MetricsText text, StationStatus status, LifetimeCounts? counts)
    {
        text.Gauge("acarshub_database_messages_total", "Stored messages.", () => status.Database.Messages);
        text.Gauge("acarshub_database_size_bytes", "Size of the database file.", () => status.Database.FileBytes ?? 0);
        text.Gauge("acarshub_database_non_empty_messages_total", "Messages with content ever received.", () => counts is null ? 0 : counts.Good + counts.Errors);
        text.Gauge("acarshub_database_non_empty_errors_total", "Messages with content and errors ever received.", () => counts?.Errors ?? 0);
        text.Gauge("acarshub_database_empty_messages_total", "Messages without content ever received.", () => counts is null ? 0 : counts.EmptyGood + counts.EmptyErrors);
        text.Gauge("acarshub_database_empty_errors_total", "Messages without content and with errors ever received.", () => counts?.EmptyErrors ?? 0);
    }

    private static void WriteRates(MetricsText text, SeriesBucket? minute)
    {
        foreach (var names in DecoderKinds.All)
        {
            text.Gauge($"acarshub_rrd_{names.TableSuffix}_messages_per_minute", $"{names.DisplayName} messages of the newest minute.", () => minute?.PerKind[(int)names.Kind] ?? 0);
        }

        text.Gauge("acarshub_rrd_total_messages_per_minute", "Messages of the newest minute.", () => minute?.Total ?? 0);
        text.Gauge("acarshub_rrd_error_messages_per_minute", "Errors in messages of the newest minute.", () => minute?.Errors ?? 0);
    }

    private static void WriteHistograms(MetricsText text, LifetimeStatistics? lifetime)
    {
        text.Family("acarshub_signal_level_distribution", "gauge", "Messages received with a signal level in dB.", () =>
        {
            foreach (var names in DecoderKinds.All)
            {
                foreach (var bar in lifetime?.Levels[(int)names.Kind] ?? [])
                {
                    text.Sample(bar.Count, ("level", MetricsText.Number(bar.LevelDb)), ("type", names.LevelMetricLabel));
                }
            }
        });
        text.Family("acarshub_frequency_distribution", "gauge", "Messages received on a frequency in MHz.", () =>
        {
            foreach (var names in DecoderKinds.All)
            {
                foreach (var bar in lifetime?.Frequencies[(int)names.Kind] ?? [])
                {
                    text.Sample(bar.Count, ("frequency", bar.FrequencyMhz), ("type", names.FrequencyMetricLabel));
                }
            }
        });
    }

    private static void WriteAlerts(MetricsText text, AlertBookState alerts, long saved)
    {
        text.Gauge("acarshub_alert_terms_configured", "Alert terms.", () => alerts.Terms.Terms.Length);
        text.Family("acarshub_alert_term_matches", "gauge", "How often a term has been found.", () =>
        {
            foreach (var term in alerts.Terms.Terms)
            {
                text.Sample(alerts.CountOf(term), ("term", term.Text));
            }
        });
        text.Gauge("acarshub_alert_saved_messages_total", "Stored alerts.", () => saved);
    }

    private static (string, string)[] Application(string version, IngestOptions ingest) =>
    [
        ("acars_enabled", Enabled(ingest, DecoderKind.Acars)),
        ("adsb_enabled", bool.FalseString), // There is no source of positions yet.
        ("arch", Architecture),
        ("hfdl_enabled", Enabled(ingest, DecoderKind.Hfdl)),
        ("imsl_enabled", Enabled(ingest, DecoderKind.Imsl)),
        ("irdm_enabled", Enabled(ingest, DecoderKind.Irdm)),
        ("vdlm_enabled", Enabled(ingest, DecoderKind.Vdlm2)),
        ("version", version),
    ];

    private static string Enabled(IngestOptions ingest, DecoderKind kind) => ingest.Enabled.Contains(kind).ToString();

    // As Node.js names them.
    private static string Architecture => RuntimeInformation.ProcessArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X86 => "ia32",
        var other => other.ToString().ToLowerInvariant(),
    };
}
