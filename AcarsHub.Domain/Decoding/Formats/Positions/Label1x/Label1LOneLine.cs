using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report with named values on one line:
/// <c>+ 39.126/- 77.358/UTC 085208/FOB   8.2/ALT  3997/CAS  239/ETA 0903</c>. The position may have signs or letters.
/// </summary>
internal sealed class Label1LOneLine() : TextFormat("label-1l-1-line", ["1L"], ["+", "-", "N", "S"])
{
    private const int FieldCount = 7;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split('/', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 7 fields");
        }

        output.Describe("Position Report", "/");
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[0], fields[1]))
        {
            return output.Refuse("no position");
        }

        for (var i = 2; i < FieldCount; i++)
        {
            ReadTag(output, fields[i].Trim());
        }

        return true;
    }

    private static void ReadTag(DecodeBuilder output, TextSlice token)
    {
        var (key, value) = PositionReading.Tag(token);
        switch (key.Span)
        {
            case "UTC": output.ReadTime(Fields.MessageTimestamp, value); break;
            case "FOB": output.ReadNumber(Fields.FuelOnBoard, value); break;
            case "ALT": output.ReadFeet(value); break;
            case "CAS": output.ReadCalibratedKnots(value); break;
            case "ETA": output.ReadTime(Fields.Eta, value); break;
            default: output.Remain(token); break;
        }
    }
}
