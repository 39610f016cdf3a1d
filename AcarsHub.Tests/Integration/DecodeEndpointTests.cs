using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class DecodeEndpointTests
{
    private const int LongestBody = 256 * 1024;

    [Fact]
    public async Task Post_OfAMessage_GivesWhatItSays()
    {
        await using var station = await Station.StartAsync();

        var (status, answer) = await PostAsync(
            station, """{"label":"10","text":"/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/"}"""u8.ToArray());

        status.ShouldBe(HttpStatusCode.OK);
        answer["decoder"]!.GetValue<string>().ShouldBe("label-10-slash");
        answer["items"]!.AsArray().Select(static item => item!["code"]!.GetValue<string>()).ShouldContain("POS");
        answer["raw"]!["position"]!["latitude"]!.GetValue<double>().ShouldBe(39.019);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "nothing there, expected a JSON object")]
    [InlineData("no json", HttpStatusCode.BadRequest, "not JSON: unexpected character or end at byte 2")]
    [InlineData("""{"label":"10"}""", HttpStatusCode.BadRequest, "text is missing")]
    [InlineData("""{"label":"10","text":"X","dir":"left"}""", HttpStatusCode.BadRequest, "dir must be \"up\", \"uplink\", \"down\", \"downlink\" or a block id, a letter or a digit")]
    public async Task Post_OfAnythingElse_SaysWhatIsWrong(string body, HttpStatusCode expected, string problem)
    {
        await using var station = await Station.StartAsync();

        var (status, answer) = await PostAsync(station, Encoding.UTF8.GetBytes(body));

        status.ShouldBe(expected);
        answer.AsObject().Select(static pair => pair.Key).ShouldBe(["error"]);
        answer["error"]!.GetValue<string>().ShouldBe(problem);
    }

    [Theory]
    [InlineData(LongestBody, false, HttpStatusCode.OK)]
    [InlineData(LongestBody, true, HttpStatusCode.OK)]
    [InlineData(LongestBody + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(LongestBody + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5_000_000, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_OfALongBody_IsTakenUpToALimit(int length, bool isChunked, HttpStatusCode expected)
    {
        await using var station = await Station.StartAsync();
        var message = """{"label":"??","text":"X"}""";

        var (status, answer) = await PostAsync(station, Encoding.UTF8.GetBytes(message + new string(' ', length - message.Length)), isChunked);

        status.ShouldBe(expected);
        (answer["error"]?.GetValue<string>()).ShouldBe(expected == HttpStatusCode.OK ? null : "the body is longer than 262144 bytes");
    }

    private static async Task<(HttpStatusCode Status, JsonNode Answer)> PostAsync(Station station, byte[] body, bool isChunked = false)
    {
        using var client = new HttpClient { BaseAddress = station.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/decode") { Content = new ByteArrayContent(body) };
        request.Headers.TransferEncodingChunked = isChunked;
        using var response = await client.SendAsync(request);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/json");
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}
