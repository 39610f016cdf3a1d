using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>A place in a CPDLC message.</summary>
/// <param name="Name">The fix, navaid or airport; null for a place given by coordinates.</param>
/// <param name="LatitudeDegrees">North positive; null when only the name was sent. With a bearing: that of the named place.</param>
/// <param name="LongitudeDegrees">East positive.</param>
/// <param name="BearingDegrees">Bearing from the named place; null when the place itself is meant.</param>
/// <param name="DistanceNauticalMiles">Distance from the named place.</param>
public readonly record struct CpdlcPosition(
    string? Name,
    double? LatitudeDegrees,
    double? LongitudeDegrees,
    double? BearingDegrees,
    double? DistanceNauticalMiles)
{
    private const double NauticalMilesPerKilometre = 1 / 1.852;
    private const double MinutesPerDegree = 60;

    /// <summary>The first position in a value.</summary>
    public static CpdlcPosition? From(CpdlcValue? value) => FromPlace((value?.Find("Position") as CpdlcChoice)?.Value);

    /// <summary>The place as a part of a route; null when it is none on earth.</summary>
    internal Waypoint? ToWaypoint()
    {
        GeoPosition? position = LatitudeDegrees is { } latitude && LongitudeDegrees is { } longitude ? new GeoPosition(latitude, longitude) : null;
        position = position is { IsValid: true } ? position : null;
        return Name is null && position is null ? null : new Waypoint(Name ?? "")
        {
            Position = position,
            BearingDegrees = BearingDegrees is { } bearing ? AtsValues.Whole(bearing) : null,
            DistanceNauticalMiles = DistanceNauticalMiles,
        };
    }

    /// <summary>What any of the types for a place says.</summary>
    internal static CpdlcPosition? FromPlace(CpdlcValue? place) => place switch
    {
        CpdlcText name => new CpdlcPosition(name.Text, null, null, null, null),
        CpdlcSequence { TypeName: "LatitudeLongitude" } coordinates => WithCoordinates(default, coordinates),
        CpdlcSequence offset => FromOffset(offset),
        _ => null,
    };

    private static CpdlcPosition FromOffset(CpdlcSequence offset)
    {
        var place = new CpdlcPosition(
            (offset["FixName"] as CpdlcText)?.Text,
            null,
            null,
            ((offset["Degrees"] as CpdlcChoice)?.Value as CpdlcInteger)?.Value,
            Distance((offset["Distance"] as CpdlcChoice)?.Value as CpdlcInteger));
        return offset["LatitudeLongitude"] is CpdlcSequence coordinates ? WithCoordinates(place, coordinates) : place;
    }

    private static CpdlcPosition WithCoordinates(CpdlcPosition place, CpdlcSequence coordinates) => place with
    {
        LatitudeDegrees = Angle(coordinates["Latitude"] as CpdlcSequence, "LatitudeDegrees", "LatitudeDirection", "south"),
        LongitudeDegrees = Angle(coordinates["Longitude"] as CpdlcSequence, "LongitudeDegrees", "LongitudeDirection", "west"),
    };

    private static double? Angle(CpdlcSequence? angle, string degreesName, string directionName, string negative)
    {
        if (angle?[degreesName] is not CpdlcInteger degrees || angle[directionName] is not CpdlcEnumerated direction)
        {
            return null;
        }

        var minutes = (angle["MinutesLatLon"] as CpdlcInteger)?.Value ?? 0;
        var value = degrees.Value + (minutes / MinutesPerDegree);
        return direction.Name == negative ? -value : value;
    }

    private static double? Distance(CpdlcInteger? distance) =>
        distance is null ? null : distance.Unit == "km" ? distance.Value * NauticalMilesPerKilometre : distance.Value;
}
