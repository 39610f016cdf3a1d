using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Elements with forecast winds: at waypoints of the route, and for climb and descent.</summary>
internal static class WindElements
{
    private const int LevelLength = 3;
    private const int MaxFlightLevel = 600;

    private static readonly Waypoint s_climb = new("CLIMB");
    private static readonly Waypoint s_descent = new("DESCENT");

    /// <summary>
    /// WD: level, then for each waypoint its wind and sometimes a temperature with the level that belongs to it:
    /// <c>WD340,COLZI,256073,340M41.AWYAT,252070,340M41</c>.
    /// </summary>
    public static void ReadAtWaypoints(in Element element, DecodeBuilder output)
    {
        var (levelText, rest) = element.Data.Cut(',');
        if (!TryLevel(levelText.Span, out var level))
        {
            output.Remain(element.Data);
            return;
        }

        while (!rest.IsEmpty)
        {
            var (group, following) = rest.Cut('.');
            if (TryReadGroup(group, level, out var wind))
            {
                output.Add(Fields.Wind, wind, group);
            }
            else
            {
                output.Remain(group);
            }

            rest = following;
        }
    }

    /// <summary>CB, climb: level, direction, speed for each layer: <c>CB300246040.240246017</c>.</summary>
    public static void ReadClimb(in Element element, DecodeBuilder output) => ReadLayers(element.Data, s_climb, output);

    /// <summary>DD, descent: like CB; sometimes followed by a colon and more, which is not known.</summary>
    public static void ReadDescent(in Element element, DecodeBuilder output) => ReadLayers(element.Data, s_descent, output);

    private static void ReadLayers(TextSlice text, Waypoint place, DecodeBuilder output)
    {
        var (layers, more) = text.Cut(':');
        while (!layers.IsEmpty)
        {
            var (layer, rest) = layers.Cut('.');
            if (TryLevel(layer.Part(0, LevelLength).Span, out var level) && CompactWinds.TryParse(layer.From(LevelLength).Span, out var direction, out var speed))
            {
                output.Add(Fields.Wind, new Wind(place, direction, speed) { FlightLevel = level }, layer);
            }
            else
            {
                output.Remain(layer);
            }

            layers = rest;
        }

        output.Remain(more);
    }

    private static bool TryReadGroup(TextSlice group, int level, out Wind wind)
    {
        wind = null!; // Not to be read when the result is false.
        var fields = group.Split(',', stackalloc int[4]);
        if (fields.Count is not (2 or 3) || fields[0].Trim().IsEmpty || !CompactWinds.TryParse(fields[1].Span, out var direction, out var speed))
        {
            return false;
        }

        var hasTemperature = TryLevel(fields[2].Part(0, LevelLength).Span, out var temperatureLevel)
            & Temperatures.TryCelsius(fields[2].From(LevelLength).Span, out var celsius);
        if (fields.Count == 3 && !hasTemperature && !fields[2].IsEmpty)
        {
            return false;
        }

        wind = new Wind(Routes.ParseWaypoint(fields[0].Span), direction, speed)
        {
            FlightLevel = level,
            TemperatureCelsius = hasTemperature ? celsius : null,
            TemperatureFlightLevel = hasTemperature ? temperatureLevel : null,
        };
        return true;
    }

    private static bool TryLevel(ReadOnlySpan<char> text, out int level) =>
        Numbers.TryDigits(text, out level) && text.Length <= LevelLength && level <= MaxFlightLevel;
}
