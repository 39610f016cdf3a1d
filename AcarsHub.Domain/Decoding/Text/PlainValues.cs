using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Single values as they stand in plain words. Each is refused when it is out of range for what it should be.</summary>
internal static class PlainValues
{
    private const double LowestAirbandMhz = 117.975;
    private const double HighestAirbandMhz = 137;
    private const int LowestFeet = 500;
    private const int HighestFeet = 60_000;
    private const int FeetPerFlightLevel = 100;
    private const int SquawkDigits = 4;

    private static readonly string[] s_spellingWords =
    [
        "ALPHA", "ALFA", "BRAVO", "CHARLIE", "DELTA", "ECHO", "FOXTROT", "GOLF", "HOTEL", "INDIA", "JULIET", "JULIETT", "KILO", "LIMA", "MIKE",
        "NOVEMBER", "OSCAR", "PAPA", "QUEBEC", "ROMEO", "SIERRA", "TANGO", "UNIFORM", "VICTOR", "WHISKEY", "WHISKY", "XRAY", "YANKEE", "ZULU",
    ];

    /// <summary>A transponder code: four octal digits.</summary>
    public static bool TrySquawk(ReadOnlySpan<char> text, out string value)
    {
        var ok = text.Length == SquawkDigits && text.IndexOfAnyExceptInRange('0', '7') < 0;
        value = ok ? text.ToString() : "";
        return ok;
    }

    /// <summary>A VHF voice frequency, e.g. <c>121.905</c>.</summary>
    public static bool TryFrequencyMhz(ReadOnlySpan<char> text, out double mhz) =>
        Numbers.TryDecimal(text, out mhz) && text is [_, _, _, '.', _, ..] && text.Length <= 7 && mhz is >= LowestAirbandMhz and <= HighestAirbandMhz;

    /// <summary>A runway, e.g. <c>25C</c>, <c>8</c>.</summary>
    public static bool TryRunway(ReadOnlySpan<char> text, out string runway)
    {
        var ok = Runways.IsRunway(text);
        runway = ok ? text.ToString() : "";
        return ok;
    }

    /// <summary>A time of day, <c>HHMM</c> with or without <c>Z</c>, or with colons.</summary>
    public static bool TryTime(ReadOnlySpan<char> text, out MessageTime time) => Times.TryTimeOfDay(text, out time);

    /// <summary>The letter of an ATIS, alone or as its spelling word.</summary>
    public static bool TryLetter(ReadOnlySpan<char> text, out string letter)
    {
        letter = text is [>= 'A' and <= 'Z'] || IsSpellingWord(text) ? text[..1].ToString() : "";
        return letter.Length == 1;
    }

    /// <summary>An ICAO airport code: four letters.</summary>
    public static bool TryIcao(ReadOnlySpan<char> text, out string code) => TryLetters(text, 4, out code);

    /// <summary>An IATA airport code: three letters.</summary>
    public static bool TryIata(ReadOnlySpan<char> text, out string code) => TryLetters(text, 3, out code);

    /// <summary>An altitude: <c>5000</c>, <c>7000FT</c>, <c>FL360</c>, <c>F360</c>.</summary>
    public static bool TryFeet(ReadOnlySpan<char> text, out int feet)
    {
        var level = text is ['F', 'L', ..] ? text[2..] : text is ['F', ..] ? text[1..] : default;
        if (level.Length is 2 or 3)
        {
            return Numbers.TryDigits(level, out feet) && (feet *= FeetPerFlightLevel) is >= LowestFeet and <= HighestFeet;
        }

        text = text.EndsWith("FEET", StringComparison.Ordinal) ? text[..^4] : text.EndsWith("FT", StringComparison.Ordinal) ? text[..^2] : text;
        return Numbers.TryDigits(text, out feet) && feet is >= LowestFeet and <= HighestFeet;
    }

    /// <summary>A flight level without its letters: <c>300</c> is 30 000 feet.</summary>
    public static bool TryFlightLevel(ReadOnlySpan<char> text, out int feet)
    {
        if (text is ['F', ..])
        {
            return TryFeet(text, out feet);
        }

        return Numbers.TryDigits(text, out feet) && text.Length is 2 or 3 && (feet *= FeetPerFlightLevel) is >= LowestFeet and <= HighestFeet;
    }

    /// <summary>Mach as <c>M080</c> (hundredths) or <c>M0825</c>.</summary>
    public static bool TryMach(ReadOnlySpan<char> text, out double mach)
    {
        mach = 0;
        if (text is not ['M', ..] || text.Length is not (3 or 4 or 5) || !Numbers.TryDigits(text[1..], out var digits))
        {
            return false;
        }

        mach = text.Length == 5 ? digits / 1000.0 : digits / 100.0;
        return mach is >= 0.3 and < 1;
    }

    /// <summary>A weight or amount of fuel, with or without its unit or a marking letter behind.</summary>
    public static bool TryWeight(ReadOnlySpan<char> text, out double weight)
    {
        text = text.TrimEnd("AEKGLBS");
        return Numbers.TryDecimal(text, out weight) && weight > 0;
    }

    /// <summary>A centre of gravity in percent of the chord.</summary>
    public static bool TryPercent(ReadOnlySpan<char> text, out double percent) => Numbers.TryDecimal(text, out percent) && percent is > 0 and < 100;

    /// <summary>A trim setting in units.</summary>
    public static bool TryTrim(ReadOnlySpan<char> text, out double units) => Numbers.TryDecimal(text, out units) && units is >= 0 and < 20;

    /// <summary>A number of people, bags, minutes.</summary>
    public static bool TryCount(ReadOnlySpan<char> text, out int count) => Numbers.TryDigits(text, out count) && text.Length <= 4;

    /// <summary>A gate, stand or belt: at most five letters and digits, one digit at least: <c>B22</c>, <c>101</c>, <c>54B</c>.</summary>
    public static bool TryGate(ReadOnlySpan<char> text, out string gate)
    {
        var ok = text.Length is >= 1 and <= 4 && text.IndexOfAnyInRange('0', '9') >= 0 && !text.Contains('.') && !text.Contains(':');
        gate = ok ? text.ToString() : "";
        return ok;
    }

    /// <summary>
    /// A call sign of an airline flight, e.g. <c>AAL2380</c>, <c>FIN5LA</c>: three letters, a digit, then letters and digits, seven
    /// characters at most.
    /// </summary>
    public static bool TryCallsign(ReadOnlySpan<char> text, out string callsign)
    {
        var ok = text.Length is >= 4 and <= 7 && IsLetters(text[..3]) && char.IsAsciiDigit(text[3]) && IsCapitalsOrDigits(text);
        callsign = ok ? text.ToString() : "";
        return ok;
    }

    /// <summary>A registration that is told by its hyphen, e.g. <c>HB-AZH</c>.</summary>
    public static bool TryTail(ReadOnlySpan<char> text, out string tail)
    {
        var hyphen = text.IndexOf('-');
        var ok = hyphen is 1 or 2 && text.Length - hyphen is >= 4 and <= 6 && IsCapitalsOrDigits(text[..hyphen]) && IsCapitalsOrDigits(text[(hyphen + 1)..])
            && text[..hyphen].IndexOfAnyInRange('A', 'Z') >= 0;
        tail = ok ? text.ToString() : "";
        return ok;
    }

    /// <summary>A departure procedure, e.g. <c>DEGES3S</c>, <c>RDRNR3</c>: letters, a digit, a letter or none.</summary>
    public static bool TryProcedure(ReadOnlySpan<char> text, out string name)
    {
        var body = text is [.., >= 'A' and <= 'Z'] ? text[..^1] : text;
        var ok = body.Length is >= 3 and <= 7 && char.IsAsciiDigit(body[^1]) && IsLetters(body[..^1]);
        name = ok ? text.ToString() : "";
        return ok;
    }

    /// <summary>Whether all are capital letters.</summary>
    public static bool IsLetters(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Whether all are capital letters and digits.</summary>
    public static bool IsCapitalsOrDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryLetters(ReadOnlySpan<char> text, int length, out string code)
    {
        var ok = text.Length == length && IsLetters(text);
        code = ok ? text.ToString() : "";
        return ok;
    }

    private static bool IsSpellingWord(ReadOnlySpan<char> text)
    {
        foreach (var word in s_spellingWords)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
