using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary>
/// Three layouts in commas:
/// <list type="bullet">
/// <item><c>063200,1910,.N343FR,FFT2028,KSLC,KORD,1,0632,RT0,LT0,</c>: time, registration, callsign, airports, states.</item>
/// <item>
/// <c>N45129W093113MSP/07 ,204436123VECTORS,,P04,268044858,46904221</c>: position (degrees, minutes, tenths) and waypoint passed; its time,
/// flight level and next waypoint; time of that; temperature; wind; rest.
/// </item>
/// <item><c>133548,1417, 133,31378,N 39.965,W 74.993</c>: time, time of arrival, fuel (hundreds of pounds), altitude in feet, position.</item>
/// </list>
/// </summary>
internal sealed class Label4A() : TextFormat("label-4a", ["4A"], [])
{
    private const int StateCount = 11;
    private const int PositionCount = 6;
    private const int PositionLength = 13;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[StateCount + 1]);
        output.Describe("Latest New Format", ",");
        return fields.Count switch
        {
            StateCount when fields[2][0] == '.' => ReadState(output, fields),
            PositionCount when fields[0][0] is 'N' or 'S' => ReadRoutePosition(output, fields),
            PositionCount => ReadTimedPosition(output, fields),
            _ => output.Refuse("neither 6 nor 11 fields"),
        };
    }

    private static bool ReadState(DecodeBuilder output, in FieldList fields)
    {
        if (!output.ReadTime(Fields.MessageTimestamp, fields[0]) || !output.ReadTail(fields[2]))
        {
            return output.Refuse("no time and registration");
        }

        output.Remain(fields[1]);
        output.ReadText(Fields.Callsign, fields[3]);
        output.ReadDeparture(fields[4]);
        output.ReadArrival(fields[5]);
        output.Remain(fields.From(6));
        return true;
    }

    private static bool ReadRoutePosition(DecodeBuilder output, in FieldList fields)
    {
        var (place, over, ahead) = (fields[0].Part(0, PositionLength), fields[0].From(PositionLength), fields[1]);

        // Minutes of 60 and more: the sender means thousandths of a degree.
        if (!Coordinates.TryParse(AngleForm.MinuteTenths, place.Span, out var position) && !Coordinates.TryParse(AngleForm.ThousandthDegrees, place.Span, out position))
        {
            return output.Refuse("no position");
        }

        output.Add(Fields.Position, position, place);
        var (time, level, next) = (ahead.Part(0, 6), ahead.Part(6, 3), ahead.From(9));
        output.ReadFlightLevel(level);
        output.ReadRoute(PositionReading.Join(over, fields[2]), Routes.Timed(over, time), Routes.Timed(next, fields[2]));
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[3]);
        output.ReadCompactWind(fields[4].Part(0, 6), PositionReading.LevelOf(level, 100));
        output.Remain(fields[4].From(6));
        output.Remain(fields[5]);
        return true;
    }

    private static bool ReadTimedPosition(DecodeBuilder output, in FieldList fields)
    {
        if (!output.ReadTime(Fields.MessageTimestamp, fields[0]) || !output.ReadPosition(AngleForm.DecimalDegrees, fields[4], fields[5]))
        {
            return output.Refuse("no time and position");
        }

        output.ReadTime(Fields.Eta, fields[1]);
        output.ReadNumber(Fields.FuelOnBoard, fields[2]);
        output.ReadFeet(fields[3]);
        return true;
    }
}
