using AcarsHub.Domain.Messages;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Metrics;

/// <summary>What ACARS Hub's metrics do not tell: feeds, losses, jobs, and whether all is well.</summary>
internal static class HealthMetrics
{
    private const double MillisecondsPerSecond = 1000;

    public static void Write(MetricsText text, StationStatus status, Durations durations)
    {
        WriteFeeds(text, status);
        WriteMessages(text, status);
        text.Gauge("acarshub_queue_depth", "Objects and messages that wait in the station.", () => status.Queues.Frames + status.Queues.Messages);
        text.Family("acarshub_write_batch_seconds", "histogram", "Time to store a batch of messages.", () => text.Histogram(durations.WriteBatch));
        text.Family("acarshub_search_seconds", "histogram", "Time of a search.", () => text.Histogram(durations.Search));
        text.Gauge("acarshub_clients", "Open pages.", () => status.Process.OpenPages);
        text.Gauge("acarshub_adsb_aircraft", "Aircraft of the source of positions.", static () => 0);
        WriteStorage(text, status.Database);
        WriteJobs(text, status);
        WriteCondition(text, status);
    }

    private static void WriteFeeds(MetricsText text, StationStatus status)
    {
        text.Family("acarshub_listener_connected", "gauge", "Whether a listener is connected, or its port is ours.", () =>
        {
            foreach (var l in status.Listeners)
            {
                text.Sample(Flag(l.IsConnected), ("type", l.Kind.Names().LevelMetricLabel), ("transport", l.Transport), ("endpoint", l.Address));
            }
        });
        text.Family("acarshub_feed_silent", "gauge", "Whether the station doctor misses messages of a type.", () =>
            PerKind(text, status.Decoders.Where(static d => d.State != FeedState.Disabled), static d => Flag(d.Silence is not null)));
        text.Family("acarshub_feed_ok", "gauge", "Whether a type that is switched on is received as it should be.", () =>
            PerKind(text, status.Decoders.Where(static d => d.State != FeedState.Disabled), static d => Flag(d.State == FeedState.Ok)));
        text.Family("acarshub_feed_normal_messages_per_minute", "gauge", "Messages a minute usual at this hour, as far as that is known.", () =>
            PerKind(text, status.Decoders.Where(static d => d.NormalPerMinute is not null), static d => d.NormalPerMinute ?? 0));
    }

    private static void WriteMessages(MetricsText text, StationStatus status)
    {
        text.Family("acarshub_messages_received_total", "counter", "Messages received since the start.", () => PerKind(text, status.Decoders, static d => d.Received));
        text.Family("acarshub_messages_parse_errors_total", "counter", "Inputs since the start that were no message.", () => PerKind(text, status.Decoders, static d => d.Malformed + d.Unrecognised));
        text.Family("acarshub_messages_dropped_total", "counter", "Inputs lost since the start, in the queue or the system's buffers.", () => PerKind(text, status.Decoders, static d => d.DroppedByQueue + d.DroppedByKernel));
    }

    private static void WriteStorage(MetricsText text, DatabaseStatus database)
    {
        text.Gauge("acarshub_db_wal_bytes", "Size of the write-ahead log.", () => database.WalBytes);
        text.Gauge("acarshub_db_writable", "Whether messages can be stored.", () => Flag(database.IsConnected));
        if (database.Disk is { } disk)
        {
            text.Gauge("acarshub_disk_free_bytes", "Free bytes of the file system with the database.", () => disk.FreeBytes);
            text.Gauge("acarshub_disk_free_ratio", "Free share of it, 0 to 1.", () => disk.TotalBytes > 0 ? (double)disk.FreeBytes / disk.TotalBytes : 1);
        }

        if (database.Backup?.LastUtc is { } backup)
        {
            text.Gauge("acarshub_backup_last_timestamp_seconds", "When the newest backup was made.", () => Seconds(backup));
        }
    }

    private static void WriteJobs(MetricsText text, StationStatus status)
    {
        text.Family("acarshub_job_last_success_timestamp_seconds", "gauge", "When a job last ended well.", () =>
        {
            foreach (var job in status.Jobs)
            {
                if (job.SucceededAtUtc is { } at)
                {
                    text.Sample(Seconds(at), ("job", job.Key));
                }
            }
        });
        text.Family("acarshub_job_last_duration_seconds", "gauge", "How long a job last worked.", () =>
        {
            foreach (var job in status.Jobs)
            {
                if (job.Duration is { } duration)
                {
                    text.Sample(duration.TotalSeconds, ("job", job.Key));
                }
            }
        });
        text.Family("acarshub_job_failed", "gauge", "Whether a job's last run failed.", () =>
        {
            foreach (var job in status.Jobs)
            {
                text.Sample(Flag(job.Error is not null), ("job", job.Key));
            }
        });
    }

    private static void WriteCondition(MetricsText text, StationStatus status)
    {
        text.Family("acarshub_condition", "gauge", "1 for the condition the station is in.", () =>
        {
            foreach (var condition in Enum.GetValues<Condition>())
            {
                text.Sample(Flag(condition == status.Condition), ("condition", condition.ToString().ToLowerInvariant()));
            }
        });
        text.Gauge("acarshub_problems", "Problems the status page shows.", () => status.Problems.Count(static problem => problem.Weight != ProblemWeight.Note));
    }

    private static void PerKind(MetricsText text, IEnumerable<DecoderStatus> decoders, Func<DecoderStatus, double> value)
    {
        foreach (var decoder in decoders)
        {
            text.Sample(value(decoder), ("type", decoder.Kind.Names().LevelMetricLabel));
        }
    }

    private static double Flag(bool value) => value ? 1 : 0;

    private static double Seconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / MillisecondsPerSecond;
}
