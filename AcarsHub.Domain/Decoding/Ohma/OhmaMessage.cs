namespace AcarsHub.Domain.Decoding.Ohma;

/// <summary>A health report of a Boeing 737 MAX (section 11): JSON, compressed, sent as text on H1.</summary>
public sealed record OhmaMessage
{
    // Real ones are UUIDs; what names a set of parts must not be as long as the parts.
    private const int LongestConversationId = 128;

    /// <summary>Why the text could not be read to its end.</summary>
    public OhmaError Error { get; init; }

    /// <summary>Version of the format, e.g. <c>2.0</c>.</summary>
    public string? Version { get; init; }

    /// <summary>What the aircraft reports: often JSON itself, or a part of it, see <see cref="Sequence"/>.</summary>
    public string? Message { get; init; }

    /// <summary>Joins the parts of a message.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Number of this part; 0 when the message has only one.</summary>
    public int Sequence { get; init; }

    /// <summary>How many parts the message has; 0 when it does not tell.</summary>
    public int Total { get; init; }

    /// <summary>Whether the report is encrypted: a key and an initialisation vector are sent with it.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>The JSON that was sent; null when it did not come whole or a decoder program has read it.</summary>
    public string? Content { get; init; }

    /// <summary>What could be inflated of a text that was cut off or damaged; null when all is well.</summary>
    public string? Fragment { get; init; }

    /// <summary>Whether this is one part of several that can be joined.</summary>
    public bool IsPart => Error == OhmaError.None && Sequence > 0 && Sequence <= Total && ConversationId is { Length: <= LongestConversationId };
}

/// <summary>Where reading stopped. The number is that of libacars where known: 3 for data that do not inflate to their end.</summary>
public enum OhmaError
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>The text is no base64.</summary>
    NotBase64 = 1,

    /// <summary>The octets are no zlib stream.</summary>
    NotCompressed = 2,

    /// <summary>The stream was cut off or damaged: mostly the first block of a longer message.</summary>
    Truncated = 3,

    /// <summary>The content is no JSON object.</summary>
    NotJson = 4,
}
