namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Temperatures and other signed numbers as they stand in messages (decoding.md 2.3).</summary>
public static class Temperatures
{
    private const double Coldest = -100;
    private const double Hottest = 80;

    /// <summary>
    /// A temperature in whole or decimal degrees C: <c>M48</c>, <c>-48</c>, <c>M 58</c>, <c>N42</c> are below zero; <c>P12</c>,
    /// <c>+12</c>, <c>12</c> above. Blanks inside are dropped; a trailing <c>C</c> may stand.
    /// </summary>
    /// <returns>False for what is absent, no number, or no temperature of the atmosphere or an engine inlet.</returns>
    public static bool TryCelsius(ReadOnlySpan<char> text, out double celsius)
    {
        celsius = 0;
        text = text.Trim();
        text = text is [.., 'C'] ? text[..^1] : text;
        var negative = text is ['M' or '-' or 'N', ..];
        if (negative || text is ['P' or '+', ..])
        {
            text = text[1..];
        }

        if (text is ['-' or '+', ..] || !Numbers.TryDecimal(text, out var value))
        {
            return false;
        }

        celsius = negative && value != 0 ? -value : value;
        return celsius is >= Coldest and <= Hottest;
    }

    /// <summary>The same in tenths of a degree: <c>M555</c> is -55.5.</summary>
    public static bool TryTenths(ReadOnlySpan<char> text, out double celsius)
    {
        celsius = 0;
        text = text.Trim();
        if (text is not ['M' or 'P' or '-' or '+' or 'N', ..] || !Numbers.TryDigits(text[1..], out var tenths))
        {
            return false;
        }

        celsius = text[0] is 'M' or '-' or 'N' && tenths != 0 ? -tenths / 10.0 : tenths / 10.0;
        return celsius is >= Coldest and <= Hottest;
    }
}
