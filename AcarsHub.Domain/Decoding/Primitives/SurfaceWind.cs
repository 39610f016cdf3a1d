using System.Globalization;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Wind on the ground.</summary>
/// <param name="DirectionDegrees">Where it blows from; null when variable or calm.</param>
/// <param name="SpeedKnots">Mean speed.</param>
/// <param name="GustKnots">Speed in gusts, if reported.</param>
public readonly record struct SurfaceWind(int? DirectionDegrees, int SpeedKnots, int? GustKnots)
{
    /// <summary><c>170° at 6kt</c>, <c>variable at 3kt</c>, <c>calm</c>; <c>, gusting 25kt</c>.</summary>
    public override string ToString()
    {
        if (SpeedKnots == 0 && GustKnots is null)
        {
            return "calm";
        }

        var direction = DirectionDegrees is { } degrees ? string.Create(CultureInfo.InvariantCulture, $"{degrees}°") : "variable";
        var gust = GustKnots is { } knots ? string.Create(CultureInfo.InvariantCulture, $", gusting {knots}kt") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{direction} at {SpeedKnots}kt{gust}");
    }
}
