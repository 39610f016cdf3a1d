using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Cpdlc;

/// <summary>JSON of decoder programs that is not quite what is expected.</summary>
public sealed class CpdlcJsonReaderTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    public void Json_ThatIsNoObject_IsNoMessage(string json) => CpdlcJsonReader.Read(AtsJson.Parse(json)).ShouldBeNull();

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"err":"no","atc_uplink_msg":5}""")]
    [InlineData("""{"atc_uplink_msg":{"header":[],"atc_uplink_msg_element_id":3,"atc_uplink_msg_element_id_seq":{}}}""")]
    [InlineData("""{"atc_uplink_msg":{"header":{"msg_id":64},"atc_uplink_msg_element_id":{"choice":"uM999X"},"atc_uplink_msg_element_id_seq":[1,null,{}]}}""")]
    [InlineData("""{"atc_uplink_msg":{"atc_uplink_msg_element_id":{"choice":"uM"}}}""")]
    [InlineData("""{"atc_uplink_msg":{"atc_uplink_msg_element_id":{"choice":"\ud800"}}}""")]
    public void Json_OfOtherShape_IsAMessageWithoutElements(string json)
    {
        var message = CpdlcJsonReader.Read(AtsJson.Parse(json)).ShouldNotBeNull();

        message.Elements.ShouldBeEmpty();
        message.Header.ShouldBeNull();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"alt":null}""")]
    [InlineData("""{"alt":{"choice":"altitudeFurlong","data":{"v":1}}}""")]
    [InlineData("""{"alt":{"choice":"altitudeFlightLevel"}}""")]
    [InlineData("""{"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":1e300}}}""")]
    [InlineData("""{"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":9999}}}""")]
    public void Element_WithoutUsableData_KeepsItsPlaceholder(string data) =>
        Element("uM20Altitude", data).Text.ShouldBe("CLIMB TO AND MAINTAIN [altitude]");

    [Theory]
    [InlineData("""{"flight_level":350}""")]
    [InlineData("""{"flight_level":"350"}""")]
    [InlineData("""{"any_name":350.0}""")]
    [InlineData("""{"flight_level":{"val":350}}""")]
    public void Number_InAnyForm_IsRead(string data) =>
        Element("uM20Altitude", """{"alt":{"choice":"ALTITUDEflightlevel","data":""" + data + "}}").Text.ShouldBe("CLIMB TO AND MAINTAIN FL350");

    [Theory]
    [InlineData("""{"x":{"some_position":{"choice":"fixName","data":{"n":"TESAT"}},"level":{"choice":"altitudeFlightLevel","data":{"fl":350}}}}""")]
    [InlineData("""{"x":{"level":{"choice":"altitudeFlightLevel","data":{"fl":350}},"pos":{"choice":"fixName","data":{"n":"TESAT"}}}}""")]
    public void Member_UnderAnUnknownName_IsFoundByItsShapeAndOrder(string data) =>
        Element("uM46PositionAltitude", data).Text.ShouldContain("TESAT");

    [Theory]
    [InlineData("\"0042\"")]
    [InlineData("42")]
    [InlineData("[0,0,4,2]")]
    [InlineData("""[{"d":0},{"d":0},{"d":4},{"d":2}]""")]
    public void BeaconCode_InAnyForm_IsRead(string json) =>
        Element("uM123BeaconCode", """{"beacon_code":""" + json + "}").Text.ShouldBe("SQUAWK 0042");

    [Theory]
    [InlineData("""[{"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":310}}},{"alt":{"choice":"altitudeFlightLevel","data":{"flight_level":350}}}]""")]
    [InlineData("""[{"choice":"altitudeFlightLevel","data":{"flight_level":310}},{"choice":"altitudeFlightLevel","data":{"flight_level":350}}]""")]
    public void ListItems_WithOrWithoutAName_AreRead(string json) =>
        Element("uM30AltitudeAltitude", """{"alt_alt":""" + json + "}").Text.ShouldBe("MAINTAIN BLOCK FL310 TO FL350");

    [Fact]
    public void Element_WithoutItsChoice_IsFoundByItsWording() =>
        Read("""{"atc_downlink_msg":{"header":{"msg_id":1},"atc_downlink_msg_element_id":{"choice_label":"WILCO"}}}""")
            .Elements.ShouldHaveSingleItem().Identifier.ShouldBe("DM0");

    [Fact]
    public void FurtherElements_AreLimitedToFour()
    {
        var items = string.Join(',', Enumerable.Repeat("""{"atc_downlink_msg_element_id":{"choice":"dM0NULL","data":{}}}""", 50));

        var message = Read("""{"atc_downlink_msg":{"atc_downlink_msg_element_id":{"choice":"dM0NULL"},"atc_downlink_msg_element_id_seq":[""" + items + "]}}");

        message.Elements.Length.ShouldBe(5);
        message.Direction.ShouldBe(MessageDirection.Downlink);
    }

    private static CpdlcElement Element(string choice, string data) =>
        Read("""{"atc_uplink_msg":{"header":{"msg_id":1},"atc_uplink_msg_element_id":{"data":""" + data + $",\"choice\":\"{choice}\"}}}}}}")
            .Elements.ShouldHaveSingleItem();

    private static CpdlcMessage Read(string json) => CpdlcJsonReader.Read(AtsJson.Parse(json)).ShouldNotBeNull();
}
