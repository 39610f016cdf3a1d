using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>POSN 390104W 754601,-------,1244,1446,,-  4,23249  12,FOB   73,ETA 1303,KATL,KPHL,</c>: position in degrees,
/// minutes, seconds, -, time, altitude in tens of feet, -, temperature, wind in hundredths of a degree and knots, fuel, time of arrival,
/// airports, -.
/// </summary>
internal sealed class Label12Pos() : TextFormat("label-12-pos", ["12"], ["POS"])
{
    private const int FieldCount = 12;
    private const int FeetPerUnit = 10;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 12 fields");
        }

        output.Describe("Position Report", ",");
        if (!output.ReadPosition(AngleForm.MinutesSeconds, fields[0].From(3)))
        {
            return output.Refuse("no position");
        }

        output.Remain(fields[1]);
        output.ReadTime(Fields.MessageTimestamp, fields[2]);
        output.ReadAltitude(fields[3], FeetPerUnit);
        output.Remain(fields[4]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[5]);
        var level = PositionReading.LevelOf(fields[3], FeetPerUnit);
        output.ReadHundredthsWind(fields[6], level);
        output.ReadNumber(Fields.FuelOnBoard, Named("FOB", fields[7]));
        output.ReadTime(Fields.Eta, Named("ETA", fields[8]));
        output.ReadDeparture(fields[9]);
        output.ReadArrival(fields[10]);
        output.Remain(fields[11]);
        return true;
    }

    /// <summary>The value behind its name; the whole field when it has another name.</summary>
    private static TextSlice Named(string name, TextSlice field)
    {
        var (key, value) = PositionReading.Tag(field.Trim());
        return key.Is(name) ? value : field;
    }
}
