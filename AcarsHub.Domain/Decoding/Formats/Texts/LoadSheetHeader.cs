using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// The first lines of a load sheet: <c>LOADSHEET FINAL 1736 EDNO1</c>, <c>LX1376/21     21JAN26</c>, <c>ZRH WRO HB-AZH   2/3</c>; or
/// <c>2380 ABQ-PHX N758</c>; or <c>LAX HKG CX0881/08 B-HOS</c>; or <c>AF0379/10/10MAR20/2114</c>, <c>YVRCDG</c>.
/// </summary>
internal ref struct LoadSheetHeader(DecodeBuilder output)
{
    private const int MaxLines = 8;
    private const int MaxWords = 8;
    private const int JoinedPair = 6;

    private bool _hasFlight;
    private bool _hasRoute;
    private bool _hasTail;
    private bool _hasDate;
    private MessageTime? _time;

    public void Read(TextSlice text)
    {
        var lines = new LineReader(text);
        for (var i = 0; i < MaxLines && lines.TryNext(out var line); i++)
        {
            ReadRoute(line);
            ReadWords(line);
        }
    }

    private void ReadWords(TextSlice line)
    {
        var isHeading = Keywords.ContainsAny(line, "LOADSHEET", "LOAD SHEET");
        var words = new SliceReader(line);
        for (var i = 0; i < MaxWords && words.Word() is { IsEmpty: false } word; i++)
        {
            if (isHeading)
            {
                ReadHeadingWord(word, words.PeekWord);
            }

            ReadFlight(word, words.PeekWord);
            ReadTail(word);
            ReadDate(word);
        }
    }

    /// <summary><c>1736</c>, <c>EDNO1</c>, <c>EDNO 2</c>.</summary>
    private void ReadHeadingWord(TextSlice word, TextSlice next)
    {
        if (Times.TryTimeOfDay(word.Span, out var time))
        {
            _time = time;
        }
        else if (word.Span is "EDN" or "EDNO" && next.Length <= 2 && Numbers.TryDigits(next.Span, out _))
        {
            output.ReadText(Fields.Edition, next);
        }
        else if (word.StartsWith("EDN"))
        {
            // The number is typed with a letter O as often as with a zero.
            output.ReadText(Fields.Edition, word.Part(word.Length - word.From(3).Span.TrimStart("O0").Length, word.Length));
        }
    }

    /// <summary><c>LX1376/21</c>, <c>AF0379/10/10MAR20/2114</c>; bare digits before airports.</summary>
    private void ReadFlight(TextSlice word, TextSlice next)
    {
        var (flight, rest) = word.Cut('/');
        var isBare = rest.IsEmpty && flight.Length <= 4 && Numbers.TryDigits(flight.Span, out _) && IsPair(next, "-");
        if (_hasFlight || (!isBare && (rest.IsEmpty || !IsFlight(flight.Span))))
        {
            return;
        }

        _hasFlight = output.ReadText(Fields.Flight, flight);
        var day = rest.Cut('/').Before;
        if (Times.TryDay(day.Span, out var ofMonth))
        {
            output.Add(Fields.DepartureDay, ofMonth, day);
        }
    }

    /// <summary>Two airports at the start of the line or behind the flight.</summary>
    private void ReadRoute(TextSlice line)
    {
        var words = new SliceReader(line);
        var (first, second, third) = (words.Word(), words.Word(), words.Word());
        if (IsPair(first, "-/") || IsPair(second, "-/"))
        {
            var pair = IsPair(first, "-/") ? first : second;
            AddRoute(pair.Part(0, pair.Length / 2), pair.From((pair.Length / 2) + 1));
        }
        else if (PlainValues.TryIata(first.Span, out _) && PlainValues.TryIata(second.Span, out _) && (PlainValues.TryTail(third.Span, out _) || IsFlight(third.Cut('/').Before.Span)))
        {
            AddRoute(first, second);
        }
        else if (_hasFlight && second.IsEmpty && first.Length == JoinedPair && PlainValues.IsLetters(first.Span))
        {
            AddRoute(first.Part(0, JoinedPair / 2), first.From(JoinedPair / 2));
        }
    }

    private void AddRoute(TextSlice from, TextSlice to)
    {
        if (!_hasRoute)
        {
            _hasRoute = output.ReadDeparture(from) & output.ReadArrival(to);
        }
    }

    private void ReadTail(TextSlice word)
    {
        var tail = word.StartsWith("ECD/") ? word.From(4) : word;
        if (!_hasTail && PlainValues.TryTail(tail.Span, out _))
        {
            _hasTail = output.ReadText(Fields.Tail, tail);
        }
    }

    /// <summary><c>21JAN26</c> with the time of the heading, or <c>10MAR20/2114</c>.</summary>
    private void ReadDate(TextSlice word)
    {
        var fields = word.Split('/', stackalloc int[5]);
        for (var i = 0; i < fields.Count && !_hasDate; i++)
        {
            var ofDay = Times.TryTimeOfDay(fields[i + 1].Span, out var behind) ? behind : _time;
            if (ofDay is { } time && NamedDates.TryParse(fields[i].Span, time, out var date))
            {
                output.Add(Fields.MessageTimestamp, date, fields[i]);
                _hasDate = true;
            }
        }
    }

    /// <summary><c>ABQ-PHX</c>, <c>RPVM/RPLL</c>.</summary>
    private static bool IsPair(TextSlice word, string separators)
    {
        var half = word.Length / 2;
        return word.Length is 7 or 9 && separators.Contains(word[half], StringComparison.Ordinal) && PlainValues.IsLetters(word.Span[..half]) && PlainValues.IsLetters(word.Span[(half + 1)..]);
    }

    /// <summary>An airline of two characters, one of them a letter, and up to four digits; a letter may follow.</summary>
    private static bool IsFlight(ReadOnlySpan<char> text)
    {
        var digits = text is [.., >= 'A' and <= 'Z'] ? text[..^1] : text;
        return digits.Length is >= 3 and <= 6 && PlainValues.IsCapitalsOrDigits(digits[..2]) && digits[..2].IndexOfAnyInRange('A', 'Z') >= 0 && Numbers.TryDigits(digits[2..], out _);
    }
}
