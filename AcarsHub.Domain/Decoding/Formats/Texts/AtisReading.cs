using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// What an ATIS says: <c>RKSI ARR ATIS W 1800Z …</c>, <c>ABQ ATIS INFO R 2352Z. 17006KT 10SM CLR 13/M04 A3026</c>.
/// </summary>
internal static class AtisReading
{
    public const string Description = "ATIS Report";

    private const int MaxOccurrences = 8;
    private const int MaxWordsToTime = 12;

    /// <summary>Reads airport, kind, letter, time and weather.</summary>
    /// <returns>False when the text has no letter of an ATIS, or neither the airport nor the time or weather that belong to it.</returns>
    public static bool Read(TextSlice text, DecodeBuilder output)
    {
        var from = 0;
        for (var i = 0; i < MaxOccurrences && Keywords.TryFind(text, "ATIS", from, out var found); i++)
        {
            from = found.End - text.Start;
            var rest = text.From(from);
            if (!TryReadLetter(rest, out var letter, out var airport))
            {
                continue;
            }

            var hasKind = ReadHead(text.Part(0, found.Start - text.Start), airport, output, out var hasAirport);
            output.Add(Fields.AtisLetter, letter.Span[..1].ToString(), letter);
            var hasTime = ReadTime(text.From(letter.End - text.Start), output);
            var groups = WeatherReading.Read(text.From(letter.End - text.Start), output);
            return hasAirport ? hasKind || hasTime || groups >= 2 : hasTime && groups >= 2;
        }

        return false;
    }

    /// <summary>The letter behind the word, with an airport or the word <c>INFORMATION</c> between or not.</summary>
    private static bool TryReadLetter(TextSlice rest, out TextSlice letter, out TextSlice airport)
    {
        letter = Keywords.ValueAt(rest, 0);
        airport = default;
        if (PlainValues.TryIcao(letter.Span, out _) && letter.Span is not "INFO")
        {
            airport = letter;
            letter = Keywords.ValueAt(rest, letter.End - rest.Start);
        }

        if (letter.Span is "INFO" or "INFORMATION")
        {
            letter = Keywords.ValueAt(rest, letter.End - rest.Start);
        }

        return PlainValues.TryLetter(letter.Span, out _);
    }

    /// <summary>Airport and kind, which stand before the word.</summary>
    private static bool ReadHead(TextSlice before, TextSlice airport, DecodeBuilder output, out bool hasAirport)
    {
        var kind = LastWord(before);
        var type = kind.Span switch { "ARR" or "ARRIVAL" => "Arrival", "DEP" or "DEPARTURE" => "Departure", _ => null };
        airport = !airport.IsEmpty ? airport : type is null ? kind : LastWord(before.Part(0, kind.Start - before.Start));
        hasAirport = true;
        if (PlainValues.TryIcao(airport.Span, out var icao))
        {
            output.Add(Fields.AirportIcao, icao, airport);
        }
        else if (PlainValues.TryIata(airport.Span, out var iata))
        {
            output.Add(Fields.AirportIata, iata, airport);
        }
        else
        {
            hasAirport = false;
        }

        if (type is not null)
        {
            output.Add(Fields.AtisType, type, kind);
        }

        return type is not null;
    }

    /// <summary>The first time with a <c>Z</c>, with the day or without.</summary>
    private static bool ReadTime(TextSlice text, DecodeBuilder output)
    {
        var words = new SliceReader(text);
        for (var i = 0; i < MaxWordsToTime && words.Word() is { IsEmpty: false } word; i++)
        {
            word = word.Part(0, word.Span.TrimEnd(".,;").Length);
            if (TryObservationTime(word, out var time))
            {
                output.Add(Fields.ObservationTime, time, word);
                return true;
            }
        }

        return false;
    }

    /// <summary><c>2352Z</c> or <c>012352Z</c>.</summary>
    internal static bool TryObservationTime(TextSlice word, out MessageTime time)
    {
        time = default;
        return word[word.Length - 1] == 'Z'
            && (word.Length == 5 ? Times.TryTimeOfDay(word.Span[..4], out time) : word.Length == 7 && Times.TryDayAndTime(word.Span[..6], out time));
    }

    private static TextSlice LastWord(TextSlice text)
    {
        text = text.TrimEnd();
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.From(start);
    }
}
