using System.Collections.Immutable;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Ingest;

/// <summary>Where the store stands.</summary>
internal enum StorePhase
{
    /// <summary>The database is being opened; messages wait in the queues.</summary>
    Opening,

    /// <summary>The database is being brought to the present schema, or over from ACARS Hub; messages wait in the queues.</summary>
    Migrating,

    /// <summary>Messages are stored as they come.</summary>
    Ready,

    /// <summary>The database cannot be opened or written; it is tried again.</summary>
    Failed,
}

/// <summary>The store's state for status and pages; counts are kept here so that nobody counts rows.</summary>
internal sealed class StoreState(LiveFeed<StationNotice> notices)
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _readable = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long[] _totals = new long[DecoderKinds.All.Length];
    private volatile string? _error;
    private volatile string? _warning;
    private volatile string? _obstacle;
    private long _savedAlerts;
    private StationNotice _told = StationNotice.None;
    private volatile StorePhase _phase = StorePhase.Opening;

    public StorePhase Phase => _phase;

    /// <summary>Whether the database has been opened, so that what is in it can be read, even when nothing can be written to it any more.</summary>
    public bool IsReadable => _readable.Task.IsCompleted;

    /// <summary>Ends when the database has been opened.</summary>
    public Task WhenReadable => _readable.Task;

    /// <summary>Why nothing can be stored: because it has failed, or because it would.</summary>
    public string? Error => _error ?? _obstacle;

    /// <summary>Something the operator should know although everything works; null when there is nothing.</summary>
    public string? Warning => _warning;

    /// <summary>Stored messages now.</summary>
    public long TotalMessages
    {
        get
        {
            var sum = 0L;
            for (var i = 0; i < _totals.Length; i++)
            {
                sum += Interlocked.Read(ref _totals[i]);
            }

            return sum;
        }
    }

    /// <summary>Stored alerts now.</summary>
    public long SavedAlerts => Interlocked.Read(ref _savedAlerts);

    public long Total(DecoderKind kind) => Interlocked.Read(ref _totals[(int)kind]);

    public void Opening() => Tell(new StationNotice("The database is being opened. Messages received meanwhile are kept and stored afterwards.", IsError: false));

    public void Migrating(OpeningProgress progress)
    {
        _phase = StorePhase.Migrating;
        Tell(new StationNotice($"The database is being upgraded once. {progress.Text}. Messages received meanwhile are kept and stored afterwards.", IsError: false, progress.Fraction));
    }

    /// <summary>Says something on every page and in the status until it is taken back with null.</summary>
    public void Warn(string? warning)
    {
        _warning = warning;
        TellPresent();
    }

    public void Ready()
    {
        if (_phase == StorePhase.Ready)
        {
            return; // Said with every batch.
        }

        if (_phase == StorePhase.Failed)
        {
            _obstacle = null; // A batch has just been written: nothing proves better that the fault is mended.
        }

        _error = null;
        _phase = StorePhase.Ready;
        _readable.TrySetResult();
        TellPresent();
    }

    /// <summary>Takes what a look at the file found: why the next batch could not be written, or null when it could.</summary>
    public void Probed(string? obstacle)
    {
        _obstacle = obstacle;
        if (_phase == StorePhase.Ready)
        {
            TellPresent();
        }
    }

    public void Failed(string error)
    {
        _error = error;
        _phase = StorePhase.Failed;
        Tell(CannotStore(error));
    }

    public void SetTotals(ImmutableArray<long> totals)
    {
        for (var i = 0; i < _totals.Length; i++)
        {
            Interlocked.Exchange(ref _totals[i], totals[i]);
        }
    }

    public void Add(DecoderKind kind, long count) => Interlocked.Add(ref _totals[(int)kind], count);

    public void SetSavedAlerts(long count) => Interlocked.Exchange(ref _savedAlerts, count);

    public void AddSavedAlerts(long count) => Interlocked.Add(ref _savedAlerts, count);

    private static StationNotice CannotStore(string reason) =>
        new($"Messages cannot be stored: {reason.TrimEnd('.')}. They are kept in memory as long as there is room, and stored when the database works again.", IsError: true);

    private void TellPresent() => Tell((Error, _warning) switch
    {
        ({ } error, _) => CannotStore(error),
        (_, { } warning) => new StationNotice(warning, IsError: false),
        _ => StationNotice.None,
    });

    private void Tell(StationNotice notice)
    {
        lock (_lock)
        {
            if (notice != _told)
            {
                _told = notice;
                notices.Publish([notice]);
            }
        }
    }
}
