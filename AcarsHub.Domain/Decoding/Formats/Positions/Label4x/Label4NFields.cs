using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary>
/// Landing data request of label 4N:
/// <c>285,B,69005074-507,10/12,+36.081,-094.810,35014,002.3,ELP,SDF,SDF,17R/,17L/,0,0,,,,,,0,0,0,0,1,,,,,247.0,014.2,261.2,421A</c>: id, type,
/// id, month and day, position, altitude in feet, unknown, airports, runways, unknown, zero fuel weight, fuel and gross weight (thousands
/// of pounds), checksum.
/// </summary>
internal sealed class Label4NFields() : TextFormat("label-4n", ["4N"], [])
{
    private const int FieldCount = 33;
    private const int FirstWeight = 29;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.TrimEnd().Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 33 fields");
        }

        output.Describe("Airline Defined", ",");
        output.Remain(fields.Range(0, 2));
        ReadDate(output, fields[3]);
        if (!fields[4].IsEmpty)
        {
            output.ReadPosition(AngleForm.DecimalDegrees, fields[4], fields[5]);
        }

        output.ReadFeet(fields[6]);
        output.Remain(fields[7]);
        if (!output.ReadDeparture(fields[8]) || !output.ReadArrival(fields[9]))
        {
            return output.Refuse("no airports");
        }

        output.ReadAlternate(fields[10]);
        output.ReadRunway(Fields.ArrivalRunway, fields[11]);
        output.ReadRunway(Fields.AlternateRunway, fields[12]);
        output.Remain(fields.Range(13, FirstWeight - 1));
        output.ReadNumber(Fields.ZeroFuelWeight, fields[FirstWeight]);
        output.ReadNumber(Fields.FuelOnBoard, fields[FirstWeight + 1]);
        output.ReadNumber(Fields.GrossWeight, fields[FirstWeight + 2]);
        ReadChecksum(output, fields[FieldCount - 1]);
        return true;
    }

    private static void ReadDate(DecodeBuilder output, TextSlice date)
    {
        var (monthText, dayText) = date.Cut('/');
        if (Times.TryMonth(monthText.Span, out var month) && Times.TryDay(dayText.Span, out var day))
        {
            output.Add(Fields.Month, month, monthText);
            output.Add(Fields.Day, day, dayText);
        }
        else
        {
            output.Remain(date);
        }
    }

    private static void ReadChecksum(DecodeBuilder output, TextSlice text)
    {
        if (text.Length == 4 && int.TryParse(text.Span, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var checksum))
        {
            output.Add(Fields.Checksum, checksum, text);
        }
        else
        {
            output.Remain(text);
        }
    }
}
