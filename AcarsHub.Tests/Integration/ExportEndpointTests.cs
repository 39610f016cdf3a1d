using System.Net;
using System.Text.Json.Nodes;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Search;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class ExportEndpointTests(SearchStation shared) : IClassFixture<SearchStation>
{
    private Station Station => shared.Station;

    [Fact]
    public async Task Csv_OfASearch_HasAHeaderAndEveryMessageOnce()
    {
        var (response, text) = await GetAsync("api/messages.csv?station_id=SERIAL&order=oldest");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        response.Content.Headers.ContentDisposition!.FileName!.ShouldMatch("^acarshub-\\d{8}-\\d{6}\\.csv$");
        response.Headers.GetValues("X-Total-Count").ShouldBe([$"{SearchStation.Numbered}"]);
        var lines = text.Split("\r\n");
        lines[0].ShouldStartWith("uid,time,message_type,");
        lines[1].ShouldContain(SearchStation.Text(1));
        lines.Length.ShouldBe(1 + SearchStation.Numbered + 1); // Ends with a line end.
        lines[^1].ShouldBeEmpty();
    }

    [Fact]
    public async Task JsonLines_OfEverything_HaveAnObjectOfTheApiOnEachLine()
    {
        var (response, text) = await GetAsync("api/messages.jsonl");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/jsonl");
        var lines = text.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(SearchStation.Messages);
        lines[0].ShouldBe((await Station.GetJsonAsync("api/messages?limit=1"))["messages"]![0]!.ToJsonString(s_relaxed));
    }

    private static readonly System.Text.Json.JsonSerializerOptions s_relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Export_ThatAPageWatches_TellsHowFarItIs()
    {
        var exports = Station.App.Services.GetRequiredService<Exports>();
        var progress = exports.Watch("mine");

        await GetAsync("api/messages.csv?label=16&_watch=mine");

        progress.State.ShouldBe(ExportState.Done);
        progress.Written.ShouldBe(2);
        progress.Total.ShouldBe(2);
    }

    [Fact]
    public async Task Export_ByWhatIsNone_SaysWhatIsWrongToBoth()
    {
        var progress = Station.App.Services.GetRequiredService<Exports>().Watch("wrong");

        var (response, text) = await GetAsync("api/messages.csv?limit=5&_watch=wrong"); // An export has no pages.

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode.Parse(text)!["error"]!.GetValue<string>().ShouldStartWith("limit: unknown");
        progress.State.ShouldBe(ExportState.Failed);
        progress.Problem!.ShouldStartWith("limit: unknown");
    }

    [Fact]
    public async Task Export_TooManyAtOnce_AreSentAway()
    {
        var exports = Station.App.Services.GetRequiredService<Exports>();
        var entered = Enumerable.Range(0, Exports.AtOnce).Count(_ => exports.TryEnter());
        try
        {
            (await GetAsync("api/messages.csv")).Response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        }
        finally
        {
            for (var i = 0; i < entered; i++)
            {
                exports.Leave();
            }
        }
    }

    [Fact]
    public async Task Head_OfAnExport_TellsTheNumberAndReadsNothing()
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        using var request = new HttpRequestMessage(HttpMethod.Head, "api/messages.csv?_watch=head");
        var progress = Station.App.Services.GetRequiredService<Exports>().Watch("head");

        using var response = await client.SendAsync(request);

        response.Headers.GetValues("X-Total-Count").ShouldBe([$"{SearchStation.Messages}"]);
        progress.Written.ShouldBe(0);
    }

    private async Task<(HttpResponseMessage Response, string Text)> GetAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Station.Url };
        var response = await client.GetAsync(path);
        return (response, await response.Content.ReadAsStringAsync());
    }
}
