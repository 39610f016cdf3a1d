using AcarsHub.Data.Writing;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Ingest;

/// <summary>Removes old messages once a minute, in small batches between the pipeline's own, so that reception never waits for it.</summary>
internal sealed partial class Retention(MessageWriter writer, StoreState state, TimeProvider clock, ILogger logger)
{
    private const int BatchSize = 500;
    private static readonly TimeSpan s_interval = TimeSpan.FromMinutes(1);

    private long? _startedAt;
    private bool _unfinished;
    private long _removed;

    /// <summary>Removes one batch when a run is due or not yet finished.</summary>
    public void RunWhenDue()
    {
        if (!_unfinished && _startedAt is { } startedAt && clock.GetElapsedTime(startedAt) < s_interval)
        {
            return;
        }

        if (!_unfinished)
        {
            _startedAt = clock.GetTimestamp();
            _removed = 0;
        }

        var removedNow = RemoveBatch();
        _removed += removedNow;
        _unfinished = removedNow == BatchSize;
        if (!_unfinished && _removed > 0)
        {
            LogRemoved(_removed);
        }
    }

    private long RemoveBatch()
    {
        var sum = 0L;
        var deleted = writer.Prune(BatchSize);
        foreach (var names in DecoderKinds.All)
        {
            var count = deleted[(int)names.Kind];
            state.Add(names.Kind, -count);
            sum += count;
        }

        return sum;
    }

    [LoggerMessage(2501, LogLevel.Information, "Removed {Count} messages older than the retention")]
    private partial void LogRemoved(long count);
}
