using System.Buffers;
using System.Globalization;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Numbers as they stand in messages: ASCII digits, padded with blanks, bounded. Anything else is refused, never guessed.</summary>
public static class Numbers
{
    private const int MaxDigits = 9;

    private static readonly SearchValues<char> s_decimal = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> s_absent = SearchValues.Create(" -*.\r\n");

    /// <summary>Digits only, at least one, at most nine; no blanks, no sign.</summary>
    public static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > MaxDigits)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>A whole number with an optional sign, blanks around it allowed.</summary>
    public static bool TryInteger(ReadOnlySpan<char> text, out int value)
    {
        text = text.Trim();
        var negative = text is ['-', ..];
        var signed = negative || text is ['+', ..];
        if (!TryDigits(signed ? text[1..].TrimStart() : text, out value))
        {
            return false;
        }

        value = negative ? -value : value;
        return true;
    }

    /// <summary>A decimal number with an optional sign, e.g. <c>-107.485</c>, <c>.84</c>; blanks around it allowed.</summary>
    public static bool TryDecimal(ReadOnlySpan<char> text, out double value)
    {
        text = text.Trim();
        var negative = text is ['-', ..];
        if (negative || text is ['+', ..])
        {
            text = text[1..].TrimStart();
        }

        value = 0;
        if (text.Length is 0 or > 2 * MaxDigits || text.IndexOfAnyExcept(s_decimal) >= 0 || text.Count('.') > 1 || text is ".")
        {
            return false;
        }

        value = double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        value = negative && value != 0 ? -value : value; // A negative zero would print as "-0".
        return true;
    }

    /// <summary>Whether the text only says that there is no value: blank, <c>---</c>, <c>***</c>, with or without a point.</summary>
    public static bool IsAbsent(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(s_absent) < 0;
}
