using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;

/// <summary>
/// Report with named values: <c>3N01 POSRPT 0581/27 KIAD/MSLP .N962AV/04H 11:02</c>, then
/// <c>/NWYP CIGAR /HDG 233/MCH 782 /POS N3539.2W07937.2/FL 360/TAS 445/SAT -060 /SWND 110/DWND 306/FOB N009414/ETA 14:26.0</c>; the first line is
/// id, type, flight and day, airports, registration.
/// </summary>
internal sealed class Label80() : TextFormat("label-80", ["80"], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var tailStart = input.Text.IndexOf(" .");
        output.Describe("Airline Defined Position Report", "/");
        if (tailStart < 0 || !ReadHead(output, input.Text.Part(0, tailStart)))
        {
            return output.Refuse("no flight, airports and registration");
        }

        var tokens = new TokenReader(input.Text.From(tailStart + 2), "/\r\n");
        if (tokens.TryNext(out var tail))
        {
            output.ReadTail(tail);
        }

        var values = new Values();
        while (tokens.TryNext(out var token))
        {
            ReadTag(output, token, ref values);
        }

        output.ReadWind(values.Direction, values.Speed, values.Level);
        return true;
    }

    /// <summary><c>3N01 POSRPT 0581/27 KIAD/MSLP</c>.</summary>
    private static bool ReadHead(DecodeBuilder output, TextSlice head)
    {
        var words = new TokenReader(head, " ");
        if (!words.TryNext(out var id) || !words.TryNext(out var type) || !words.TryNext(out var flightAndDay) || !words.TryNext(out var airports)
            || !words.Rest.Trim().IsEmpty)
        {
            return false;
        }

        var (flight, day) = flightAndDay.Cut('/');
        var (departure, arrival) = airports.Cut('/');
        output.Remain(PositionReading.Join(id, type));
        output.ReadText(Fields.Flight, flight);
        return output.ReadDay(Fields.Day, day) && output.ReadDeparture(departure) && output.ReadArrival(arrival);
    }

    private static void ReadTag(DecodeBuilder output, TextSlice token, ref Values values)
    {
        var (key, value) = PositionReading.Tag(token);
        switch (key.Span)
        {
            case "POS": output.ReadPosition(value.Contains(".") ? AngleForm.DecimalMinutes : AngleForm.MinuteTenths, value); break;
            case "ALT":
                values.Level ??= PositionReading.LevelOf(value);
                output.ReadFeet(value);
                break;
            case "FL":
                values.Level = PositionReading.LevelOf(value, 100);
                output.ReadFlightLevel(value);
                break;
            case "MCH": output.ReadMachDigits(value); break;
            case "SPD": output.ReadKnots(Fields.GroundSpeedKnots, value); break;
            case "TAS": output.ReadKnots(Fields.TrueAirspeedKnots, value); break;
            case "SAT": output.ReadCelsius(Fields.OutsideAirCelsius, value); break;
            case "FOB": output.ReadNumber(Fields.FuelOnBoard, value[0] == 'N' ? value.From(1) : value); break;
            case "UTC": output.ReadTime(Fields.MessageTimestamp, value); break;
            case "ETA": ReadTime(output, Fields.Eta, value); break;
            case "HDG": output.ReadHeading(value); break;
            case "NWYP": output.ReadRoute(value, Routes.ParseWaypoint(value.Span)); break;
            case "SWN" or "SWND": values.Speed = value; break;
            case "DWN" or "DWND": values.Direction = value; break;
            case "OUT": ReadTime(output, Fields.Out, value); break;
            case "OFF": ReadTime(output, Fields.Off, value); break;
            case "ON": ReadTime(output, Fields.On, value); break;
            case "IN": ReadTime(output, Fields.In, value); break;
            case "ERT" when value.IsEmpty: break;
            default: output.Remain(token); break;
        }
    }

    /// <summary>A time, which may have tenths of a minute: <c>14:26.5</c>.</summary>
    private static void ReadTime(DecodeBuilder output, Field<MessageTime> field, TextSlice value)
    {
        var (clock, tenths) = value.Cut('.');
        if (tenths.Length == 1 && char.IsAsciiDigit(tenths[0]) && clock.Length <= 5 && Times.TryTimeOfDay(clock.Span, out var time))
        {
            const int SecondsPerTenth = 6;
            output.Add(field, new MessageTime(time.Seconds + ((tenths[0] - '0') * SecondsPerTenth)), value);
        }
        else
        {
            output.ReadTime(field, value);
        }
    }

    private struct Values
    {
        public TextSlice Direction;
        public TextSlice Speed;
        public int? Level;
    }
}
