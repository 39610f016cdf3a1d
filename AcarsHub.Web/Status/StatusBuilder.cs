using System.Collections.Immutable;
using AcarsHub.Data;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Status;

/// <summary>The one builder of <see cref="StationStatus"/>. Reads counters only; costs no query.</summary>
internal sealed class StatusBuilder(
    StationSettings settings,
    ReferenceData reference,
    StorageOptions storage,
    ListenerRegistry listeners,
    TypeCounters counters,
    LiveFeed<MessageRate> rates,
    FrameQueue frames,
    StoreQueue store,
    StoreState storeState,
    BadInputLog badInput,
    TimeProvider clock)
{
    private static readonly TimeSpan s_silence = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan s_longSilence = TimeSpan.FromMinutes(60);

    private readonly DateTimeOffset _startedAtUtc = clock.GetUtcNow();

    public StationStatus Build()
    {
        ImmutableArray<DecoderStatus> decoders = [.. DecoderKinds.All.Select(BuildDecoder)];
        return new StationStatus(
            Judge(decoders),
            ProductVersion.Text,
            clock.GetUtcNow() - _startedAtUtc,
            new DatabaseStatus(storeState.Phase == StorePhase.Ready, storeState.TotalMessages, DatabaseSize(), storeState.Error),
            decoders,
            [.. listeners.All.Select(BuildListener)],
            new QueueStatus(frames.Depth, store.Reader.Count),
            [.. settings.Problems, .. reference.Problems, .. storeState.Warning is { } warning ? [warning] : Array.Empty<string>(), .. decoders.SelectMany(Complaints)],
            badInput.Recent);
    }

    private Condition Judge(ImmutableArray<DecoderStatus> decoders) => storeState.Phase switch
    {
        StorePhase.Failed => Condition.Unhealthy,
        StorePhase.Opening => Condition.Starting,
        StorePhase.Migrating => Condition.Migrating,
        _ when decoders.SelectMany(Complaints).Any() => Condition.Degraded,
        _ => Condition.Healthy,
    };

    private static IEnumerable<string> Complaints(DecoderStatus decoder)
    {
        var name = decoder.Kind.Names().DisplayName;
        if (decoder.Status is not ("Ok" or "Disabled"))
        {
            yield return $"{name}: {decoder.Status}";
        }

        if (decoder.DroppedByQueue > 0)
        {
            yield return $"{name}: {decoder.DroppedByQueue} messages lost, the queue was full";
        }

        if (decoder.DroppedByKernel > 0)
        {
            yield return $"{name}: {decoder.DroppedByKernel} datagrams lost in the system's socket buffer; see net.core.rmem_max";
        }
    }

    private DecoderStatus BuildDecoder(DecoderNames names)
    {
        var kind = names.Kind;
        Listener[] own = [.. listeners.Of(kind)];
        return new DecoderStatus
        {
            Kind = kind,
            Status = DescribeFeed(kind, own),
            IsConnected = own.Any(static l => l.IsConnected),
            Received = counters.Received(kind),
            Stored = counters.Stored(kind),
            InDatabase = storeState.Total(kind),
            Errors = counters.Errors(kind),
            Malformed = own.Sum(static l => l.Malformed),
            Unrecognised = own.Sum(static l => l.Unrecognised),
            DroppedByQueue = own.Sum(static l => l.DroppedByQueue),
            DroppedByKernel = own.Sum(static l => l.DroppedByKernel),
            LastMinute = rates.Newest(1).Items is [var rate] ? rate[kind] : 0,
            LastMessageAtUtc = counters.LastMessageAtUtc(kind),
        };
    }

    private string DescribeFeed(DecoderKind kind, Listener[] own)
    {
        if (!listeners.Enabled.Contains(kind))
        {
            return "Disabled";
        }

        if (own.Length == 0)
        {
            return "Misconfigured";
        }

        if (!own.Any(static l => l.IsConnected))
        {
            return "Not connected";
        }

        var patience = kind is DecoderKind.Acars or DecoderKind.Vdlm2 ? s_silence : s_longSilence;
        return clock.GetUtcNow() - (counters.LastMessageAtUtc(kind) ?? _startedAtUtc) > patience ? "No data" : "Ok";
    }

    private static ListenerStatus BuildListener(Listener l) => new(
        l.Endpoint.Kind,
        l.Address,
        l.ConnectedSinceUtc,
        l.LastMessageAtUtc,
        l.LastError,
        l.Bytes,
        l.Objects,
        l.Stored,
        l.Malformed,
        l.Unrecognised,
        l.FramingOverflows,
        l.BadTimestamps,
        l.Truncated,
        l.DroppedByQueue,
        l.DroppedByKernel,
        l.Reconnects);

    private long? DatabaseSize()
    {
        var file = new FileInfo(storage.DatabasePath);
        var wal = new FileInfo(storage.DatabasePath + "-wal");
        return file.Exists ? file.Length + (wal.Exists ? wal.Length : 0) : null;
    }
}
