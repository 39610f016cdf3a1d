using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Adsc;

/// <summary>JSON of decoder programs that is not quite what is expected.</summary>
public sealed class AdscJsonReaderTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    public void Json_ThatIsNoObject_IsNoMessage(string json) => AdscJsonReader.Read(AtsJson.Parse(json)).ShouldBeNull();

    [Theory]
    [InlineData("""[{"basic_report":{"lat":1}}]""")]
    [InlineData("""[{"basic_report":{"lat":1,"lon":1e300,"alt":0,"ts_sec":1}}]""")]
    [InlineData("""[{"basic_report":{"lat":1,"lon":181,"alt":0,"ts_sec":1}}]""")]
    [InlineData("""[{"basic_report":{"lat":1,"lon":1,"alt":0,"ts_sec":-1}}]""")]
    [InlineData("""[{"earth_ref_data":[]}]""")]
    [InlineData("""[{"something_new":{}}]""")]
    [InlineData("""[{"flight_id":{"flight_id":"\ud800"}}]""")]
    [InlineData("""[{"nack":{"contract_req_num":1,"reason":"what?"}}]""")]
    public void Group_WithoutItsValues_IsLeftOutAndAnError(string tags)
    {
        var message = Read(tags);

        message.Groups.ShouldBeEmpty();
        message.HasError.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("3")]
    [InlineData("[3,null,[],{}]")]
    public void Tags_OfOtherShape_AreNoGroups(string tags) => Read(tags).Groups.ShouldBeEmpty();

    [Theory]
    [InlineData("""{"contract_req_num":1,"reason_code":7}""", 7)]
    [InlineData("""{"contract_req_num":1,"reason":7}""", 7)]
    [InlineData("""{"contract_num":1,"reason":"Contract already exists"}""", 6)]
    public void Reason_AsCodeOrInWords_IsRead(string fields, int expected) =>
        Read("""[{"nack":""" + fields + "}]").Find<AdscNegativeAcknowledgement>().ShouldNotBeNull().ReasonCode.ShouldBe(expected);

    [Theory]
    [InlineData("""{"anything":{"lat_dev_treshold_nm":5}}""", "Report When: off the route by more than 5 NM")]
    [InlineData("""{"anything":{"vspd_ftmin_threshold":640,"higher_than":false}}""", "Report When: descending faster than 640 ft/min")]
    [InlineData("""{"anything":{"ceiling_alt":35000,"floor_alt":33000}}""", "Report When: outside 33000 to 35000 feet")]
    [InlineData("""{"anything":{"modulus":1,"proj_time_mins":30}}""", "Requests: path for 30 minutes ahead with every report")]
    [InlineData("""{"wpt_change_event":{}}""", "Report When: the next waypoint changes")]
    public void Request_UnderAnyName_IsToldByItsValues(string request, string expected)
    {
        var message = Read("""[{"event_contract_req":{"contract_num":1,"groups":[""" + request + """,{"unknown":{}}]}}]""");

        AtsLines.Of(message).ShouldBe(["Contract: event contract 1", expected]);
    }

    private static AdscMessage Read(string tags) =>
        AdscJsonReader.Read(AtsJson.Parse("""{"tags":""" + tags + ""","err":false}""")).ShouldNotBeNull();
}
