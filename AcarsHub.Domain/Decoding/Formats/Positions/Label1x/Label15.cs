using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>(2N34496W107267287 44429-55(Z</c>: position (degrees, minutes, tenths), wind direction, knots, flight level,
/// temperature, three characters each. At takeoff <c>(2N39018W 77284OFF11112418101313--------(Z</c>: date (day first) and time instead.
/// </summary>
internal sealed class Label15() : TextFormat("label-15", ["15"], ["(1", "(2"])
{
    private const string End = "(Z";
    private const int PositionStart = 2;
    private const int PositionEnd = PositionStart + 13;
    private const int AirLength = 12;
    private const int DateLength = 6;
    private const int TimeLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.TrimEnd();
        if (!text.EndsWith(End) || text.Length < PositionEnd + End.Length)
        {
            return output.Refuse("does not end with (Z");
        }

        output.Describe("Position Report");
        if (!output.ReadPosition(AngleForm.MinuteTenths, text.Part(PositionStart, PositionEnd - PositionStart)))
        {
            return output.Refuse("no position");
        }

        var rest = text.Part(PositionEnd, text.Length - End.Length - PositionEnd);
        if (rest.StartsWith("OFF"))
        {
            ReadTakeoff(output, rest.From(3));
        }
        else if (rest.Length == AirLength)
        {
            ReadAir(output, rest);
        }
        else
        {
            output.Remain(rest);
        }

        return true;
    }

    private static void ReadAir(DecodeBuilder output, TextSlice air)
    {
        var level = air.Part(6, 3);
        output.ReadWind(air.Part(0, 3), air.Part(3, 3), PositionReading.LevelOf(level, 100));
        output.ReadFlightLevel(level);
        output.ReadCelsius(Fields.OutsideAirCelsius, air.Part(9, 3));
    }

    private static void ReadTakeoff(DecodeBuilder output, TextSlice text)
    {
        var (date, clock) = (text.Part(0, DateLength), text.Part(DateLength, TimeLength));
        if (!Times.TryTimeOfDay(clock.Span, out var time))
        {
            output.Remain(text);
            return;
        }

        if (Dates.TryDayMonthYear(date.Span, time, out var off))
        {
            output.Add(Fields.Off, off, text.Part(0, DateLength + TimeLength));
        }
        else
        {
            output.Remain(date);
            output.Add(Fields.Off, time, clock);
        }

        output.Remain(text.From(DateLength + TimeLength));
    }
}
