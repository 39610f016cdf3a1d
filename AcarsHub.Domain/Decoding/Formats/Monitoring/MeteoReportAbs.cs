using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Single observation of a Boeing 737 MAX (decoding.md 6.1): <c>ABS001DA_</c> registration, blanks, ORG DST, three characters; line 2
/// <c> 46000-0015001015035000-54-270040</c>: signed latitude and longitude, HHMM, altitude (6), temperature, wind direction and knots, then
/// codes of unknown meaning.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>thousandths of a degree, HHMM</term><description>On the trajectory of the same aircraft; received within a minute.</description></item>
/// <item><term>altitude in feet, degrees C, wind</term><description>Equal to the trajectory. The fourth character of the temperature is its
/// tenth or a dash.</description></item>
/// </list>
/// </summary>
internal sealed class MeteoReportAbs() : TextFormat("acms-abs", ["H1"], ["ABS0"])
{
    private const int IdLength = 6;
    private const int TailStart = 9;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var (head, body) = input.Text.Cut('\n');
        var (tail, flight) = head.From(TailStart).TrimEnd().Cut(' ');
        flight = flight.Trim();
        var fields = new FixedFields(body);
        var (latitude, longitude, time) = (fields.Take(6), fields.Take(7), fields.Take(4));
        if (head[TailStart - 1] != '_' || tail.IsEmpty || !TryPosition(latitude, longitude, out var position) || !Times.TryTimeOfDay(time.Span, out var ofDay))
        {
            return output.Refuse("no registration, position and time");
        }

        output.Describe("Weather Observation", ",");
        output.ReadText(Fields.ReportNumber, head.Part(0, IdLength));
        output.Remain(head.Part(IdLength, 2));
        output.ReadText(Fields.Tail, tail);
        Acms.ReadAirports(output, flight.Part(0, 4), flight.Part(4, 4));
        output.Remain(flight.From(8));
        output.Add(Fields.MessageTimestamp, ofDay, time);
        output.Add(Fields.Position, position, body.Part(0, 13));
        ReadWeather(ref fields, output);
        output.Remain(fields.Rest.Trim());
        return true;
    }

    private static bool TryPosition(TextSlice latitude, TextSlice longitude, out GeoPosition position)
    {
        position = default;
        if (latitude[0] is not (' ' or '+' or '-') || longitude[0] is not (' ' or '+' or '-')
            || !Numbers.TryInteger(latitude.Span, out var north) || !Numbers.TryInteger(longitude.Span, out var east))
        {
            return false;
        }

        position = new GeoPosition(north / 1000.0, east / 1000.0);
        return position.IsValid;
    }

    private static void ReadWeather(ref FixedFields fields, DecodeBuilder output)
    {
        var (altitude, temperature, direction, speed) = (fields.Take(6), fields.Take(4), fields.Take(3), fields.Take(3));
        int? level = output.ReadFeet(altitude) && Numbers.TryInteger(altitude.Span, out var feet) ? (int)Math.Round(feet / 100.0) : null;
        if (temperature[3] == '-')
        {
            output.ReadCelsius(Fields.OutsideAirCelsius, temperature.Part(0, 3));
        }
        else
        {
            Acms.ReadTenths(output, Fields.OutsideAirCelsius, temperature);
        }

        Acms.ReadWind(output, direction, speed, level);
    }
}
