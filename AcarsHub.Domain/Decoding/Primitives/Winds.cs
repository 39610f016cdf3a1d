namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Winds as they stand in messages.</summary>
public static class Winds
{
    private const int MaxSpeedKnots = 300;

    /// <summary>Direction in three digits, speed in two or three: <c>26067</c>, <c>253024</c>.</summary>
    public static bool TryCompact(ReadOnlySpan<char> text, out int directionDegrees, out int speedKnots)
    {
        speedKnots = 0;
        text = text.Trim();
        return TryDirection(text.Length is 5 or 6 ? text[..3] : default, out directionDegrees) && TrySpeed(text[3..], out speedKnots);
    }

    /// <summary>Direction in hundredths of a degree: <c>23566</c> is 235.66.</summary>
    public static bool TryHundredths(ReadOnlySpan<char> text, out double directionDegrees)
    {
        var ok = Numbers.TryDigits(text.Trim(), out var hundredths) && hundredths <= 36_000;
        directionDegrees = ok ? hundredths / 100.0 : 0;
        return ok;
    }

    /// <summary>Whole degrees, 0 … 360.</summary>
    public static bool TryDirection(ReadOnlySpan<char> text, out int degrees) => Numbers.TryDigits(text.Trim(), out degrees) && degrees <= 360;

    /// <summary>Knots; more than any jet stream is refused.</summary>
    public static bool TrySpeed(ReadOnlySpan<char> text, out int knots) => Numbers.TryDigits(text.Trim(), out knots) && knots <= MaxSpeedKnots;
}
