using System.Net;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class EndpointTests
{
    private const string Good = """{"text":"while starting","label":"H1"}""";

    [Fact]
    public async Task Health_OfARunningStation_SaysWhatWatchdogsReadAndNothingLess()
    {
        await using var station = await Station.StartAsync();
        await station.SendAsync(DecoderKind.Acars, Good);
        await station.WaitForMessagesAsync(1);

        var health = (await station.GetJsonAsync("health")).AsObject();

        health.Select(static p => p.Key).ShouldBe(["status", "receiving", "database", "version", "problems"]);
        health["status"]!.GetValue<string>().ShouldBe("healthy");
        health["database"]!["connected"]!.GetValue<bool>().ShouldBeTrue();
        health["database"]!["messages"]!.GetValue<long>().ShouldBe(1);
        health["database"]!["size"]!.GetValue<long>().ShouldBeGreaterThan(0);
        health["version"]!.GetValue<string>().ShouldMatch(@"^\d+\.\d+\.\d+");
        health["problems"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Health_WhileTheDatabaseIsBeingOpened_IsStartingAndMessagesAreKept()
    {
        await using var station = await Station.StartAsync(environment: ["ACARSHUB_SIMULATE_MIGRATION_DELAY_MS=2000"]);
        using var client = new HttpClient { BaseAddress = station.Url };

        using var response = await client.GetAsync("health");
        var health = await station.GetJsonAsync("health");
        await station.SendAsync(DecoderKind.Acars, Good);
        using var page = await client.GetAsync("live-messages");

        (await station.WaitForMessagesAsync(1))[0].IsStored.ShouldBeTrue();
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        health["status"]!.GetValue<string>().ShouldBe("migrating"); // The variable holds the database back as a migration does.
        health["database"]!["connected"]!.GetValue<bool>().ShouldBeFalse();
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await station.GetJsonAsync("health"))["status"]!.GetValue<string>().ShouldBe("healthy");
    }

    [Fact]
    public async Task Health_FeedWithoutPeer_IsDegradedAndSaysWhich()
    {
        await using var station = await Station.StartAsync([new ListenEndpoint(DecoderKind.Hfdl, Transport.Tcp, "127.0.0.1", 1)]);
        await Station.WaitAsync(() => station.GetJsonAsync("health").GetAwaiter().GetResult()["status"]!.GetValue<string>() is not ("starting" or "migrating"));

        var health = await station.GetJsonAsync("health");

        health["status"]!.GetValue<string>().ShouldBe("degraded");
        health["problems"]!.AsArray().Select(static p => p!.GetValue<string>()).ShouldBe(["HFDL: Not connected", "tcp://127.0.0.1:1: Connection refused"]);
    }

    [Fact]
    public async Task Status_OfBadConfiguration_ShowsEachProblem()
    {
        await using var station = await Station.StartAsync(environment: ["DB_CACHE_SIZE_KB=lots"]);

        var problems = (await station.GetJsonAsync("api/status"))["problems"]!.AsArray().Select(static p => p!.GetValue<string>());

        problems.ShouldContain("DB_CACHE_SIZE_KB=\"lots\" is not a whole number from 100 to 4000000; using 10000");
    }

    [Theory]
    [InlineData("live-messages")]
    [InlineData("css/app.css")]
    [InlineData("api/status")]
    public async Task Answer_OfAnything_LetsTheBrowserRunNothingButOurs(string path)
    {
        await using var station = await Station.StartAsync();
        using var client = new HttpClient { BaseAddress = station.Url };

        using var response = await client.GetAsync(path);

        var policies = response.Headers.GetValues("Content-Security-Policy").ToList();
        policies.Count.ShouldBe(1);
        policies[0].ShouldMatch("script-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';");
        policies[0].ShouldContain("object-src 'none'");
        policies[0].ShouldContain("frame-ancestors 'self'");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task NotFound_OpenedDirectly_RedirectsBelowTheProxysPrefix()
    {
        await using var station = await Station.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = station.Url };

        using var response = await client.GetAsync("not-found");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location.ShouldBe(new Uri("./live-messages", UriKind.Relative));
    }

    [Theory]
    [InlineData("health", HttpStatusCode.OK)]
    [InlineData("api/status", HttpStatusCode.OK)]
    [InlineData("metrics", HttpStatusCode.OK)]
    [InlineData("live-messages", HttpStatusCode.OK)]
    [InlineData("css/app.css", HttpStatusCode.OK)]
    [InlineData("css/none.css", HttpStatusCode.NotFound)]
    [InlineData("", HttpStatusCode.Redirect)]
    public async Task Head_OfAnything_AnswersLikeGetWithoutBody(string path, HttpStatusCode expected)
    {
        await using var station = await Station.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = station.Url };

        using var get = await client.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await client.SendAsync(request);

        (get.StatusCode, head.StatusCode).ShouldBe((expected, expected));
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("about-to-be-invented")]
    [InlineData("about-to-be-invented?q=1")]
    public async Task Page_RootOrUnknown_LeadsToTheLivePage(string path)
    {
        await using var station = await Station.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = station.Url };

        using var response = await client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("./live-messages"); // Relative: below any prefix.
    }
}
