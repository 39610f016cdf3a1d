namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>What kind of statement each message element is, by the grouping of the FANS-1/A message set.</summary>
internal static class CpdlcCategories
{
    /// <summary>How many uplink elements there are.</summary>
    public const int UplinkCount = 183;

    /// <summary>How many downlink elements there are, the reserved ones included.</summary>
    public const int DownlinkCount = 129;

    private const string Reply = "Reply";
    private const string Negotiation = "Negotiation";
    private const string Supplement = "Supplement";
    private const string DataLink = "Data Link";
    private const string FreeText = "Free Text";
    private const string DistressText = "Distress Free Text";

    /// <summary>The kind in a word or two, e.g. <c>Vertical Clearance</c>.</summary>
    public static string Of(MessageDirection direction, int number) => direction == MessageDirection.Uplink ? OfUplink(number) : OfDownlink(number);

    private static string OfUplink(int number) => number switch
    {
        <= 5 => Reply,
        <= 41 or (>= 171 and <= 174) => "Vertical Clearance",
        <= 63 => "Crossing Constraint",
        <= 72 => "Lateral Offset",
        <= 99 => "Route Clearance",
        <= 116 => "Speed Clearance",
        <= 122 => "Contact",
        <= 126 or 179 => "Surveillance",
        <= 147 or 175 or (>= 180 and <= 182) => "Report Request",
        <= 152 => Negotiation,
        <= 158 => "Advisory",
        <= 163 => DataLink,
        169 => FreeText,
        170 => DistressText,
        _ => Supplement,
    };

    private static string OfDownlink(int number) => number switch
    {
        <= 5 => Reply,
        <= 14 or 69 => "Altitude Request",
        <= 17 => "Offset Request",
        <= 19 => "Speed Request",
        <= 21 => "Voice Request",
        <= 27 or 70 or 71 => "Route Request",
        <= 48 or 72 or (>= 76 and <= 80) => "Report",
        <= 54 => Negotiation,
        <= 61 => "Emergency",
        <= 64 or 73 => DataLink,
        67 => FreeText,
        68 => DistressText,
        <= 75 => Supplement,
        _ => "Reserved",
    };
}
