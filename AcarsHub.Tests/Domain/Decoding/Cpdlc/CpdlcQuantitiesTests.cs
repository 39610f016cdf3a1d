using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Cpdlc;

public sealed class CpdlcQuantitiesTests
{
    private const double Tolerance = 1e-6;

    [Theory]
    [InlineData("""{"choice":"altitudeQNH","data":{"v":{"val":5000}}}""", 5000, CpdlcAltitudeReference.Qnh)]
    [InlineData("""{"choice":"altitudeQNHMeters","data":{"v":{"val":3048}}}""", 10000, CpdlcAltitudeReference.Qnh)]
    [InlineData("""{"choice":"altitudeQFE","data":{"v":{"val":1000}}}""", 1000, CpdlcAltitudeReference.Qfe)]
    [InlineData("""{"choice":"altitudeQFEMeters","data":{"v":{"val":3048}}}""", 10000, CpdlcAltitudeReference.Qfe)]
    [InlineData("""{"choice":"altitudeGNSSFeet","data":{"v":{"val":41000}}}""", 41000, CpdlcAltitudeReference.Gnss)]
    [InlineData("""{"choice":"altitudeGNSSMeters","data":{"v":{"val":3048}}}""", 10000, CpdlcAltitudeReference.Gnss)]
    [InlineData("""{"choice":"altitudeFlightLevel","data":{"v":350}}""", 35000, CpdlcAltitudeReference.Standard)]
    [InlineData("""{"choice":"altitudeFlightLevelMetric","data":{"v":{"val":3050}}}""", 3050 / 0.3048, CpdlcAltitudeReference.Standard)]
    public void Altitude_OfAnyKind_IsInFeet(string json, double feet, CpdlcAltitudeReference reference)
    {
        var altitude = CpdlcAltitude.From(Value("Altitude", json)).ShouldNotBeNull();

        altitude.Feet.ShouldBe(feet, Tolerance);
        altitude.Reference.ShouldBe(reference);
    }

    [Theory]
    [InlineData("speedIndicated", 280, 280.0, null, CpdlcSpeedReference.Indicated)]
    [InlineData("speedIndicatedMetric", 500, 500 / 1.852, null, CpdlcSpeedReference.Indicated)]
    [InlineData("speedTrue", 450, 450.0, null, CpdlcSpeedReference.True)]
    [InlineData("speedTrueMetric", 900, 900 / 1.852, null, CpdlcSpeedReference.True)]
    [InlineData("speedGround", 480, 480.0, null, CpdlcSpeedReference.Ground)]
    [InlineData("speedGroundMetric", 900, 900 / 1.852, null, CpdlcSpeedReference.Ground)]
    [InlineData("speedMach", 0.84, null, 0.84, CpdlcSpeedReference.Mach)]
    [InlineData("speedMachLarge", 1.2, null, 1.2, CpdlcSpeedReference.Mach)]
    public void Speed_OfAnyKind_IsInKnotsOrMach(string choice, double sent, double? knots, double? mach, CpdlcSpeedReference reference)
    {
        var speed = CpdlcSpeed.From(Value("Speed", $"{{\"choice\":\"{choice}\",\"data\":{{\"v\":{{\"val\":{sent}}}}}}}")).ShouldNotBeNull();

        (speed.Knots ?? -1).ShouldBe(knots ?? -1, Tolerance);
        speed.Mach.ShouldBe(mach);
        speed.Reference.ShouldBe(reference);
    }

    [Theory]
    [InlineData("""{"choice":"fixName","data":{"fix":"TESAT"}}""", "TESAT", null, null)]
    [InlineData("""{"choice":"airport","data":{"airport":"EGLL"}}""", "EGLL", null, null)]
    [InlineData("""{"choice":"latitudeLongitude","data":{"lat_lon":{"lat":{"deg":50,"dir":"north"},"lon":{"deg":20,"min":30,"dir":"west"}}}}""", null, 50.0, -20.5)]
    [InlineData("""{"choice":"latitudeLongitude","data":{"lat_lon":{"lat":{"deg":0,"min":6,"dir":"south"},"lon":{"deg":0,"dir":"east"}}}}""", null, -0.1, 0.0)]
    public void Position_OfAnyKind_HasNameOrCoordinates(string json, string? name, double? latitude, double? longitude) =>
        CpdlcPosition.From(Value("Position", json)).ShouldBe(new CpdlcPosition(name, latitude, longitude, null, null));

    [Fact]
    public void Position_ByBearingAndDistance_HasThem()
    {
        var position = CpdlcPosition.From(Value("Position", """
            {"choice":"placeBearingDistance","data":{"place_bearing_dist":{"fix":"DUB",
            "deg":{"choice":"degreesMagnetic","data":{"deg_magnetic":{"val":180,"unit":"deg"}}},
            "dist":{"choice":"distanceKm","data":{"dist_km":{"val":926,"unit":"km"}}}}}}
            """)).ShouldNotBeNull();

        (position.Name, position.LatitudeDegrees, position.BearingDegrees).ShouldBe(("DUB", null, 180));
        position.DistanceNauticalMiles.ShouldNotBeNull().ShouldBe(500, Tolerance);
    }

    [Fact]
    public void Route_OfAClearance_HasItsParts()
    {
        var route = CpdlcRoute.From(Value("PositionRouteClearance", """
            {"pos":{"choice":"fixName","data":{"fix":"MERIT"}},"route_clearance":{"airport_dep":"KJFK","airport_dest":"EGLL",
            "rwy_dep":{"rwy_dir":31,"rwy_config":"left"},"proc_dep":{"proc_type":"departure","proc":"MERIT5"},
            "rwy_arr":{"rwy_dir":9,"rwy_config":"none"},"proc_approach":{"proc_type":"approach","proc":"ILS09"},
            "proc_arr":{"proc_type":"arrival","proc":"BNN1B","proc_transition":"LAM"},
            "route_info_seq":[{"route_info":{"choice":"publishedIdentifier","data":{"published_id":{"fix":"MERIT"}}}},
            {"route_info":{"choice":"airwayIdentifier","data":{"airway_id":"N97B"}}},
            {"route_info":{"choice":"latitudeLongitude","data":{"lat_lon":{"lat":{"deg":50,"dir":"north"},"lon":{"deg":20,"dir":"west"}}}}}]}}
            """)).ShouldNotBeNull();

        (route.Origin, route.Destination, route.DepartureRunway, route.ArrivalRunway).ShouldBe(("KJFK", "EGLL", "31L", "09"));
        (route.DepartureProcedure, route.ApproachProcedure, route.ArrivalProcedure)
            .ShouldBe(("MERIT5 DEPARTURE", "ILS09 APPROACH", "BNN1B ARRIVAL TRANSITION LAM"));
        new Route(route.Legs).ToString().ShouldBe("MERIT > N97B > (50.000 N, 20.000 W)");
    }

    [Fact]
    public void Quantity_OfNothing_IsNone()
    {
        CpdlcAltitude.From(null).ShouldBeNull();
        CpdlcSpeed.From(null).ShouldBeNull();
        CpdlcPosition.From(null).ShouldBeNull();
        CpdlcTime.From(Value("Altitude", """{"choice":"altitudeFlightLevel","data":{"v":350}}""")).ShouldBeNull();
        CpdlcRoute.From(null).ShouldBeNull();
    }

    private static CpdlcValue Value(string type, string json) =>
        CpdlcJsonValueReader.Read(CpdlcTables.Types[type], AtsJson.Parse(json)).ShouldNotBeNull();
}
