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
    private readonly long[] _totals = new long[DecoderKinds.All.Length];
    private volatile string? _error;
    private volatile string? _warning;
    private StationNotice _told = StationNotice.None;
    private volatile StorePhase _phase = StorePhase.Opening;
    private volatile bool _isReadable;

    public StorePhase Phase => _phase;

    /// <summary>Whether the database has been opened, so that what is in it can be read, even when nothing can be written to it any more.</summary>
    public bool IsReadable => _isReadable;

    /// <summary>Why the store has failed.</summary>
    public string? Error => _error;

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
        TellWarning();
    }

    public void Ready()
    {
        _error = null;
        _isReadable = true;
        _phase = StorePhase.Ready;
        TellWarning();
    }

    public void Failed(string error)
    {
        _error = error;
        _phase = StorePhase.Failed;
        Tell(new StationNotice($"Messages cannot be stored: {error.TrimEnd('.')}. They are kept in memory as long as there is room, and stored when the database works again.", IsError: true));
    }

    public void SetTotals(ImmutableArray<long> totals)
    {
        for (var i = 0; i < _totals.Length; i++)
        {
            Interlocked.Exchange(ref _totals[i], totals[i]);
        }
    }

    public void Add(DecoderKind kind, long count) => Interlocked.Add(ref _totals[(int)kind], count);

    private void TellWarning() => Tell(_warning is { } warning ? new StationNotice(warning, IsError: false) : StationNotice.None);

    private void Tell(StationNotice notice)
    {
        if (notice != _told)
        {
            _told = notice;
            notices.Publish([notice]);
        }
    }
}
