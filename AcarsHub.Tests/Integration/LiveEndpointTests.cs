using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class LiveEndpointTests
{
    private const string Position = """{"timestamp":1706817605.5,"station_id":"TEST","freq":131.55,"label":"10","tail":"N100AB","flight":"AA0727","text":"/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/"}""";
    private const string Second = """{"timestamp":1706817606.5,"station_id":"TEST","freq":131.55,"label":"H1","text":"SECOND"}""";
    private const string Third = """{"timestamp":1706817607.5,"station_id":"TEST","freq":131.55,"label":"H1","text":"THIRD"}""";

    [Fact]
    public async Task Live_MessageStored_IsSentEnrichedAndDecoded()
    {
        await using var station = await Station.StartAsync();
        using var client = new HttpClient { BaseAddress = station.Url };
        await using var events = Follow(client).GetAsyncEnumerator();
        (await NextAsync(events)).EventType.ShouldBe("alive");

        await station.SendAsync(DecoderKind.Acars, Position);

        var message = await NextAsync(events);
        message.EventType.ShouldBe("message");
        var json = JsonNode.Parse(message.Data)!.AsObject();
        json["message_type"]!.GetValue<string>().ShouldBe("ACARS");
        json["timestamp"]!.GetValue<double>().ShouldBe(1706817605.5);
        json["callsign"]!.GetValue<string>().ShouldBe("AAL727");
        json["tail"]!.GetValue<string>().ShouldBe("N100AB");
        json["uid"]!.GetValue<long>().ShouldBe(1);
        json["session"]!.GetValue<long>().ShouldBeGreaterThan(0);
        json["decodedText"]!["decoder"]!.GetValue<string>().ShouldBe("label-10-slash");
        json.ShouldNotContainKey("depa"); // Not known.
    }

    [Fact]
    public async Task Live_ClientThatComesBack_GetsWhatItMissed()
    {
        await using var station = await Station.StartAsync();
        using var client = new HttpClient { BaseAddress = station.Url };
        await station.SendAllAsync([Position, Second, Third]);
        await station.WaitForMessagesAsync(3);

        await using var events = Follow(client, lastId: "1").GetAsyncEnumerator();
        await NextAsync(events);

        JsonNode.Parse((await NextAsync(events)).Data)!["text"]!.GetValue<string>().ShouldBe("SECOND");
        var last = await NextAsync(events);
        JsonNode.Parse(last.Data)!["text"]!.GetValue<string>().ShouldBe("THIRD");
        last.EventId.ShouldBe("3");
    }

    [Fact]
    public async Task OpenApi_OfAStation_DescribesTheAddressesForPrograms()
    {
        await using var station = await Station.StartAsync();

        var paths = (await station.GetJsonAsync("openapi/v1.json"))["paths"]!.AsObject().Select(static p => p.Key);

        foreach (var path in new[] { "/api/messages", "/api/messages/live", "/api/decode", "/api/status", "/health" })
        {
            paths.ShouldContain(path);
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> Follow(HttpClient client, string? lastId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/messages/live");
        if (lastId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastId);
        }

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        await using var stream = await response.Content.ReadAsStreamAsync();
        await foreach (var item in SseParser.Create(stream).EnumerateAsync())
        {
            yield return item;
        }
    }

    private static async Task<SseItem<string>> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        (await events.MoveNextAsync()).ShouldBeTrue();
        return events.Current;
    }
}
