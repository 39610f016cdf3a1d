using System.Collections.Immutable;

namespace AcarsHub.Domain.Search;

/// <summary>The one table of what can be searched for and by which rule. Page, API, help and documentation follow it.</summary>
public static class SearchFields
{
    /// <summary>Longest free text that is looked for.</summary>
    public const int LongestText = 1_000;

    /// <summary>Rule of the message text, in words.</summary>
    public const string TextHelp =
        "Words of the message text, one after the other. The last may be incomplete: FUEL REM finds “FUEL REMAINING 12”. Punctuation only separates words, and nothing is an operator.";

    /// <summary>Rule of the free query, in words.</summary>
    public const string QueryHelp =
        "Words that all occur, in any order, in the message text, in its structured content or in what it was decoded into. "
        + "“…” in quotes: these words one after the other. word*: words that begin so. -word: without it. one OR other: either of the two.";

    /// <summary>Rule of the decoder type, in words.</summary>
    public const string KindHelp = "The link it was received on: ACARS, VDLM2, HFDL, IMSL or IRDM.";

    /// <summary>Rule of the beginning of the time range, in words.</summary>
    public const string FromHelp = "Only messages received at or after this moment. A day without a time stands for its beginning.";

    /// <summary>Rule of the end of the time range, in words.</summary>
    public const string ToHelp = "Only messages received before this moment. A day without a time is meant whole.";

    /// <summary>Rule of <see cref="SearchCriteria.AlertsOnly"/>, in words.</summary>
    public const string AlertsHelp = "1: only messages that an alert term has matched.";

    /// <summary>Rule of <see cref="SearchCriteria.ErrorsOnly"/>, in words.</summary>
    public const string ErrorsHelp = "1: only messages in which the decoder program has reported errors.";

    /// <summary>Rule of <see cref="SearchCriteria.WithPosition"/>, in words.</summary>
    public const string PositionHelp = "1: only messages with a position.";

    /// <summary>Rule of the order, in words.</summary>
    public const string OrderHelp = "newest: what was stored last comes first, as when nothing is said. oldest: the other way round.";

    /// <summary>The fields that are compared with one value of a message, in the order of the form.</summary>
    public static ImmutableArray<SearchField> All { get; } =
    [
        new("flight", "flight", "Flight", SearchRule.Contains, "Any part of the flight id as transmitted: WN48 finds WN4899. With * the whole id has to fit: WN*99.", static c => c.Flight, static (c, v) => c with { Flight = v }),
        new("tail", "tail", "Tail number", SearchRule.Contains, "Any part of the registration: 8719Q finds N8719Q. With * the whole registration has to fit: N87*Q.", static c => c.Tail, static (c, v) => c with { Tail = v }),
        new("icao", "icao", "ICAO hex", SearchRule.Address, "The 24-bit address: six digits find that address, fewer find every address that contains them. With * the whole address has to fit: A*7F.", static c => c.Icao, static (c, v) => c with { Icao = v }),
        new("depa", "depa", "Departure", SearchRule.Prefix, "Beginning of the departure airport as received, ICAO or IATA: KJ finds KJFK.", static c => c.Departure, static (c, v) => c with { Departure = v }),
        new("dsta", "dsta", "Destination", SearchRule.Prefix, "Beginning of the destination airport as received, ICAO or IATA: KL finds KLAX.", static c => c.Destination, static (c, v) => c with { Destination = v }),
        new("freq", "freq", "Frequency", SearchRule.Prefix, "Beginning of the frequency in MHz: 131.5 finds 131.550 and 131.525.", static c => c.Frequency, static (c, v) => c with { Frequency = v }),
        new("label", "label", "Message label", SearchRule.Prefix, "Beginning of the ACARS label: H finds H1 and H2.", static c => c.Label, static (c, v) => c with { Label = v }),
        new("msgno", "msgno", "Message number", SearchRule.Contains, "Any part of the message sequence number: 07 finds M07A.", static c => c.MessageNumber, static (c, v) => c with { MessageNumber = v }),
        new("station_id", "station_id", "Station id", SearchRule.Contains, "Any part of the name of the receiving station.", static c => c.StationId, static (c, v) => c with { StationId = v }),
    ];
}
