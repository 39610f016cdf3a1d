using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.LabelH1H2;

/// <summary>
/// Position report with its own C-band header,
/// <c>M87AQF0073YSSY,KSFO,101702,  0.7144,-166.0643,36000,282,  34.1, 40200,S00W166,N03W162,1739</c>: message number, flight, then airports, day
/// and time, position, altitude in feet, heading, unknown, fuel, the waypoint passed, the next one and its time. The flight keeps its zeros here.
/// </summary>
internal sealed class LabelH1MPos() : TextFormat("label-h1-m-pos", ["H1"], ["M"])
{
    private const int FieldCount = 12;
    private const int NumberLength = 4;
    private const int FlightLength = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.TrimEnd().Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count is < 9 or > FieldCount || !IsHeader(fields[0].Span))
        {
            return output.Refuse("no header with 9 to 12 fields");
        }

        output.Describe("M-Series Periodic Position Report", ",");
        output.ReadText(Fields.Flight, fields[0].Part(NumberLength, FlightLength));
        if (!output.ReadDeparture(fields[0].From(NumberLength + FlightLength)) || !output.ReadArrival(fields[1]))
        {
            return output.Refuse("no airports");
        }

        output.ReadDayAndClock(fields[2]);
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[3], fields[4]))
        {
            return output.Refuse("no position");
        }

        output.ReadFeet(fields[5]);
        output.ReadHeading(fields[6]);
        output.Remain(fields[7]);
        output.ReadNumber(Fields.FuelOnBoard, fields[8]);
        output.ReadRoute(fields.Range(9, fields.Count - 1), Routes.ParseWaypoint(fields[9].Span), Routes.Timed(fields[10], fields[11]));
        return true;
    }

    /// <summary><c>M87AQF0073</c>: message number, airline, flight.</summary>
    private static bool IsHeader(ReadOnlySpan<char> text) =>
        text.Length is NumberLength + FlightLength + 3 or NumberLength + FlightLength + 4
        && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && text[3] == 'A'
        && char.IsAsciiLetterOrDigit(text[4]) && char.IsAsciiLetterOrDigit(text[5])
        && Numbers.TryDigits(text.Slice(6, 4), out _);
}
