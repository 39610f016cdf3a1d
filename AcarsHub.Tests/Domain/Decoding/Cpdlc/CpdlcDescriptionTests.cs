using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Cpdlc;

public sealed class CpdlcDescriptionTests
{
    private const string PositionReport = """
        {"err":false,"atc_downlink_msg":{"header":{"msg_id":10,"timestamp":{"hour":15,"min":2,"sec":7}},
        "atc_downlink_msg_element_id":{"choice_label":"POSITION REPORT [positionreport]","choice":"dM48PositionReport","data":{"pos_report":{
        "pos_current":{"choice":"latitudeLongitude","data":{"lat_lon":{"lat":{"deg":33,"min":48.3,"dir":"south"},"lon":{"deg":150,"min":39.0,"dir":"east"}}}},
        "time_at_pos_current":{"hour":15,"min":2},"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":350}},
        "next_fix":{"choice":"fixName","data":{"fix":"KADOM"}},"eta_at_fix_next":{"hour":15,"min":4},
        "next_next_fix":{"choice":"navaid","data":{"navaid":"PKS"}},"eta_at_dest":{"hour":22,"min":5},
        "temp":{"choice":"temperatureC","data":{"temp_deg_c":{"val":-42.0,"unit":"C"}}},
        "winds":{"wind_dir":{"val":216.0,"unit":"deg"},"wind_speed":{"choice":"windSpeedEnglish","data":{"wind_speed_english":{"val":73.0,"unit":"kts"}}}},
        "speed":{"choice":"speedMach","data":{"speed_mach":{"val":0.83,"unit":""}}}}}}}}
        """;

    [Fact]
    public void PositionReport_OfAnAircraft_HasAValueForEachPart() =>
        AtsLines.Of(Read(PositionReport)).ShouldBe(
        [
            "Report (DM48): POSITION REPORT",
            "Aircraft Position: 33.805 S, 150.650 E",
            "Time at Position: 15:02:00",
            "Altitude: 35000 feet",
            "Aircraft Route: KADOM@15:04:00 > PKS",
            "Estimated Time of Arrival: 22:05:00",
            "Outside Air Temperature (C): -42 degrees",
            "Wind Data: POSITION at FL350: 216° at 73kt, -42°C at FL350",
            "Mach Number: 0.83 mach",
            "Message Number: 10",
            "Message Timestamp: 15:02:07",
        ]);

    [Fact]
    public void PositionReport_ForMapAndTracking_IsLikeAnyOther()
    {
        var message = AtsLines.Describe(Read(PositionReport));

        message.Description.ShouldBe("CPDLC Position Report");
        message.TryGet(Fields.Position, out var position).ShouldBeTrue();
        position.ShouldBe(new GeoPosition(-33.805, 150.65));
        message.TryGet(Fields.AltitudeFeet, out var feet).ShouldBeTrue();
        feet.ShouldBe(35000);
        message.TryGet(Fields.MessageTimestamp, out var time).ShouldBeTrue();
        time.ShouldBe(MessageTime.OfDay(15, 2, 7));
    }

    [Fact]
    public void PositionReport_WithEverything_HasAllParts()
    {
        var lines = string.Join('\n', AtsLines.Of(new NewCpdlc(CpdlcFilling.Highest, 0).Message(MessageDirection.Downlink, 48)));

        Snapshot.ShouldMatch(lines + "\n", "Domain/Decoding/Snapshots/position-report.txt");
    }

    [Theory]
    [InlineData("""{"choice":"altitudeQFE","data":{"alt_qfe":{"val":1200,"unit":"ft"}}}""", "Altitude: 1200 FT QFE")]
    [InlineData("""{"choice":"altitudeFlightLevelMetric","data":{"flight_level_metric":{"val":10100,"unit":"m"}}}""", "Altitude: 33136 feet")]
    [InlineData("""{"choice":"altitudeQNH","data":{"alt_qnh":{"val":5000,"unit":"ft"}}}""", "Altitude: 5000 feet")]
    public void Altitude_OfAPositionReport_IsInFeetAboveSeaOrAsSent(string altitude, string expected)
    {
        var data = """{"pos_current":{"choice":"fixName","data":{"fix":"KADOM"}},"time_at_pos_current":{"hour":0,"min":0},"alt":""" + altitude + "}";

        AtsLines.Of(Downlink("dM48PositionReport", "{\"x\":" + data + "}"))
            .ShouldBe(["Report (DM48): POSITION REPORT", "Aircraft Position: KADOM", "Time at Position: 00:00:00", expected, "Message Number: 1"]);
    }

    [Theory]
    [InlineData("dM32Altitude", """{"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":350}}}""", "Altitude: 35000 feet")]
    [InlineData("dM33Position", """{"pos":{"choice":"latitudeLongitude","data":{"x":{"lat":{"deg":1,"dir":"south"},"lon":{"deg":179,"min":30,"dir":"west"}}}}}""", "Aircraft Position: 1.000 S, 179.500 W")]
    [InlineData("dM34Speed", """{"speed":{"choice":"speedGround","data":{"v":{"val":480,"unit":"kts"}}}}""", "Aircraft Groundspeed: 480 knots")]
    [InlineData("dM35Degrees", """{"deg":{"choice":"degreesTrue","data":{"v":{"val":45,"unit":"deg"}}}}""", "Heading: 45")]
    [InlineData("dM36Degrees", """{"deg":{"choice":"degreesTrue","data":{"v":{"val":45,"unit":"deg"}}}}""", "Ground Track: 45 degrees")]
    public void Report_OfASingleValue_IsAFieldAsWell(string choice, string data, string expected) =>
        AtsLines.Of(Downlink(choice, data)).ShouldContain(expected);

    [Fact]
    public void Clearance_OfARoute_HasItsAirportsAndLegs()
    {
        const string route = """
            {"route_clearance":{"airport_dep":"KJFK","airport_dest":"EGLL","rwy_dep":{"rwy_dir":31,"rwy_config":"left"},
            "route_info_seq":[{"route_info":{"choice":"publishedIdentifier","data":{"published_id":{"fix":"MERIT"}}}},
            {"route_info":{"choice":"latitudeLongitude","data":{"lat_lon":{"lat":{"deg":50,"dir":"north"},"lon":{"deg":20,"dir":"west"}}}}}]}}
            """;

        AtsLines.Of(Uplink("uM80RouteClearance", route)).ShouldBe(
        [
            "Route Clearance (UM80): CLEARED ORIGIN KJFK DEST EGLL RUNWAY 31L VIA MERIT 50N020W",
            "Origin: KJFK",
            "Departure Runway: 31L",
            "Destination: EGLL",
            "Aircraft Route: MERIT > (50.000 N, 20.000 W)",
            "Message Number: 1",
        ]);
        AtsLines.Of(Uplink("uM85RouteClearance", route)).Length.ShouldBe(2, "a route to be expected is none yet");
    }

    [Fact]
    public void Reply_OfAnAircraft_NamesTheMessageAnswered() =>
        AtsLines.Of(CpdlcReader.Read([0x68, 0x20, 0x01, 0x15, 0x00], MessageDirection.Downlink))
            .ShouldBe(["Reply (DM0): WILCO", "Message Number: 16", "In Reply to: 16", "Message Timestamp: 00:04:21"]);

    [Theory]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Message: MAYDAY", 55, 56, 57)]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Message: PAN PAN", 57, 55)]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Message", 57)]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Message", 48, 59)]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Message", 60)]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Message", 61)]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Message", 68)]
    [InlineData(MessageDirection.Uplink, "CPDLC Emergency Message", 169, 170)]
    [InlineData(MessageDirection.Downlink, "CPDLC Emergency Cancelled", 58)]
    [InlineData(MessageDirection.Downlink, "CPDLC Position Report", 67, 48)]
    [InlineData(MessageDirection.Downlink, "CPDLC Downlink Message", 67)]
    [InlineData(MessageDirection.Uplink, "CPDLC Uplink Message", 48, 55, 56)]
    public void Title_OfAMessage_NamesTheGravestStatement(MessageDirection direction, string expected, params int[] numbers) =>
        AtsLines.TitleOf(new NewCpdlc(CpdlcFilling.Lowest, 0).Message(direction, numbers)).ShouldBe(expected);

    [Theory]
    [InlineData(MessageDirection.Uplink)]
    [InlineData(MessageDirection.Downlink)]
    public void Element_OfEachNumber_HasAFieldOfItsOwn(MessageDirection direction)
    {
        var types = direction == MessageDirection.Uplink ? CpdlcTables.Uplink : CpdlcTables.Downlink;
        var labels = types.Select(type => Fields.CpdlcElement(direction, type.Number).Label).ToList();

        labels.ShouldBeUnique();
        labels.ShouldAllBe(static label => label.Length > 6);
        labels.Select(static label => label[(label.IndexOf('(', StringComparison.Ordinal) + 1)..^1]).ShouldBe(types.Select(static type => type.Identifier));
    }

    [Theory]
    [InlineData("uM118", """{"x":{"pos":{"choice":"fixName","data":{"fix":"TESAT"}},"icao_unit_name":{"icao_facility_id":{"choice":"iCAOfacilitydesignation","data":{"icao_facility_designation":"RJJJ"}},"icao_facility_function":"center"},"freq":{"choice":"frequencyvhf","data":{"vhf":{"val":132.45,"unit":"MHz"}}}}}""", "AT TESAT CONTACT RJJJ CENTER 132.45 MHz")]
    [InlineData("uM20", """{"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":350}}}""", "CLIMB TO AND MAINTAIN FL350")]
    [InlineData("uM91", """{"x":{"pos":{"choice":"navaid","data":{"navaid":"PKS"}},"alt":{"choice":"altitudeQNH","data":{"alt_qnh":{"val":5000,"unit":"ft"}}},"deg":{"choice":"degreesTrue","data":{"deg_true":{"val":90,"unit":"deg"}}},"dir":"right"}}""", "HOLD AT PKS MAINTAIN 5000 FT INBOUND TRACK 090° TRUE RIGHT TURNS")]
    public void Element_WithItsValues_ReadsLikeAController(string choice, string data, string expected)
    {
        var message = Read("""{"err":false,"atc_uplink_msg":{"header":{"msg_id":1},"atc_uplink_msg_element_id":{"data":""" + data + $",\"choice\":\"{choice}\"}}}}}}");

        message.Elements.ShouldHaveSingleItem().Text.ShouldBe(expected);
    }

    private static CpdlcMessage Uplink(string choice, string data) => Read(Json("atc_uplink_msg", choice, data));

    private static CpdlcMessage Downlink(string choice, string data) => Read(Json("atc_downlink_msg", choice, data));

    private static string Json(string kind, string choice, string data) =>
        """{"err":false,"KIND":{"header":{"msg_id":1},"KIND_element_id":{"choice":"CHOICE","data":DATA}}}"""
            .Replace("KIND", kind, StringComparison.Ordinal).Replace("CHOICE", choice, StringComparison.Ordinal).Replace("DATA", data, StringComparison.Ordinal);

    private static CpdlcMessage Read(string json) => CpdlcJsonReader.Read(AtsJson.Parse(json)).ShouldNotBeNull();
}
