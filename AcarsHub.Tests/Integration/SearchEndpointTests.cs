using System.Net;
using System.Text.Json.Nodes;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Search;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class SearchEndpointTests(SearchStation shared) : IClassFixture<SearchStation>
{
    private Station Station => shared.Station;

    [Theory]
    [InlineData("", SearchStation.Messages)]
    [InlineData("flight=wn48", 2)]
    [InlineData("tail=8719Q", 2)]
    [InlineData("icao=A0B0C0", 1)]
    [InlineData("station_id=serial", SearchStation.Numbered)]
    [InlineData("msg_type=VDLM2", 1)]
    [InlineData("msg_type=VDLM2&flight=WN48", 0)]
    [InlineData("label=16&msg_text=fuel+rem", 1)]
    [InlineData("q=%22fuel+remaining%22", 1)]
    [InlineData("q=autpos+-remaining&label=16", 1)]
    [InlineData("from=2026-02-02T00:16:00Z&msg_type=ACARS", 3)]
    [InlineData("position=1", 1)]
    [InlineData("_=123&utm_source=x&label=16", 2)]
    public async Task Messages_ByKeys_AreThoseThatFit(string query, int expected)
    {
        var answer = await Station.GetJsonAsync("api/messages?" + query);

        answer["total"]!.GetValue<long>().ShouldBe(expected);
        answer["total_is_exact"]!.GetValue<bool>().ShouldBeTrue();
        answer["messages"]!.AsArray().Count.ShouldBe(Math.Min(expected, 50));
    }

    [Fact]
    public async Task Messages_PageByPage_ComeOnceEachEnrichedAndDecoded()
    {
        var ids = new List<long>();
        JsonNode? next = null;
        do
        {
            var answer = await Station.GetJsonAsync("api/messages?limit=40" + (next is null ? "" : $"&after={next}"));
            ids.AddRange(answer["messages"]!.AsArray().Select(static message => message!["uid"]!.GetValue<long>()));
            next = answer["next"];
        }
        while (next is not null);

        ids.ShouldBe(Enumerable.Range(1, SearchStation.Messages).Select(static id => (long)id).Reverse());
        var decoded = (await Station.GetJsonAsync("api/messages?label=16&order=newest&limit=1"))["messages"]![0]!;
        decoded["decodedText"]!["decoder"]!.GetValue<string>().ShouldNotBeEmpty();
        decoded["callsign"]!.GetValue<string>().ShouldBe("SWA4899");
        decoded["session"]!.GetValue<long>().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("flght=WN48", "flght: unknown; it takes q, flight")]
    [InlineData("limit=501", "limit: takes a whole number from 1 to 500.")]
    [InlineData("limit=x", "limit: takes")]
    [InlineData("after=-1", "after: takes the value of next")]
    [InlineData("msg_type=RADIO", "msg_type: unknown decoder type")]
    [InlineData("q=*", "q: there is no letter or digit")]
    [InlineData("%00%1B=1", "⟦NUL⟧⟦ESC⟧: unknown")]
    public async Task Messages_ByWhatIsNone_SaysWhatIsWrong(string query, string problem)
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        using var response = await client.GetAsync("api/messages?" + query);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!.GetValue<string>().ShouldStartWith(problem);
    }

    public static TheoryData<string> Awkward => ["'", "\"", "\"\"\"", "100%_sure", "%", "_", "*", "**a**", "' OR 1=1 --", "a); DROP TABLE messages", "NEAR(a b)", "text:a", "a AND NOT b", "^a", "{a}", "😀", "a😀b", "a\0b", "\uFEFFa", "(", "-", "OR", "-a", new string('a', 64), new string('a', 65), new string('a', 1_000), new string('a', 1_001)];

    [Theory]
    [MemberData(nameof(Awkward))]
    public async Task Messages_ByAwkwardText_HaveARightAnswerOrAClearMessage(string value)
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        foreach (var key in new[] { "flight", "tail", "icao", "depa", "dsta", "freq", "label", "msgno", "station_id", "msg_type", "msg_text", "q", "from", "order" })
        {
            using var response = await client.GetAsync($"api/messages?{key}={Uri.EscapeDataString(value)}");
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

            if (response.StatusCode != HttpStatusCode.OK)
            {
                response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, key);
                answer["error"]!.GetValue<string>().ShouldStartWith(key + ": ");
            }
        }
    }

    [Fact]
    public async Task Messages_ByAMegabyte_AreRefusedAndTheNextIsAnswered()
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        using var response = await client.GetAsync("api/messages?q=" + new string('a', 1_000_000 / 16)); // .NET itself sends no longer address.

        response.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        (await client.GetAsync("api/messages?limit=1")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Messages_TooManyAtOnce_AreSentAwayWithAWord()
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        var gate = Station.App.Services.GetRequiredService<SearchGate>();
        var turns = Enumerable.Range(0, SearchGate.AtOnce + SearchGate.Waiting).Select(_ => gate.EnterAsync(default)).ToList();
        try
        {
            using var response = await client.GetAsync("api/messages");

            response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
            (await response.Content.ReadAsStringAsync()).ShouldContain("Too many searches at once");
        }
        finally
        {
            foreach (var turn in turns)
            {
                (await turn)!.Dispose(); // There is room for all of them.
            }
        }
    }

    [Fact]
    public async Task Messages_DatabaseCannotBeOpened_SaysSo()
    {
        var home = Directory.CreateTempSubdirectory("acarshub-");
        Directory.CreateDirectory(Path.Combine(home.FullName, "messages.db"));
        await using (var station = await Station.StartAsync(directory: home.FullName))
        {
            using var client = new HttpClient { BaseAddress = station.Url };
            foreach (var path in new[] { "api/messages", "api/messages.csv" })
            {
                using var response = await client.GetAsync(path);

                response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
                response.Headers.RetryAfter.ShouldNotBeNull();
                JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!.GetValue<string>().ShouldStartWith("The database ");
            }
        }

        home.Delete(recursive: true);
    }

    [Theory]
    [InlineData("api/messages")]
    [InlineData("api/messages.csv")]
    [InlineData("api/messages/live")]
    [InlineData("api/status")]
    [InlineData("health")]
    public async Task ReadOnlyAddresses_AreOpenToOtherSitesWithoutCredentials(string path)
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://example.invalid");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    [Fact]
    public async Task OpenApi_OfTheSearch_DescribesEveryKey()
    {
        var paths = (await Station.GetJsonAsync("openapi/v1.json"))["paths"]!;

        Keys("/api/messages").ShouldBe([.. AcarsHub.Domain.Search.SearchKeys.Rules.Select(static rule => rule.Key), "limit", "after"]);
        Keys("/api/messages.csv").ShouldBe(AcarsHub.Domain.Search.SearchKeys.Rules.Select(static rule => rule.Key));
        paths["/api/messages"]!["get"]!["parameters"]![1]!["description"]!.GetValue<string>().ShouldContain("WN48 finds WN4899");

        IEnumerable<string> Keys(string path) => paths[path]!["get"]!["parameters"]!.AsArray().Select(static parameter => parameter!["name"]!.GetValue<string>());
    }
}
