using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.LabelH1H2;

/// <summary>
/// Winds met in the climb: <c>02A290010ZSFZZUGYN25567E119415282350</c> (day and time, airports, position, day and time of takeoff), then
/// layers <c> 141P280043003G</c>, first without, then with a position. A first block ends within one.
/// </summary>
internal sealed class LabelH2Climb() : TextFormat("label-h2-02a", ["H2"], [Preamble])
{
    private const string Preamble = "02A";
    private const int DayTimeLength = 6;
    private const int TimeLength = 4;
    private const int AltitudeLength = 4;
    private const int AirportLength = 4;
    private const int HeadLength = DayTimeLength + (2 * AirportLength);

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.From(Preamble.Length);
        var departure = text.Part(DayTimeLength, AirportLength);
        output.Describe("Weather Report", " ");
        if (!output.ReadDayAndClock(text.Part(0, DayTimeLength))
            || !output.ReadDeparture(departure) || !output.ReadArrival(text.Part(DayTimeLength + AirportLength, AirportLength)))
        {
            return output.Refuse("no time and airports");
        }

        var at = HeadLength;
        if (!MeteoRecords.TryReadPlace(text, ref at, out var start))
        {
            return output.Refuse("no position");
        }

        // Where the climb began, minutes before the report: not the position of the aircraft now.
        at = ReadTakeoff(output, text, at);
        ReadLayers(output, text.From(at), start with { Name = departure.ToString() });
        return true;
    }

    /// <summary>HHMM or DDHHMM; the first altitude may follow without a gap, so the number of digits tells which it is.</summary>
    private static int ReadTakeoff(DecodeBuilder output, TextSlice text, int at)
    {
        var digits = 0;
        while (char.IsAsciiDigit(text[at + digits]))
        {
            digits++;
        }

        var length = digits switch
        {
            TimeLength or TimeLength + AltitudeLength => TimeLength,
            DayTimeLength or DayTimeLength + AltitudeLength => DayTimeLength,
            _ => 0,
        };
        if (length == DayTimeLength)
        {
            output.ReadDayAndTime(Fields.Off, text.Part(at, length));
        }
        else if (length == TimeLength)
        {
            output.ReadTime(Fields.Off, text.Part(at, length));
        }

        return at + length;
    }

    private static void ReadLayers(DecodeBuilder output, TextSlice text, Waypoint place)
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            if (text[at] is '/' or ' ' or '\r' or '\n')
            {
                at++;
                continue;
            }

            place = MeteoRecords.TryReadPlace(text, ref at, out var next) ? next : place;
            if (MeteoRecords.TryReadLayer(text, ref at, out var layer))
            {
                output.Add(Fields.Wind, layer.At(place), text.Part(start, at - start));
                continue;
            }

            at = EndOfUnread(text, start);
            output.Remain(text.Part(start, at - start));
        }
    }

    /// <summary>Behind a layer without wind, which ends at a blank (<c>32P280</c>), else behind the next <c>G</c>.</summary>
    private static int EndOfUnread(TextSlice text, int start)
    {
        const int TemperatureLength = 4;
        var sign = start;
        while (char.IsAsciiDigit(text[sign]))
        {
            sign++;
        }

        var end = sign + TemperatureLength;
        if (sign > start && text[end] == ' ' && Temperatures.TryTenths(text.Part(sign, TemperatureLength).Span, out _))
        {
            return end;
        }

        var mark = text.IndexOf('G', start);
        return mark < 0 ? text.Length : mark + 1;
    }
}
