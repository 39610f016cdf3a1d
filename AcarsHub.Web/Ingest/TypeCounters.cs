using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Ingest;

/// <summary>What the pipeline has seen of each decoder type since the start. The type is the content's, not the port's.</summary>
internal sealed class TypeCounters
{
    private readonly long[] _received = new long[DecoderKinds.All.Length];
    private readonly long[] _stored = new long[DecoderKinds.All.Length];
    private readonly long[] _errors = new long[DecoderKinds.All.Length];
    private readonly long[] _lastMessageTicks = new long[DecoderKinds.All.Length];

    /// <summary>Messages received.</summary>
    public long Received(DecoderKind kind) => Interlocked.Read(ref _received[(int)kind]);

    /// <summary>Messages stored.</summary>
    public long Stored(DecoderKind kind) => Interlocked.Read(ref _stored[(int)kind]);

    /// <summary>Messages the decoder reported errors in.</summary>
    public long Errors(DecoderKind kind) => Interlocked.Read(ref _errors[(int)kind]);

    /// <summary>When the last one came.</summary>
    public DateTimeOffset? LastMessageAtUtc(DecoderKind kind) =>
        Interlocked.Read(ref _lastMessageTicks[(int)kind]) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>All received counts, indexed by <see cref="DecoderKind"/>.</summary>
    public ImmutableArray<long> ReceivedSnapshot() => [.. DecoderKinds.All.Select(names => Received(names.Kind))];

    public void CountReceived(AcarsMessage message, DateTimeOffset atUtc)
    {
        var i = (int)message.Kind;
        Interlocked.Increment(ref _received[i]);
        Interlocked.Exchange(ref _lastMessageTicks[i], atUtc.UtcTicks);
        if (message.HasErrors)
        {
            Interlocked.Increment(ref _errors[i]);
        }
    }

    public void CountStored(DecoderKind kind) => Interlocked.Increment(ref _stored[(int)kind]);
}
