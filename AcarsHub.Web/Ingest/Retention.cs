using AcarsHub.Data;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// Removes old messages, and sessions without messages, in small batches between the pipeline's own, so that reception never waits for it. After a
/// database has been brought over it waits an hour and says what it is going to remove: a forgotten setting must not eat the history.
/// </summary>
internal sealed partial class Retention
{
    private const int BatchSize = 500;
    private static readonly TimeSpan s_graceAfterAdoption = TimeSpan.FromHours(1);

    private readonly MessageWriter _writer;
    private readonly StorageOptions _options;
    private readonly StoreState _state;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private DateTimeOffset? _heldUntilUtc;
    private bool _unfinished;
    private bool _sessionsUnfinished;
    private bool _hasRemovedAlerts;
    private long _removed;

    public Retention(MessageWriter writer, LatestAdoption? adoption, StorageOptions options, StoreState state, TimeProvider clock, ILogger logger)
    {
        _writer = writer;
        _options = options;
        _state = state;
        _clock = clock;
        _logger = logger;
        if (adoption is not null && adoption.AdoptedAtUtc + s_graceAfterAdoption > clock.GetUtcNow())
        {
            Hold(adoption.AdoptedAtUtc + s_graceAfterAdoption);
        }
    }

    /// <summary>Raised at the end of a run that has removed alerts.</summary>
    public event EventHandler? AlertsRemoved;

    /// <summary>Whether anything may be removed now.</summary>
    public bool MayRun() => !IsHeld();

    /// <summary>Removes one batch.</summary>
    /// <returns>Whether there is more to remove at once.</returns>
    public bool RunStep()
    {
        if (_sessionsUnfinished)
        {
            _sessionsUnfinished = false; // A step that fails waits for the next turn.
            return _sessionsUnfinished = _writer.PruneSessions(BatchSize).More;
        }

        if (!_unfinished)
        {
            _removed = 0;
        }

        var removedNow = RemoveBatch();
        _removed += removedNow;
        _unfinished = removedNow == BatchSize;
        if (!_unfinished && _removed > 0)
        {
            LogRemoved(_logger, _removed);
        }

        if (!_unfinished && _hasRemovedAlerts)
        {
            _hasRemovedAlerts = false;
            AlertsRemoved?.Invoke(this, EventArgs.Empty);
        }

        // Sessions go when their messages have gone.
        _sessionsUnfinished = !_unfinished;
        return true;
    }

    private void Hold(DateTimeOffset until)
    {
        _heldUntilUtc = until;
        var count = _writer.CountPrunable();
        if (count > 0)
        {
            _state.Warn($"{count} messages are older than the {_options.SaveDays} days of DB_SAVE_DAYS and will be removed from {until:yyyy-MM-dd HH:mm} UTC on. Raise DB_SAVE_DAYS and restart to keep them.");
            LogHeld(_logger, count, _options.SaveDays, until);
        }
    }

    private bool IsHeld()
    {
        if (_heldUntilUtc is not { } until)
        {
            return false;
        }

        if (_clock.GetUtcNow() < until)
        {
            return true;
        }

        _heldUntilUtc = null;
        _state.Warn(null);
        return false;
    }

    private long RemoveBatch()
    {
        var sum = 0L;
        var deleted = _writer.Prune(BatchSize);
        foreach (var names in DecoderKinds.All)
        {
            var count = deleted[(int)names.Kind];
            _state.Add(names.Kind, -count);
            sum += count;
        }

        // Only after the last message, so that a match protects its message for as long as it stands.
        if (sum == 0)
        {
            sum = _writer.PruneAlertMatches(BatchSize);
            _state.AddSavedAlerts(-sum);
            _hasRemovedAlerts |= sum > 0;
        }

        return sum;
    }

    [LoggerMessage(2501, LogLevel.Information, "Removed {Count} messages and alert matches older than the retention")]
    private static partial void LogRemoved(ILogger logger, long count);

    [LoggerMessage(2502, LogLevel.Warning, "{Count} messages are older than the {Days} days of DB_SAVE_DAYS. They stay until {Until:u} and are removed then; raise DB_SAVE_DAYS and restart to keep them")]
    private static partial void LogHeld(ILogger logger, long count, int days, DateTimeOffset until);
}
