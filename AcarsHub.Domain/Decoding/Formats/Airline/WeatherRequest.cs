using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>Lists of airports in weather requests.</summary>
internal static class WeatherRequest
{
    private const int IcaoLength = 4;

    /// <summary>ICAO codes, one after the other or with blanks, commas or slashes between; <c>----</c> is none. Others remain.</summary>
    public static void ReadStations(TextSlice text, DecodeBuilder output)
    {
        var rest = text;
        while (!rest.IsEmpty)
        {
            var length = rest.Span.IndexOfAny(" ,/\r\n");
            var word = length < 0 ? rest : rest.Part(0, length);
            rest = length < 0 ? default : rest.From(length + 1);
            if (!AreStations(word))
            {
                output.Remain(word);
                continue;
            }

            for (var i = 0; i < word.Length; i += IcaoLength)
            {
                output.ReadText(Fields.WeatherStation, word.Part(i, IcaoLength));
            }
        }
    }

    private static bool AreStations(TextSlice word)
    {
        for (var i = 0; i < word.Length; i += IcaoLength)
        {
            var station = word.Part(i, IcaoLength);
            if (station.Length != IcaoLength || !DecodeBuilder.IsAirport(station.Span))
            {
                return false;
            }
        }

        return true;
    }
}
