using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// The first line of Boeing condition monitoring reports (decoding.md 6.1):
/// <c>72740,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901</c>: report, fleet number or registration, type, YYMMDD, flight, origin,
/// destination, flight leg, software. The software stands before a line break and thus in one field with what follows.
/// </summary>
internal static class BoeingHeader
{
    /// <summary>Index of the field that starts with the software.</summary>
    public const int SoftwareIndex = 8;

    private const int MaxTailLength = 7;

    /// <summary>Whether the fields are such a line; its date.</summary>
    public static bool TryDate(FieldList fields, out MessageTime date)
    {
        date = default;
        return fields.Count > SoftwareIndex
            && fields[2].StartsWith("B7")
            && Acms.IsAirportOrUnknown(fields[5])
            && Acms.IsAirportOrUnknown(fields[6])
            && Times.TryYearFirstDate(fields[3].Span, default, out date);
    }

    /// <summary>Reads all but the date and the software.</summary>
    /// <param name="fields">The line, split at its commas.</param>
    /// <param name="report">The number of the report.</param>
    /// <param name="output">Where the values go.</param>
    public static void Read(FieldList fields, TextSlice report, DecodeBuilder output)
    {
        output.ReadText(Fields.ReportNumber, report);
        ReadAircraft(fields[1], output);
        output.ReadText(Fields.AircraftType, fields[2]);
        output.ReadText(Fields.Flight, fields[4]);
        Acms.ReadAirports(output, fields[5], fields[6]);
        output.ReadText(Fields.FlightLeg, fields[7]);
    }

    private static void ReadAircraft(TextSlice text, DecodeBuilder output)
    {
        if (Acms.IsUnknown(text))
        {
            return;
        }

        if (Numbers.TryDigits(text.Span, out _))
        {
            output.ReadText(Fields.FleetNumber, text);
        }
        else if (text.Length <= MaxTailLength && char.IsAsciiLetterUpper(text[0]))
        {
            output.ReadText(Fields.Tail, text);
        }
        else
        {
            output.Remain(text);
        }
    }
}
