using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Cpdlc;
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
    public void PositionReport_OfAnAircraft_HasALineForEachPart() =>
        Lines(Read(PositionReport)).ShouldBe(
        [
            "Downlink DM48: POSITION REPORT",
            "Aircraft Position: 33.805 S, 150.650 E",
            "Time at Position: 15:02",
            "Altitude: FL350",
            "Next Waypoint: KADOM",
            "ETA at Next Waypoint: 15:04",
            "Waypoint after Next: PKS",
            "Estimated Time of Arrival: 22:05",
            "Outside Air Temperature (C): -42 degrees",
            "Wind Data: 216° at 73kt",
            "Speed: 0.83 mach",
            "Message Number: 10",
            "Message Timestamp: 15:02:07",
        ]);

    [Fact]
    public void PositionReport_ForPrograms_HasItsQuantities()
    {
        var report = CpdlcPositionReport.From(Read(PositionReport).Elements[0]).ShouldNotBeNull();

        report.Position.ShouldBe(new CpdlcPosition(null, -33.805, 150.65, null, null));
        report.Time.ShouldBe(new TimeOnly(15, 2));
        report.Altitude.ShouldBe(new CpdlcAltitude(35000, CpdlcAltitudeReference.Standard));
        report.NextFix?.Name.ShouldBe("KADOM");
        report.NextFixTime.ShouldBe(new TimeOnly(15, 4));
        report.NextNextFix?.Name.ShouldBe("PKS");
        report.DestinationTime.ShouldBe(new TimeOnly(22, 5));
        report.Speed.ShouldBe(new CpdlcSpeed(null, 0.83, CpdlcSpeedReference.Mach));
        report.TemperatureCelsius.ShouldBe(-42);
    }

    [Fact]
    public void PositionReport_OfAnotherElement_IsNone() =>
        CpdlcPositionReport.From(new NewCpdlc(CpdlcFilling.Random, 1).Element(MessageDirection.Uplink, 46)).ShouldBeNull();

    [Fact]
    public void PositionReport_WithEverything_HasALineForEachMember() =>
        Lines(new NewCpdlc(CpdlcFilling.Highest, 0).Message(MessageDirection.Downlink, 48)).Count().ShouldBe(1 + 22 + 3);

    [Fact]
    public void Reply_OfAnAircraft_NamesTheMessageAnswered() =>
        Lines(CpdlcReader.Read([0x68, 0x20, 0x01, 0x15, 0x00], MessageDirection.Downlink))
            .ShouldBe(["Downlink DM0: WILCO", "Message Number: 16", "In Reply to: 16", "Message Timestamp: 00:04:21"]);

    [Theory]
    [InlineData("uM118", """{"x":{"pos":{"choice":"fixName","data":{"fix":"TESAT"}},"icao_unit_name":{"icao_facility_id":{"choice":"iCAOfacilitydesignation","data":{"icao_facility_designation":"RJJJ"}},"icao_facility_function":"center"},"freq":{"choice":"frequencyvhf","data":{"vhf":{"val":132.45,"unit":"MHz"}}}}}""", "AT TESAT CONTACT RJJJ CENTER 132.45 MHz")]
    [InlineData("uM20", """{"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":350}}}""", "CLIMB TO AND MAINTAIN FL350")]
    [InlineData("uM91", """{"x":{"pos":{"choice":"navaid","data":{"navaid":"PKS"}},"alt":{"choice":"altitudeQNH","data":{"alt_qnh":{"val":5000,"unit":"ft"}}},"deg":{"choice":"degreesTrue","data":{"deg_true":{"val":90,"unit":"deg"}}},"dir":"right"}}""", "HOLD AT PKS MAINTAIN 5000 FT INBOUND TRACK 090° TRUE RIGHT TURNS")]
    public void Element_WithItsValues_ReadsLikeAController(string choice, string data, string expected)
    {
        var message = Read("""{"err":false,"atc_uplink_msg":{"header":{"msg_id":1},"atc_uplink_msg_element_id":{"data":""" + data + $",\"choice\":\"{choice}\"}}}}}}");

        message.Elements.ShouldHaveSingleItem().Text.ShouldBe(expected);
    }

    private static CpdlcMessage Read(string json) => CpdlcJsonReader.Read(AtsJson.Parse(json)).ShouldNotBeNull();

    private static IEnumerable<string> Lines(CpdlcMessage message) =>
        CpdlcDescription.Describe(message).Select(static line => $"{line.Label}: {line.Value}");
}
