using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Dates with the name of the month: <c>21JAN26</c>, <c>03Jan2026</c>.</summary>
internal static class NamedDates
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// <summary>The date with a time of day.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, MessageTime ofDay, out MessageTime time)
    {
        time = default;
        if (text.Length is not (7 or 9) || !Times.TryDay(text[..2], out var day) || !TryMonth(text[2..5], out var month) || !Numbers.TryDigits(text[5..], out var year)
            || MessageTime.OfDate(text.Length == 7 ? year + 2000 : year, month, day, ofDay) is not { } parsed)
        {
            return false;
        }

        time = parsed;
        return true;
    }

    private static bool TryMonth(ReadOnlySpan<char> name, out int month)
    {
        Span<char> upper = stackalloc char[3];
        name.ToUpperInvariant(upper);
        for (month = 1; month <= 12; month++)
        {
            if (upper.SequenceEqual(Months.AsSpan((month - 1) * 3, 3)))
            {
                return true;
            }
        }

        return false;
    }
}
