using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label2x;

/// <summary>
/// Position report <c>POSN38160W077075,,211733,360,OTT,212041,,N42,19689,40,544</c>: position (degrees, minutes, tenths), waypoint passed,
/// time, flight level, next waypoint and its time, the one after, temperature, wind, fuel (hundreds of pounds), ground speed. Some end
/// after the next waypoint.
/// </summary>
/// <remarks>
/// The layout is the short position line of ARINC 702A, so the wind is degrees and knots in one field. Reports of one flight prove it:
/// <c>184100</c> at 360 kt and <c>20092</c> at 368 kt over ground, flying south, both give 459 kt through the air.
/// </remarks>
internal sealed class Label20Pos() : TextFormat("label-20-pos", ["20"], ["POS"])
{
    private const int ShortCount = 5;
    private const int LongCount = 11;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.TrimEnd().Split(',', stackalloc int[LongCount + 1]);
        if (fields.Count != ShortCount && fields.Count < LongCount)
        {
            return output.Refuse("neither 5 nor 11 fields");
        }

        output.Describe("Position Report", ",");
        if (!output.ReadPosition(AngleForm.MinuteTenths, fields[0].From(3)))
        {
            return output.Refuse("no position");
        }

        if (Numbers.IsAbsent(fields[1].Span))
        {
            output.ReadTime(Fields.MessageTimestamp, fields[2]);
        }

        output.ReadRoute(fields.Range(1, Math.Min(6, fields.Count - 1)), Routes.Timed(fields[1], fields[2]), Routes.Timed(fields[4], fields[5]), Routes.ParseWaypoint(fields[6].Span));
        output.ReadFlightLevel(fields[3]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[7]);
        output.ReadCompactWind(fields[8], PositionReading.LevelOf(fields[3], 100));
        output.ReadNumber(Fields.FuelOnBoard, fields[9]);
        output.ReadKnots(Fields.GroundSpeedKnots, fields[10]);
        output.Remain(fields.From(LongCount));
        return true;
    }
}
