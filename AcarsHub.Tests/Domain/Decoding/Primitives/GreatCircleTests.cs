using AcarsHub.Domain.Decoding.Primitives;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Primitives;

public sealed class GreatCircleTests
{
    [Theory]
    [InlineData(0, 0, 1, 0, 60)] // A degree of latitude is sixty miles.
    [InlineData(60, 10, 60, 11, 30)] // One of longitude half of that at 60 degrees.
    [InlineData(10, 179.5, 10, -179.5, 59.1)]
    [InlineData(0, 0, 0, 180, 10_807)]
    [InlineData(45, 7, 45, 7, 0)]
    public void Distance_BetweenTwoPlaces_IsInNauticalMiles(double latitude, double longitude, double toLatitude, double toLongitude, double miles) =>
        GreatCircle.DistanceNauticalMiles(new GeoPosition(latitude, longitude), new GeoPosition(toLatitude, toLongitude)).ShouldBe(miles, 0.002 * miles);
}
