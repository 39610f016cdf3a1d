using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;

/// <summary>
/// Position report <c>P,R,2026-02-02 00:55:09,7688,68300,N36.795 W107.615,20717,256,22,-20,428,409,659,,</c>: two letters, time, fuel,
/// gross weight, position, altitude in feet, wind direction and knots, temperature, ground speed, true airspeed, Mach in thousandths, time
/// of arrival, -.
/// </summary>
/// <remarks>
/// Found by comparison of two reports of one flight four minutes apart: fuel and weight fall by the same amount, the altitude rises while it
/// gets colder, and Mach times the speed of sound at that temperature is the true airspeed to a knot.
/// </remarks>
internal sealed class Label32() : TextFormat("label-32", ["32"], [])
{
    private const int FieldCount = 15;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount || fields[0].Length != 1 || fields[1].Length != 1)
        {
            return output.Refuse("not 15 fields with two letters first");
        }

        output.Describe("Position Report", ",");
        output.Remain(fields.Range(0, 1));
        if (!Dates.TryIso(fields[2].Span, out var time) || !output.ReadPosition(AngleForm.DecimalDegrees, fields[5]))
        {
            return output.Refuse("no time and position");
        }

        output.Add(Fields.MessageTimestamp, time, fields[2]);
        output.ReadNumber(Fields.FuelOnBoard, fields[3]);
        output.ReadNumber(Fields.GrossWeight, fields[4]);
        output.ReadFeet(fields[6]);
        output.ReadWind(fields[7], fields[8], PositionReading.LevelOf(fields[6]));
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[9]);
        output.ReadKnots(Fields.GroundSpeedKnots, fields[10]);
        output.ReadKnots(Fields.TrueAirspeedKnots, fields[11]);
        output.ReadNumber(Fields.Mach, fields[12], 0.001);
        output.ReadTime(Fields.Eta, fields[13]);
        output.Remain(fields[14]);
        return true;
    }
}
