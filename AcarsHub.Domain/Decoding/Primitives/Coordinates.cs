namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>How the digits of an angle are to be read. Most wrong positions come from mixing these up (decoding.md 2.1).</summary>
public enum AngleForm
{
    /// <summary>Degrees, minutes (2 digits), tenth of a minute (1): <c>N43312W123174</c>. The standard of ARINC 702A. "DMT".</summary>
    MinuteTenths,

    /// <summary>Thousandths of a degree: <c>N52969E 16393</c>, a blank is a zero. "MILLI".</summary>
    ThousandthDegrees,

    /// <summary>Degrees, minutes (2), seconds (2): <c>N 350343W1094445</c>. "DMS".</summary>
    MinutesSeconds,

    /// <summary>Degrees and decimal minutes: <c>N3359.6,W11053.4</c>. "DMM".</summary>
    DecimalMinutes,

    /// <summary>Degrees and whole minutes: <c>N3523W10701</c>, <c>13502N10637W</c>. "DM".</summary>
    Minutes,

    /// <summary>Decimal degrees: <c>N 44.203,W 86.546</c>, <c>+ 39.126/- 77.358</c>. "DEC".</summary>
    DecimalDegrees,

    /// <summary>Hundredths of a degree: <c>N 3885,W 7841</c>. "CENTI".</summary>
    HundredthDegrees,

    /// <summary>Ten-thousandths of a degree: <c>N505552W0011802</c>. "E4".</summary>
    TenThousandthDegrees,
}

/// <summary>Positions as they stand in messages. A minute or second of 60 and more, or an angle out of range, is refused.</summary>
public static class Coordinates
{
    private const int MaxHalfLength = 12;

    /// <summary>
    /// A position in one piece, hemisphere letters before (<c>N43312W123174</c>) or behind (<c>13502N10637W</c>) the digits, with or
    /// without a comma, slash or blank between the halves.
    /// </summary>
    public static bool TryParse(AngleForm form, ReadOnlySpan<char> text, out GeoPosition position)
    {
        position = default;
        text = text.Trim();
        var cut = text is ['N' or 'S', ..] ? text.IndexOfAny('E', 'W') : text.IndexOfAny('N', 'S') + 1;
        return cut > 0 && cut < text.Length && TryParse(form, text[..cut], text[cut..], out position);
    }

    /// <summary>
    /// A position in two pieces, each with its hemisphere letter before or behind the digits, or with a sign. Blanks may pad the digits.
    /// </summary>
    public static bool TryParse(AngleForm form, ReadOnlySpan<char> latitude, ReadOnlySpan<char> longitude, out GeoPosition position)
    {
        position = default;
        if (!TryAngle(form, latitude.Trim(" ,/"), 'N', 'S', out var north) || !TryAngle(form, longitude.Trim(" ,/"), 'E', 'W', out var east))
        {
            return false;
        }

        var parsed = new GeoPosition(north, east);
        position = parsed.IsValid ? parsed : default;
        return parsed.IsValid;
    }

    private static bool TryAngle(AngleForm form, ReadOnlySpan<char> text, char positive, char negative, out double degrees)
    {
        degrees = 0;
        if (text.Length is 0 or > MaxHalfLength)
        {
            return false;
        }

        bool isNegative;
        if (text[0] == positive || text[0] == negative || text[0] is '+' or '-')
        {
            isNegative = text[0] == negative || text[0] == '-';
            text = text[1..];
        }
        else if (text[^1] == positive || text[^1] == negative)
        {
            isNegative = text[^1] == negative;
            text = text[..^1];
        }
        else if (form == AngleForm.DecimalDegrees)
        {
            isNegative = false; // "32.73": positive without a sign.
        }
        else
        {
            return false;
        }

        // The sign belongs to the whole angle, not to its degrees alone.
        var ok = TryMagnitude(form, text.Trim(), out var magnitude);
        degrees = isNegative && magnitude != 0 ? -magnitude : magnitude;
        return ok;
    }

    private static bool TryMagnitude(AngleForm form, ReadOnlySpan<char> text, out double degrees)
    {
        degrees = 0;
        if (form == AngleForm.DecimalDegrees)
        {
            return text.Contains('.') && Numbers.TryDecimal(text, out degrees) && degrees >= 0;
        }

        if (form == AngleForm.DecimalMinutes)
        {
            var point = text.IndexOf('.');
            return point > 2
                && Numbers.TryDigits(text[..(point - 2)], out var whole)
                && Numbers.TryDecimal(text[(point - 2)..], out var minutes) && minutes is >= 0 and < 60
                && Sum(whole, minutes / 60, out degrees);
        }

        return Numbers.TryDigits(text, out var number) && TryFixed(form, text.Length, number, out degrees);
    }

    private static bool TryFixed(AngleForm form, int length, int number, out double degrees)
    {
        degrees = 0;
        return form switch
        {
            // 60.0 is what flight management computers round 59.97 up to.
            AngleForm.MinuteTenths => length >= 4 && number % 1000 <= 600 && Sum(number / 1000, number % 1000 / 600.0, out degrees),
            AngleForm.Minutes => length >= 3 && number % 100 < 60 && Sum(number / 100, number % 100 / 60.0, out degrees),
            AngleForm.MinutesSeconds => length >= 5 && number % 100 < 60 && number / 100 % 100 < 60
                && Sum(number / 10_000, (number / 100 % 100 / 60.0) + (number % 100 / 3600.0), out degrees),
            AngleForm.HundredthDegrees => Sum(0, number / 100.0, out degrees),
            AngleForm.ThousandthDegrees => Sum(0, number / 1000.0, out degrees),
            AngleForm.TenThousandthDegrees => Sum(0, number / 10_000.0, out degrees),
            _ => false,
        };
    }

    private static bool Sum(int degrees, double fraction, out double sum)
    {
        sum = degrees + fraction;
        return true;
    }
}
