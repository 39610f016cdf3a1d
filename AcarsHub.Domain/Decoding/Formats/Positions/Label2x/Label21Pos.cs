using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label2x;

/// <summary>
/// Position report <c>POSN 35.062W109.746, 148,005530,37015,23566,  29,-58,024930,KIAH</c>: position, fuel (hundreds of pounds), time,
/// altitude in feet, wind in hundredths of a degree and knots, temperature, time of arrival, destination.
/// </summary>
internal sealed class Label21Pos() : TextFormat("label-21-pos", ["21"], ["POS"])
{
    private const int FieldCount = 9;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 9 fields");
        }

        output.Describe("Position Report", ",");
        if (!output.ReadPosition(AngleForm.DecimalDegrees, fields[0].From(3)))
        {
            return output.Refuse("no position");
        }

        output.ReadNumber(Fields.FuelOnBoard, fields[1]);
        output.ReadTime(Fields.MessageTimestamp, fields[2]);
        output.ReadFeet(fields[3]);
        output.ReadHundredthsWind(fields[4], fields[5], PositionReading.LevelOf(fields[3]));
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[6]);
        output.ReadTime(Fields.Eta, fields[7]);
        output.ReadArrival(fields[8]);
        return true;
    }
}
