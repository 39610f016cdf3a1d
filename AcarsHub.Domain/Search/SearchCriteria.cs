using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Search;

/// <summary>Which end of the history comes first.</summary>
public enum SearchOrder
{
    /// <summary>The message stored last first.</summary>
    Newest,

    /// <summary>The message stored first first.</summary>
    Oldest,
}

/// <summary>
/// What stored messages are looked for by. Everything given has to hold; a null or blank field asks for nothing. The rule of each field
/// stands in <see cref="SearchFields"/>.
/// </summary>
public sealed record SearchCriteria
{
    /// <summary>Asks for nothing: finds every message.</summary>
    public static SearchCriteria None { get; } = new();

    /// <summary>Part of the flight id, or a pattern with <c>*</c>.</summary>
    public string? Flight { get; init; }

    /// <summary>Part of the registration, or a pattern with <c>*</c>.</summary>
    public string? Tail { get; init; }

    /// <summary>ICAO 24-bit address: six hex digits, a part of them, or a pattern with <c>*</c>.</summary>
    public string? Icao { get; init; }

    /// <summary>Beginning of the departure airport.</summary>
    public string? Departure { get; init; }

    /// <summary>Beginning of the destination airport.</summary>
    public string? Destination { get; init; }

    /// <summary>Beginning of the frequency in MHz as it is shown.</summary>
    public string? Frequency { get; init; }

    /// <summary>Beginning of the ACARS label.</summary>
    public string? Label { get; init; }

    /// <summary>Part of the message number.</summary>
    public string? MessageNumber { get; init; }

    /// <summary>Part of the station's name.</summary>
    public string? StationId { get; init; }

    /// <summary>Decoder type; null for all.</summary>
    public DecoderKind? Kind { get; init; }

    /// <summary>Words of the message text, one after the other; the last may be incomplete.</summary>
    public string? Text { get; init; }

    /// <summary>Words and phrases of the text and of what it was decoded into; see <see cref="SearchExpression"/>.</summary>
    public string? Query { get; init; }

    /// <summary>Only messages received at or after this moment.</summary>
    public DateTimeOffset? FromUtc { get; init; }

    /// <summary>Only messages received before this moment.</summary>
    public DateTimeOffset? ToUtc { get; init; }

    /// <summary>Only messages an alert term matched.</summary>
    public bool AlertsOnly { get; init; }

    /// <summary>Only messages whose decoder reported errors.</summary>
    public bool ErrorsOnly { get; init; }

    /// <summary>Only messages with a position.</summary>
    public bool WithPosition { get; init; }

    /// <summary>Which end comes first.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>Whether every message is found.</summary>
    public bool FindsEverything => this with { Order = SearchOrder.Newest } == None;
}
