using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>A weather report of an airport: <c>METAR KRNO 090055Z 30005KT 10SM FEW055 07/01 A3004</c>. Only the first of several is read.</summary>
internal sealed class WeatherText() : TextFormat("text-metar", [], [])
{
    private const int MinGroups = 2;
    private const int MaxOccurrences = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        foreach (var kind in (ReadOnlySpan<string>)["METAR", "SPECI"])
        {
            var from = 0;
            for (var i = 0; i < MaxOccurrences && Keywords.TryFind(input.Text, kind, from, out var found); i++)
            {
                from = found.End - input.Text.Start;
                var words = new SliceReader(input.Text.From(from));
                var airport = words.Word();
                var time = words.Word();
                if (PlainValues.TryIcao(airport.Span, out var icao) && AtisReading.TryObservationTime(time, out var observed))
                {
                    output.Add(Fields.AirportIcao, icao, airport);
                    output.Add(Fields.ObservationTime, observed, time);
                    return ReadGroups(input.Text, words.Rest, output);
                }
            }
        }

        return output.Refuse("no weather report");
    }

    private static bool ReadGroups(TextSlice text, TextSlice groups, DecodeBuilder output)
    {
        if (WeatherReading.Read(groups, output) < MinGroups)
        {
            return output.Refuse("no weather in it");
        }

        output.Describe("Weather Report");
        output.ReadText(Fields.FreeText, text);
        return true;
    }
}
