using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Decoding;

/// <summary>Which way a message goes.</summary>
public enum MessageDirection
{
    /// <summary>The message does not tell.</summary>
    Unknown,

    /// <summary>Ground to aircraft; the block id is a letter.</summary>
    Uplink,

    /// <summary>Aircraft to ground; the block id is a digit.</summary>
    Downlink,
}

/// <summary>What the decoder is given: the text of a message and what is known about it.</summary>
public sealed record TextMessage
{
    /// <summary>ACARS label, two characters; null when unknown.</summary>
    public string? Label { get; init; }

    /// <summary>The text as received, with its line breaks.</summary>
    public required string Text { get; init; }

    /// <summary>H1 sublabel, when the receiving program has taken it off the text.</summary>
    public string? Sublabel { get; init; }

    /// <summary>H1 Message Function Identifier, likewise.</summary>
    public string? Mfi { get; init; }

    public MessageDirection Direction { get; init; }

    /// <summary>Registration of the aircraft, without padding.</summary>
    public string? Tail { get; init; }

    /// <summary>Flight id as transmitted.</summary>
    public string? Flight { get; init; }

    /// <summary>When it was received; tells ambiguous dates and hours apart.</summary>
    public DateTimeOffset? ReceivedAtUtc { get; init; }

    /// <summary>What is known of a received message whose text, or several blocks of it joined, is <paramref name="text"/>.</summary>
    public static TextMessage Of(AcarsMessage message, string text) => new()
    {
        Label = message.Label,
        Text = text,
        Sublabel = message.Sublabel,
        Mfi = message.Mfi,
        Direction = DirectionOf(message.BlockId),
        Tail = message.Tail,
        Flight = message.Flight,
        ReceivedAtUtc = message.ReceivedAtUtc,
    };

    /// <summary>Direction from the ACARS block id: a digit for a downlink, a letter for an uplink.</summary>
    public static MessageDirection DirectionOf(string? blockId) =>
        blockId is not { Length: > 0 } ? MessageDirection.Unknown
        : char.IsAsciiDigit(blockId[0]) ? MessageDirection.Downlink
        : char.IsAsciiLetter(blockId[0]) ? MessageDirection.Uplink
        : MessageDirection.Unknown;
}
