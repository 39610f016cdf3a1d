using System.Collections.Immutable;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Status;

/// <summary>The part of the status about decoder types and listeners. Reads counters only.</summary>
internal sealed class FeedStatusBuilder(ListenerRegistry listeners, TypeCounters counters, LiveFeed<MessageRate> rates, StoreState store, StationDoctor doctor, TimeProvider clock)
{
    private readonly ImmutableArray<(RecentRise Queue, RecentRise Kernel)> _losses = [.. DecoderKinds.All.Select(_ => (new RecentRise(clock), new RecentRise(clock)))];

    public ImmutableArray<DecoderStatus> Decoders() => [.. DecoderKinds.All.Select(names => Decoder(names.Kind))];

    public ImmutableArray<ListenerStatus> Listeners() => [.. listeners.All.Select(Listener)];

    /// <summary>What is wrong with the feeds, as <paramref name="decoders"/> and <paramref name="all"/> tell.</summary>
    public static IEnumerable<StatusProblem> Problems(ImmutableArray<DecoderStatus> decoders, ImmutableArray<ListenerStatus> all, DateTimeOffset nowUtc) =>
        decoders.SelectMany(decoder => Problems(decoder, nowUtc)).Concat(all.Where(static l => l.LastError is not null).Select(static l =>
            new StatusProblem("listener:" + l.Address, $"{l.Address}: {l.LastError!.TrimEnd('.')}"))); // The condition says that there is one.

    private static IEnumerable<StatusProblem> Problems(DecoderStatus decoder, DateTimeOffset nowUtc)
    {
        var name = decoder.Kind.Names().DisplayName;
        var key = decoder.Kind.Names().StatusKey;
        if (decoder.State is not (FeedState.Ok or FeedState.Disabled or FeedState.NoData))
        {
            yield return new StatusProblem("feed:" + key, $"{name}: {decoder.State.Text()}");
        }

        if (decoder.Silence is { } silence)
        {
            yield return new StatusProblem("silence:" + key, SilenceText.Of(name, silence, nowUtc));
        }

        if (decoder.QueueLostLastMinute > 0)
        {
            yield return new StatusProblem("queue:" + key, $"{name}: {decoder.QueueLostLastMinute} messages lost within the last minute, the queue was full");
        }

        if (decoder.KernelLostLastMinute > 0)
        {
            yield return new StatusProblem("kernel:" + key, $"{name}: {decoder.KernelLostLastMinute} datagrams lost within the last minute in the system's socket buffer; see net.core.rmem_max");
        }
    }

    private DecoderStatus Decoder(DecoderKind kind)
    {
        Listener[] own = [.. listeners.Of(kind)];
        var isConnected = own.Any(static l => l.IsConnected);
        var isEnabled = listeners.Enabled.Contains(kind);
        var silence = isEnabled && own.Length > 0 ? doctor.Examine(kind) : null;
        var (queue, kernel) = (own.Sum(static l => l.DroppedByQueue), own.Sum(static l => l.DroppedByKernel));
        return new DecoderStatus
        {
            Kind = kind,
            State = (isEnabled, own.Length, isConnected, silence) switch
            {
                (false, _, _, _) => FeedState.Disabled,
                (_, 0, _, _) => FeedState.Misconfigured,
                (_, _, false, _) => FeedState.NotConnected,
                (_, _, _, null) => FeedState.Ok,
                _ => FeedState.NoData,
            },
            IsConnected = isConnected,
            IsAlive = isConnected && silence is null,
            Received = counters.Received(kind),
            Stored = counters.Stored(kind),
            InDatabase = store.Total(kind),
            Errors = counters.Errors(kind),
            Malformed = own.Sum(static l => l.Malformed),
            Unrecognised = own.Sum(static l => l.Unrecognised),
            DroppedByQueue = queue,
            DroppedByKernel = kernel,
            QueueLostLastMinute = _losses[(int)kind].Queue.Observe(queue),
            KernelLostLastMinute = _losses[(int)kind].Kernel.Observe(kernel),
            LastMinute = rates.Newest(1).Items is [var rate] ? rate[kind] : 0,
            LastMessageAtUtc = counters.LastMessageAtUtc(kind),
            Silence = silence,
            NormalPerMinute = doctor.NormalNow(kind),
        };
    }

    private static ListenerStatus Listener(Listener l) => new()
    {
        Kind = l.Endpoint.Kind,
        Transport = l.Endpoint.Transport.ToString().ToLowerInvariant(),
        IsPassive = l.Endpoint.Transport == Transport.Udp,
        Address = l.Address,
        ConnectedSinceUtc = l.ConnectedSinceUtc,
        LastMessageAtUtc = l.LastMessageAtUtc,
        LastError = l.LastError,
        Bytes = l.Bytes,
        Objects = l.Objects,
        Stored = l.Stored,
        Malformed = l.Malformed,
        Unrecognised = l.Unrecognised,
        FramingOverflows = l.FramingOverflows,
        BadTimestamps = l.BadTimestamps,
        Truncated = l.Truncated,
        DroppedByQueue = l.DroppedByQueue,
        DroppedByKernel = l.DroppedByKernel,
        Reconnects = l.Reconnects,
    };
}
