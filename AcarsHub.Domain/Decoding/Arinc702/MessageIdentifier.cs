using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>
/// What a message of ARINC 702A is, from the Imbedded Message Identifiers at its start: one of three letters (<c>POS</c>), or a request,
/// response or reject with what it is about (<c>REQPWI</c>).
/// </summary>
/// <param name="Action"><c>REQ</c>, <c>RES</c>, <c>REJ</c>; empty for a report.</param>
/// <param name="Subject">What it is about; empty for a bare request.</param>
internal readonly record struct MessageIdentifier(TextSlice Action, TextSlice Subject)
{
    private const int IdentifierLength = 3;

    /// <summary>How many characters it takes.</summary>
    public int Length => Action.Length + Subject.Length;

    public bool IsPosition => Action.IsEmpty && Subject.Is("POS");

    public bool IsReject => Action.Is("REJ");

    /// <summary><c>Request for Position Report</c>.</summary>
    public string Description
    {
        get
        {
            var name = NameOf(Subject.Span) ?? "";
            return NameOfAction(Action.Span) is { } action ? Subject.IsEmpty ? action : $"{action} for {name}" : name;
        }
    }

    /// <summary>Reads the identifier at the start.</summary>
    /// <returns>False when the text does not start with one.</returns>
    public static bool TryRead(TextSlice text, out MessageIdentifier identifier)
    {
        var (first, second) = (text.Part(0, IdentifierLength), text.Part(IdentifierLength, IdentifierLength));
        if (NameOfAction(first.Span) is not null)
        {
            identifier = new MessageIdentifier(first, NameOf(second.Span) is null ? default : second);
            return true;
        }

        identifier = new MessageIdentifier(default, first);
        return NameOf(first.Span) is not null;
    }

    private static string? NameOfAction(ReadOnlySpan<char> code) => code switch
    {
        "REQ" => "Request",
        "RES" => "Response",
        "REJ" => "Reject",
        _ => null,
    };

    private static string? NameOf(ReadOnlySpan<char> code) => code switch
    {
        "POS" => "Position Report",
        "FPN" => "Flight Plan",
        "PER" => "Performance Report",
        "PRG" => "Progress Report",
        "PWI" => "Pilot Weather Information",
        "LDI" => "Load Distribution Information",
        "INI" => "Initial Report",
        "INR" => "In-Range Report",
        "FTX" => "Free Text",
        "SUM" => "Summary Report",
        "WXR" => "Weather Report",
        "PRF" => "Performance Data",
        "PWM" => "Weather Information",
        "TKO" => "Takeoff Report",
        _ => NameOfAction(code),
    };
}
