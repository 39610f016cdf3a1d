using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>What a parser must know beside the JSON, and what it has to report beside the message.</summary>
internal sealed class WireContext(DecoderKind listenerKind, DateTimeOffset receivedAtUtc)
{
    /// <summary>Type of the listener the object arrived at; decides for flat records that do not name their program.</summary>
    public DecoderKind ListenerKind { get; } = listenerKind;

    /// <summary>When we received it: stands in for a missing or unusable decoder time.</summary>
    public DateTimeOffset ReceivedAtUtc { get; } = receivedAtUtc;

    /// <summary>Set when the decoder sent a time that cannot be true.</summary>
    public bool BadTimestamp { get; set; }

    /// <summary>Set when a field was longer than allowed.</summary>
    public bool Truncated { get; set; }
}
