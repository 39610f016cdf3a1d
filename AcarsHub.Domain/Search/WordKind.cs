namespace AcarsHub.Domain.Search;

/// <summary>
/// What a word of the search index stands for besides being a word of the text. Each kind but the first has a character before its
/// words that no text can have in the index, so that one list of words serves all questions.
/// </summary>
public enum WordKind
{
    /// <summary>A word of the message text.</summary>
    Text,

    /// <summary>A word of what the message was decoded into that its text does not have.</summary>
    Decoded,

    /// <summary>Decoder type, as stored.</summary>
    Type,

    /// <summary>Name of the station.</summary>
    Station,

    /// <summary>Frequency as stored.</summary>
    Frequency,

    /// <summary>ACARS label.</summary>
    Label,

    /// <summary>Message sequence number.</summary>
    MessageNumber,

    /// <summary>Departure airport.</summary>
    Departure,

    /// <summary>Destination airport.</summary>
    Destination,

    /// <summary>Number of the flight id in the table of flights.</summary>
    Flight,

    /// <summary>Number of address and registration in the table of airframes.</summary>
    Airframe,

    /// <summary>Id of the session.</summary>
    Session,

    /// <summary>That the message has errors.</summary>
    Errors,

    /// <summary>That the message has a position.</summary>
    Position,
}
