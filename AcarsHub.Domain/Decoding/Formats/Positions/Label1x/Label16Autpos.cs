using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Automatic position report of Airbus:
/// <c>010394/AUTPOS/LLD N350447 W1070026 /ALT 32400/SAT -048 /WND 227027/TAT ****/TAS 467/CRZ 080 /FOB 034840 /DAT 260202/TIM 010133</c>,
/// day of the month and flight, then named values on several lines. Stars stand for absent values.
/// </summary>
internal sealed class Label16Autpos() : TextFormat("label-16-autpos", ["16"], [])
{
    private const string Mark = "/AUTPOS/";
    private const int DayLength = 2;
    private const int PrefixLength = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        if (!text.From(PrefixLength).StartsWith(Mark) || !Times.TryDay(text.Part(0, DayLength).Span, out var day))
        {
            return output.Refuse("no day, flight and /AUTPOS/");
        }

        output.Describe("Position Report", "/");
        output.Add(Fields.Day, day, text.Part(0, DayLength));
        output.ReadText(Fields.Flight, text.Part(DayLength, PrefixLength - DayLength));

        var values = new Values();
        var tokens = new TokenReader(text.From(PrefixLength + Mark.Length), "/\r\n");
        while (tokens.TryNext(out var token))
        {
            ReadTag(output, token, ref values);
        }

        output.ReadCompactWind(values.Wind, PositionReading.LevelOf(values.Altitude));
        ReadTimestamp(output, values.Date, values.Time);
        return true;
    }

    private static void ReadTag(DecodeBuilder output, TextSlice token, ref Values values)
    {
        var (key, value) = PositionReading.Tag(token);
        switch (key.Span)
        {
            case "LLD": output.ReadPosition(AngleForm.MinutesSeconds, value); break;
            case "ALT":
                values.Altitude = value;
                output.ReadFeet(value); // Beyond 60 000 ft: a sensor on the ground that has nothing to measure.
                break;
            case "SAT": output.ReadCelsius(Fields.OutsideAirCelsius, value); break;
            case "TAT": output.ReadCelsius(Fields.TotalAirCelsius, value); break;
            case "TAS": output.ReadKnots(Fields.TrueAirspeedKnots, value); break;
            case "CRZ": output.ReadMachDigits(value); break;
            case "FOB": output.ReadNumber(Fields.FuelOnBoard, value); break;
            case "WND": values.Wind = value; break;
            case "DAT": values.Date = value; break;
            case "TIM": values.Time = value; break;
            default: output.Remain(token); break;
        }
    }

    private static void ReadTimestamp(DecodeBuilder output, TextSlice date, TextSlice clock)
    {
        if (!Times.TryTimeOfDay(clock.Span, out var time))
        {
            output.Remain(date);
            output.Remain(clock);
        }
        else if (Times.TryYearFirstDate(date.Span, time, out var timestamp))
        {
            output.Add(Fields.MessageTimestamp, timestamp, PositionReading.Join(date, clock));
        }
        else
        {
            output.Remain(date);
            output.Add(Fields.MessageTimestamp, time, clock);
        }
    }

    /// <summary>Values that are only complete together with another one.</summary>
    private struct Values
    {
        public TextSlice Altitude;
        public TextSlice Wind;
        public TextSlice Date;
        public TextSlice Time;
    }
}
