using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// The line of a company message that names the flight: <c>AY1366/03JAN2026 MAN-HEL</c>, <c>AY571 OHLVL 22.01.2026</c>,
/// <c>UA475/10 CYEG KDEN</c>.
/// </summary>
internal readonly ref struct FlightLine(DecodeBuilder output)
{
    private const int MaxLines = 8;

    public void Read(TextSlice text)
    {
        var lines = new LineReader(text);
        for (var i = 0; i < MaxLines && lines.TryNext(out var line); i++)
        {
            var words = new SliceReader(line);
            var (flight, date) = words.Word().Cut('/');
            if (IsFlight(flight.Span) && ReadFlight(flight, date, words.Word(), words.Word()))
            {
                return;
            }
        }
    }

    /// <summary>The flight is believed when something else that belongs to it stands behind.</summary>
    private bool ReadFlight(TextSlice flight, TextSlice date, TextSlice first, TextSlice second)
    {
        var hasDay = Times.TryDay(date.Span, out var day) || (date.Length is 7 or 9 && Times.TryDay(date.Part(0, 2).Span, out day));
        var (from, to) = first.Cut('-');
        (from, to) = to.IsEmpty ? (first, second) : (from, to);
        var hasAirports = AreAirports(from.Span, to.Span);
        var hasTail = !hasAirports && first.Length == 5 && second.Span.Count('.') == 2 && PlainValues.IsCapitalsOrDigits(first.Span);
        if (!hasDay && !hasAirports && !hasTail)
        {
            return false;
        }

        output.ReadText(Fields.Flight, flight);
        if (hasDay)
        {
            output.Add(Fields.DepartureDay, day, date);
        }

        if (hasAirports)
        {
            output.ReadDeparture(from);
            output.ReadArrival(to);
        }

        return !hasTail || output.ReadText(Fields.Tail, first);
    }

    private static bool AreAirports(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        (PlainValues.TryIata(from, out _) && PlainValues.TryIata(to, out _)) || (PlainValues.TryIcao(from, out _) && PlainValues.TryIcao(to, out _));

    private static bool IsFlight(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= 7 && PlainValues.IsCapitalsOrDigits(text) && text[..2].IndexOfAnyInRange('A', 'Z') >= 0 && Numbers.TryDigits(text[2..], out _);
}
