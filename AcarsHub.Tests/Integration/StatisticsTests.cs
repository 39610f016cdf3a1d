using System.Net;
using System.Text.Json.Nodes;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class StatisticsTests
{
    private const string Acars = """{"text":"one","label":"H1","tail":".N100AB","error":2,"level":-12.5,"freq":131.55,"station_id":"GARDEN"}""";
    private const string Series = "SELECT (timestamp - (SELECT min(timestamp) FROM timeseries_stats)) / 60, acars_count, total_count, error_count FROM timeseries_stats ORDER BY 1";

    private readonly MovableClock _clock = new();

    [Fact]
    public async Task Minutes_OfARunAndTheNext_AreWrittenWhenOverAndTheLastAtTheStop()
    {
        _clock.ToNextMinute();
        await using var first = await StartAsync();
        await first.SendAllAsync(Acars, Acars);
        _clock.ToNextMinute(3);
        await Station.WaitAsync(() => Rows(first).Count == 3);
        Rows(first).ShouldBe(["0|2|2|4", "1|0|0|0", "2|0|0|0"]);
        var statistics = first.App.Services.GetRequiredService<StatisticsReader>();
        statistics.LatestMinute!.Minutes.ShouldBe(1);
        (await first.GetJsonAsync("data/stats.json")).ToJsonString().ShouldBe("""{"acars":2,"vdlm2":0,"hfdl":0,"imsl":0,"irdm":0,"total":2}""");

        await first.SendAllAsync(2, Acars);
        await first.StopAsync();
        await using var second = await StartAsync(first.Directory);
        await second.SendAllAsync(3, Acars);
        await Station.WaitAsync(() => second.App.Services.GetRequiredService<StatisticsReader>().LastHour().Total == 3);
        await second.StopAsync();

        Rows(second).ShouldBe(["0|2|2|4", "1|0|0|0", "2|0|0|0", "3|2|2|4"]);
        second.Query("SELECT sum(minutes), sum(total_sum), sum(error_sum), max(total_max) FROM timeseries_rollups WHERE resolution_seconds = 86400").ShouldBe(["4|4|8|2"]);
        second.Query("SELECT sum(total_sum) FROM station_rollups WHERE station = 'GARDEN' AND resolution_seconds = 3600").ShouldBe(["4"]);
    }

    [Fact]
    public async Task Minutes_WhileTheDatabaseIsAway_AreWrittenWhenItIsThere()
    {
        var directory = Directory.CreateTempSubdirectory("acarshub-").FullName;
        var path = Path.Combine(directory, "messages.db");
        await File.WriteAllTextAsync(path, "this is not a database, but somebody's notes");
        _clock.ToNextMinute();
        await using var station = await StartAsync(directory);
        await Station.WaitAsync(() => station.App.Services.GetRequiredService<StoreState>().Error is not null);
        await station.SendAsync(DecoderKind.Acars, Acars);
        await Station.WaitAsync(() => station.App.Services.GetRequiredService<StatisticsReader>().LastHour().Total == 1);
        (await GetAsync(station, "data/stats.json")).Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await GetAsync(station, "api/statistics/reception")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        _clock.ToNextMinute(2);

        File.Move(path, path + ".notes");

        await station.WaitForMessagesAsync(1);
        await Station.WaitAsync(() => Rows(station).Count == 2);
        Rows(station).ShouldBe(["0|1|1|2", "1|0|0|0"]);
        await station.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task LastHour_WhileTheDatabaseIsOpened_SaysWhenToAskAgain()
    {
        await using var station = await Station.StartAsync(environment: ["ACARSHUB_SIMULATE_MIGRATION_DELAY_MS=600000"]);

        var (status, answer, headers) = await GetAsync(station, "data/stats.json");

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer["error"]!.GetValue<string>().ShouldNotBeEmpty();
        headers.RetryAfter!.ToString().ShouldBe("5");
        headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Fact]
    public async Task Reception_OfAPeriodAndOfARange_HasMeansAndGaps()
    {
        await using var station = await StartAsync();
        await station.SendAllAsync(Acars);
        var end = SeriesFolding.Floor(_clock.GetUtcNow().ToUnixTimeSeconds(), 3600);
        station.Query($"INSERT INTO timeseries_rollups VALUES (3600, {end - 7200}, 30, 60, 0, 0, 0, 0, 60, 15, 9)");

        var day = (await GetAsync(station, "api/statistics/reception?_=1")).Answer;
        var (status, hours, headers) = await GetAsync(station, $"api/statistics/reception?start={end - 10_800}&end={end - 3601}&step=3600", origin: "https://example.org");

        status.ShouldBe(HttpStatusCode.OK);
        headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        hours["points"]!.ToJsonString().ShouldBe(
            $$"""
            [{"timestamp":{{(end - 10_800) * 1000}},"minutes":0,"acars":null,"vdlm2":null,"hfdl":null,"imsl":null,"irdm":null,"total":null,"error":null,"total_max":null},{"timestamp":{{(end - 7200) * 1000}},"minutes":30,"acars":2,"vdlm2":0,"hfdl":0,"imsl":0,"irdm":0,"total":2,"error":0.5,"total_max":9}]
            """);
        day["step"]!.GetValue<int>().ShouldBe(300);
        day["points"]!.AsArray().Count.ShouldBe(289);
        (await GetAsync(station, "api/statistics/reception?period=1yr")).Answer["points"]!.AsArray().Count.ShouldBe(731);
        (await GetAsync(station, "api/statistics/reception?start=0&end=4102444800")).Answer["points"]!.AsArray().Count.ShouldBeInRange(900, 1000);
        var parameters = (await station.GetJsonAsync("openapi/v1.json"))["paths"]!["/api/statistics/reception"]!["get"]!["parameters"]!.AsArray();
        parameters.Select(static p => p!["name"]!.GetValue<string>()).ShouldBe(["period", "start", "end", "step"]);

        foreach (var (query, problem) in s_bad)
        {
            var bad = await GetAsync(station, "api/statistics/reception?" + query);
            bad.Status.ShouldBe(HttpStatusCode.BadRequest, query);
            bad.Answer["error"]!.GetValue<string>().ShouldStartWith(problem);
        }
    }

    private static readonly (string Query, string Problem)[] s_bad =
    [
        ("period=2yr", "period: takes one of 1hr, 6hr"),
        ("period=1yr&step=60", "period: not together with start, end or step."),
        ("start=-1", "start: takes a whole number from 0 to 4102444800."),
        ("end=4102444801", "end: takes a whole number from 0 to 4102444800."),
        ("start=1.5&end=x", "start: takes a whole number from 0 to 4102444800. end: takes"),
        ("step=59", "step: takes a whole number from 60 to 86400."),
        ("step=86401", "step: takes"),
        ("start=100&end=100", "end: must be after start."),
        ("start=4102444800", "start: must be in the past"),
        ("start=0&end=1700000000&step=60", "step: too short for this range, which may have 2000 points at the most. Leave it out, or take"),
        ("stat=1", "stat: unknown; it takes period, start, end, step."),
    ];

    private static List<string> Rows(Station station) => File.Exists(station.DatabasePath) ? station.Query(Series) : [];

    private Task<Station> StartAsync(string? directory = null) =>
        Station.StartAsync(directory: directory, configure: builder => builder.Services.AddSingleton<TimeProvider>(_clock));

    private static async Task<(HttpStatusCode Status, JsonNode Answer, System.Net.Http.Headers.HttpResponseHeaders Headers)> GetAsync(Station station, string path, string? origin = null)
    {
        using var client = new HttpClient { BaseAddress = station.Url };
        if (origin is not null)
        {
            client.DefaultRequestHeaders.Add("Origin", origin);
        }

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!, response.Headers);
    }
}
