using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Who reads which element (decoding.md 5.3). A new element is a line here and a method beside its kind.</summary>
internal static class ElementTable
{
    private const int Letters = 26;

    private static readonly ElementReader?[] s_readers = Table(
        ("AC", ResponseElements.ReadAccepted),
        ("AF", IdentityElements.ReadAirports),
        ("AK", ResponseElements.ReadAcknowledged),
        ("AU", ReadUnknown),
        ("CA", ReadUnknown),
        ("CB", WindElements.ReadClimb),
        ("CG", LoadElements.ReadCenterOfGravity),
        ("DC", TimeElements.ReadDateAndTime),
        ("DD", WindElements.ReadDescent),
        ("DI", TimeElements.ReadUplinkTimes),
        ("DQ", RequestElements.ReadDesiredAltitude),
        ("DT", ArrivalElements.ReadDestination),
        ("ET", TimeElements.ReadArrivalTime),
        ("FB", ArrivalElements.ReadFuelOnBoard),
        ("FH", ReadUnknown),
        ("FN", IdentityElements.ReadFlight),
        (FreeText, IdentityElements.ReadFreeText),
        ("GA", IdentityElements.ReadGroundAddress),
        ("HD", ReadUnknown),
        ("ID", IdentityElements.ReadIdentity),
        ("IM", ReadUnknown),
        ("LR", ArrivalElements.ReadLandingReport),
        ("MQ", RequestElements.ReadWeatherRequest),
        ("MR", IdentityElements.ReadSequence),
        ("NR", ReadUnknown),
        ("PD", PerformanceElements.ReadPlanned),
        ("PR", PerformanceElements.ReadActual),
        ("PS", PositionLine.ReadElement),
        ("RA", FlightPlanElement.ReadAlternate),
        ("RF", FlightPlanElement.Read),
        ("RI", FlightPlanElement.Read),
        ("RM", FlightPlanElement.Read),
        ("RN", IdentityElements.ReadRouteNumber),
        ("RP", FlightPlanElement.Read),
        ("RS", FlightPlanElement.Read),
        ("RW", LoadElements.ReadRunways),
        ("SM", SummaryElement.Read),
        ("SN", IdentityElements.ReadSerialNumber),
        ("SP", IdentityElements.ReadStartPoint),
        ("TD", TimeElements.ReadDepartureTimes),
        ("TR", LoadElements.ReadTakeoffReport),
        ("TS", TimeElements.ReadTimestamp),
        ("VR", IdentityElements.ReadVersion),
        ("WD", WindElements.ReadAtWaypoints),
        ("WP", ReadUnknown),
        ("WQ", RequestElements.ReadWeatherRequest));

    private const string FreeText = "FX";

    /// <summary>Reads all elements of a message.</summary>
    /// <param name="text">From the slash before the first one to the end.</param>
    /// <param name="input">The message.</param>
    /// <param name="output">Takes what was read.</param>
    public static void ReadAll(TextSlice text, in FormatInput input, DecodeBuilder output)
    {
        while (!text.IsEmpty)
        {
            var end = NextElement(text);
            var whole = text.Part(1, end - 1);
            if (ReaderOf(whole) is { } read)
            {
                read(new Element(whole, input), output);
            }
            else
            {
                output.Remain(whole);
            }

            text = text.From(end);
        }
    }

    /// <summary>Index of the next slash that starts an element: in free text, only one with a known code behind it.</summary>
    private static int NextElement(TextSlice text)
    {
        var isFreeText = text.From(1).StartsWith(FreeText);
        var end = text.IndexOf('/', 1);
        while (isFreeText && end >= 0 && ReaderOf(text.From(end + 1)) is null)
        {
            end = text.IndexOf('/', end + 1);
        }

        return end < 0 ? text.Length : end;
    }

    private static void ReadUnknown(in Element element, DecodeBuilder output) => output.Remain(element.Whole);

    private static ElementReader? ReaderOf(TextSlice element) =>
        char.IsAsciiLetterUpper(element[0]) && char.IsAsciiLetterUpper(element[1]) ? s_readers[IndexOf(element[0], element[1])] : null;

    private static ElementReader?[] Table(params ReadOnlySpan<(string Code, ElementReader Reader)> readers)
    {
        var table = new ElementReader?[Letters * Letters];
        foreach (var (code, reader) in readers)
        {
            table[IndexOf(code[0], code[1])] = reader;
        }

        return table;
    }

    private static int IndexOf(char first, char second) => ((first - 'A') * Letters) + (second - 'A');
}
