using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>A FANS-1/A CPDLC message (section 9). The body of a disconnect request is usually empty: neither header nor elements.</summary>
/// <param name="Direction">Which element table was used; unknown for an empty body.</param>
/// <param name="Header">Numbers and time; null when there is none or it could not be read.</param>
/// <param name="Elements">One to five elements in the order sent.</param>
/// <param name="HasError">Whether the message ended early or held a value out of range; what came before is here.</param>
public sealed record CpdlcMessage(MessageDirection Direction, CpdlcHeader? Header, ImmutableArray<CpdlcElement> Elements, bool HasError)
{
    /// <summary>Whole octets at the end that were not understood.</summary>
    internal int UnreadOctets { get; init; }
}

/// <summary>The header of a CPDLC message.</summary>
/// <param name="MessageId">Message identification number, 0 to 63.</param>
/// <param name="ReferenceId">The identification number of the message answered, 0 to 63.</param>
/// <param name="Timestamp">Time of sending, UTC, without the date.</param>
public sealed record CpdlcHeader(int MessageId, int? ReferenceId, TimeOnly? Timestamp);

/// <summary>One statement, request or instruction of a CPDLC message.</summary>
public sealed class CpdlcElement
{
    /// <summary>ASN.1 name of the data of a position report.</summary>
    internal const string PositionReport = "PositionReport";

    internal CpdlcElement(CpdlcElementType type, CpdlcValue? data)
    {
        Type = type;
        Data = data;
    }

    /// <summary>The element number within its direction.</summary>
    public int Number => Type.Number;

    /// <summary>The name used in the field, e.g. <c>UM20</c>, <c>DM48</c>.</summary>
    public string Identifier => Type.Identifier;

    /// <summary>The official wording with placeholders, e.g. <c>CLIMB TO AND MAINTAIN [altitude]</c>.</summary>
    public string Wording => Type.Wording;

    /// <summary>The wording with its values put in, e.g. <c>CLIMB TO AND MAINTAIN FL350</c>.</summary>
    public string Text => CpdlcWords.Of(this);

    /// <summary>The text, but for a position report, whose parts are values of their own.</summary>
    internal string Summary => Data is CpdlcSequence { TypeName: PositionReport } ? "POSITION REPORT" : Text;

    /// <summary>The values; null when the element has none or they could not be read.</summary>
    public CpdlcValue? Data { get; }

    internal CpdlcElementType Type { get; }

    /// <summary>The first bit of the element within the octets it was read from, and the one behind it; both 0 when it was not.</summary>
    internal (int First, int End) Bits { get; init; }
}
