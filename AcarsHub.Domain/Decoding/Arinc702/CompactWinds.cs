using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Winds of ARINC 702A: direction in three digits, speed in one to three, <c>0047</c> = 004 degrees 7 knots.</summary>
internal static class CompactWinds
{
    private const int DirectionLength = 3;

    public static bool TryParse(ReadOnlySpan<char> text, out int directionDegrees, out int speedKnots)
    {
        (directionDegrees, speedKnots) = (0, 0);
        return text.Length is > DirectionLength and <= 2 * DirectionLength
            && Winds.TryDirection(text[..DirectionLength], out directionDegrees)
            && Winds.TrySpeed(text[DirectionLength..], out speedKnots);
    }
}
