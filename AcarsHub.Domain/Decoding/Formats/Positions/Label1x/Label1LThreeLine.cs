using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report with named values on three lines: <c>00708213200/GS 457125/DEP CYUL/DES MUVR/ETA 0328/GW 721/ALT 33993</c>,
/// <c>CAS 277/SAT - 44.0/FN SWG652/TFQ 108/DAY 11JUL22/UTC 004223</c>, <c>LON W 74.456/LAT N 40.877/WD 276/WS  44</c>.
/// </summary>
internal sealed class Label1LThreeLine() : TextFormat("label-1l-3-line", ["1L"], [])
{
    /// <summary>Ground speed has thousandths of a knot: 457125 is 457.</summary>
    private const int ThousandthsDigits = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!input.Text.Contains("/DEP ") || !input.Text.Contains("/DES ") || !input.Text.Contains("LAT "))
        {
            return output.Refuse("no DEP, DES and LAT");
        }

        output.Describe("Position Report", "/");
        var values = new Values();
        var tokens = new TokenReader(input.Text, "/\r\n");
        while (tokens.TryNext(out var token))
        {
            if (!ReadPart(token, ref values))
            {
                ReadTag(output, token);
            }
        }

        Complete(output, values);
        return true;
    }

    private static void ReadTag(DecodeBuilder output, TextSlice token)
    {
        var (key, value) = PositionReading.Tag(token);
        switch (key.Span)
        {
            case "DEP": output.ReadDeparture(value); break;
            case "DES": output.ReadArrival(value); break;
            case "ETA": output.ReadTime(Fields.Eta, value); break;
            case "ALT": output.ReadFeet(value); break;
            case "FN": output.ReadText(Fields.Flight, value); break;
            case "GS": ReadGroundSpeed(output, token, value); break;
            case "GW": output.ReadNumber(Fields.GrossWeight, value); break;
            case "CAS": output.ReadCalibratedKnots(value); break;
            case "SAT": output.ReadCelsius(Fields.OutsideAirCelsius, value); break;
            case "TFQ": output.ReadNumber(Fields.FuelOnBoard, value); break;
            default: output.Remain(token); break;
        }
    }

    /// <summary>Keeps values that need another one to be understood.</summary>
    private static bool ReadPart(TextSlice token, ref Values values)
    {
        var (key, value) = PositionReading.Tag(token);
        switch (key.Span)
        {
            case "DAY": values.Day = value; break;
            case "UTC": values.Time = value; break;
            case "LAT": values.Latitude = value; break;
            case "LON": values.Longitude = value; break;
            case "WD": values.Direction = value; break;
            case "WS": values.Speed = value; break;
            case "ALT": values.Altitude = value; return false;
            default: return false;
        }

        return true;
    }

    private static void Complete(DecodeBuilder output, in Values values)
    {
        if (Coordinates.TryParse(AngleForm.DecimalDegrees, values.Latitude.Span, values.Longitude.Span, out var position))
        {
            // Longitude comes first here.
            output.Add(Fields.Position, position, PositionReading.Join(values.Longitude, values.Latitude));
        }
        else
        {
            RemainAngle(output, values.Longitude);
            RemainAngle(output, values.Latitude);
        }

        output.ReadWind(values.Direction, values.Speed, PositionReading.LevelOf(values.Altitude));
        if (!Times.TryTimeOfDay(values.Time.Span, out var time))
        {
            output.Remain(values.Day);
            output.Remain(values.Time);
        }
        else if (Dates.TryNamedMonth(values.Day.Span, time, out var timestamp))
        {
            output.Add(Fields.MessageTimestamp, timestamp, PositionReading.Join(values.Day, values.Time));
        }
        else
        {
            output.Remain(values.Day);
            output.Add(Fields.MessageTimestamp, time, values.Time);
        }
    }

    /// <summary><c>MMMM.MMM</c> is a place-holder.</summary>
    private static void RemainAngle(DecodeBuilder output, TextSlice text)
    {
        if (text.Span.ContainsAnyInRange('0', '9'))
        {
            output.Remain(text);
        }
    }

    private static void ReadGroundSpeed(DecodeBuilder output, TextSlice token, TextSlice value)
    {
        if (value.Length == ThousandthsDigits && Numbers.TryDigits(value.Span, out var thousandths))
        {
            output.Add(Fields.GroundSpeedKnots, (int)Math.Round(thousandths / 1000.0), token);
        }
        else
        {
            output.ReadKnots(Fields.GroundSpeedKnots, value);
        }
    }

    private struct Values
    {
        public TextSlice Day;
        public TextSlice Time;
        public TextSlice Latitude;
        public TextSlice Longitude;
        public TextSlice Direction;
        public TextSlice Speed;
        public TextSlice Altitude;
    }
}
