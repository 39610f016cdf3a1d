using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Elements that ask the ground for something.</summary>
internal static class RequestElements
{
    private const int MaxAltitudes = 16;
    private const int FeetPerLevel = 100;
    private const int MaxFlightLevel = 600;

    /// <summary>WQ, and MQ of request PWM: levels, then the waypoints the weather is wanted for: <c>WQ390.360:N33196W105579.BGS.GEEKY</c>.</summary>
    public static void ReadWeatherRequest(in Element element, DecodeBuilder output)
    {
        var (levels, waypoints) = element.Data.Cut(':');
        var altitudes = ImmutableArray.CreateBuilder<int>();
        var fields = levels.Split('.', stackalloc int[MaxAltitudes]);
        for (var i = 0; i < fields.Count; i++)
        {
            if (!Numbers.TryDigits(fields[i].Span, out var level) || level > MaxFlightLevel)
            {
                output.Remain(element.Whole);
                return;
            }

            altitudes.Add(level * FeetPerLevel);
        }

        output.Add(Fields.RequestedAltitudesFeet, altitudes.DrainToImmutable(), levels);
        RouteReader.Read(Fields.Route, waypoints, output);
    }

    /// <summary>DQ: desired level.</summary>
    public static void ReadDesiredAltitude(in Element element, DecodeBuilder output)
    {
        if (Numbers.TryDigits(element.Data.Span, out var level) && level <= MaxFlightLevel)
        {
            output.Add(Fields.DesiredAltitudeFeet, level * FeetPerLevel, element.Data);
        }
        else
        {
            output.Remain(element.Whole);
        }
    }
}
