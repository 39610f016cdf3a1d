using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Single groups of METAR code and of the weather in an ATIS.</summary>
internal static class WeatherValues
{
    private const double KnotsPerMetreASecond = 1.943844;
    private const int MaxKnots = 150;
    private const double MaxStatuteMiles = 100;
    private const int LowestHectopascals = 850;
    private const int HighestHectopascals = 1090;
    private const double LowestInches = 26;
    private const double HighestInches = 32;

    /// <summary><c>17006KT</c>, <c>21015G25KT</c>, <c>VRB03KT</c>, <c>360/15KT</c>, <c>36005MPS</c>; without a unit only behind the word <c>WIND</c>.</summary>
    public static bool TryWind(ReadOnlySpan<char> text, bool isNamed, out SurfaceWind wind)
    {
        wind = default;
        var unit = text.EndsWith("MPS", StringComparison.Ordinal) ? 3 : text.EndsWith("KT", StringComparison.Ordinal) ? 2 : text.EndsWith("KTS", StringComparison.Ordinal) ? 3 : 0;
        var factor = unit == 3 && text[^3] == 'M' ? KnotsPerMetreASecond : 1;
        text = text[..^unit];
        if ((unit == 0 && !isNamed) || text.Length is < 5 or > 10)
        {
            return unit == 0 && isNamed && text is [_, _, _, '/', _] && TryParts(text[..3], text[4..], default, 1, out wind);
        }

        var speeds = text[3] == '/' ? text[4..] : text[3..];
        var gust = speeds.IndexOf('G');
        return TryParts(text[..3], gust < 0 ? speeds : speeds[..gust], gust < 0 ? default : speeds[(gust + 1)..], factor, out wind);
    }

    /// <summary><c>10SM</c>, <c>1/2SM</c>, <c>P6SM</c>, <c>CAVOK</c>, <c>10KM</c>, and metres in four digits where they may stand.</summary>
    /// <param name="text">The group.</param>
    /// <param name="previous">The word before: the whole miles of <c>1 1/2SM</c>.</param>
    /// <param name="mayBeMetres">Whether four digits are metres here.</param>
    /// <param name="visibility">What it says.</param>
    public static bool TryVisibility(ReadOnlySpan<char> text, ReadOnlySpan<char> previous, bool mayBeMetres, out Visibility visibility)
    {
        visibility = Visibility.Unlimited;
        if (text is "CAVOK" || (mayBeMetres && text is "9999"))
        {
            return true;
        }

        if (text.EndsWith("SM", StringComparison.Ordinal))
        {
            var isOrMore = text is ['P', ..];
            var ok = TryMiles(isOrMore ? text[1..^2] : text[..^2], previous, out var miles);
            visibility = new Visibility(miles, IsStatuteMiles: true, isOrMore);
            return ok;
        }

        var isKilometres = mayBeMetres && text.EndsWith("KM", StringComparison.Ordinal);
        if (!mayBeMetres || !Numbers.TryDigits(isKilometres ? text[..^2] : text, out var amount) || (isKilometres ? amount > 99 : text.Length != 4))
        {
            return false;
        }

        visibility = new Visibility(isKilometres ? amount * 1000 : amount, IsStatuteMiles: false, IsOrMore: isKilometres && amount == 10);
        return true;
    }

    /// <summary><c>13/M04</c>: temperature and dew point in two digits each.</summary>
    public static bool TryTemperaturePair(TextSlice text, out double temperature, out double dewPoint)
    {
        var (first, second) = text.Cut('/');
        dewPoint = 0;
        return TryTwoDigits(first.Span, out temperature) && TryTwoDigits(second.Span, out dewPoint) && dewPoint <= temperature;
    }

    /// <summary><c>Q1013</c>, and bare or with <c>HPA</c> behind <c>QNH</c>; also <c>QNH1013</c>.</summary>
    public static bool TryHectopascals(ReadOnlySpan<char> text, bool isNamed, out int hectopascals)
    {
        hectopascals = 0;
        if (text.StartsWith("QNH", StringComparison.Ordinal))
        {
            text = text[3..];
            isNamed = true;
        }
        else if (text is ['Q', _, _, _, _])
        {
            text = text[1..];
            isNamed = true;
        }

        text = text.EndsWith("HPA", StringComparison.Ordinal) ? text[..^3] : text;
        return isNamed && text.Length is 3 or 4 && Numbers.TryDigits(text, out hectopascals) && hectopascals is >= LowestHectopascals and <= HighestHectopascals;
    }

    /// <summary><c>A3026</c>, and <c>30.26</c> or <c>3026</c> behind <c>ALTIMETER</c> or <c>QNH</c>.</summary>
    public static bool TryInches(ReadOnlySpan<char> text, bool isNamed, out double inches)
    {
        inches = 0;
        if (text is ['A', _, _, _, _])
        {
            text = text[1..];
            isNamed = true;
        }

        if (!isNamed || text.Length is not (4 or 5) || !Numbers.TryDecimal(text, out var value))
        {
            return false;
        }

        inches = text.Length == 4 && !text.Contains('.') ? Math.Round(value / 100, 2) : value;
        return inches is >= LowestInches and <= HighestInches;
    }

    private static bool TryParts(ReadOnlySpan<char> direction, ReadOnlySpan<char> speed, ReadOnlySpan<char> gust, double factor, out SurfaceWind wind)
    {
        wind = default;
        var isVariable = direction is "VRB";
        var degrees = 0;
        var gustKnots = 0;
        if ((!isVariable && !(Winds.TryDirection(direction, out degrees) && direction.Length == 3))
            || speed.Length > 3 || !Numbers.TryDigits(speed, out var knots) || knots > MaxKnots
            || (!gust.IsEmpty && (gust.Length > 3 || !Numbers.TryDigits(gust, out gustKnots) || gustKnots > MaxKnots)))
        {
            return false;
        }

        wind = new SurfaceWind(isVariable ? null : degrees, (int)Math.Round(knots * factor), gust.IsEmpty ? null : (int)Math.Round(gustKnots * factor));
        return true;
    }

    private static bool TryMiles(ReadOnlySpan<char> text, ReadOnlySpan<char> previous, out double miles)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return Numbers.TryDecimal(text, out miles) && miles <= MaxStatuteMiles;
        }

        miles = 0;
        if (slash + 1 >= text.Length || !Numbers.TryDigits(text[..slash], out var numerator) || !Numbers.TryDigits(text[(slash + 1)..], out var denominator)
            || denominator is 0 or > 16 || numerator >= denominator)
        {
            return false;
        }

        miles = ((double)numerator / denominator) + (previous.Length == 1 && Numbers.TryDigits(previous, out var whole) ? whole : 0);
        return true;
    }

    private static bool TryTwoDigits(ReadOnlySpan<char> text, out double celsius)
    {
        var isMinus = text is ['M', ..];
        var ok = Numbers.TryDigits(isMinus ? text[1..] : text, out var degrees) && text.Length == (isMinus ? 3 : 2) && degrees <= 60;
        celsius = isMinus && degrees != 0 ? -degrees : degrees;
        return ok;
    }
}
