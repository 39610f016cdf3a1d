using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Cli;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class HealthCommandTests
{
    private readonly StringWriter _output = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Health_OfAWorkingStation_IsZero(bool requireData)
    {
        await using var station = await Station.StartAsync();
        await station.SendAsync(DecoderKind.Acars, """{"text":"x","label":"H1"}""");
        await station.WaitForMessagesAsync(1);
        await Station.WaitAsync(() => station.Listeners.All.All(static listener => listener.IsConnected));

        (await AskAsync(station.Url, requireData)).ShouldBe(0);
        _output.ToString().Trim().ShouldBe("healthy");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Health_OfASilentFeed_IsAFaultOnlyWhenDataIsRequired(bool requireData, int expected)
    {
        await using var station = await Station.StartAsync([new ListenEndpoint(DecoderKind.Hfdl, Transport.Tcp, "127.0.0.1", 1)]);
        await Station.WaitAsync(() => File.Exists(station.DatabasePath) && station.GetJsonAsync("health").GetAwaiter().GetResult()["status"]!.GetValue<string>() == "degraded");

        (await AskAsync(station.Url, requireData)).ShouldBe(expected);
        _output.ToString().ShouldContain("HFDL: Not connected");
    }

    [Fact]
    public async Task Health_OfAFailedDatabase_IsOne()
    {
        await using var station = await Station.StartAsync(environment: ["ACARSHUB_DB=/dev/null/messages.db"]);
        await Station.WaitAsync(() => station.GetJsonAsync("health").GetAwaiter().GetResult()["status"]!.GetValue<string>() == "unhealthy");

        (await AskAsync(station.Url, requireData: false)).ShouldBe(1);
        _output.ToString().ShouldContain("Database: ");
    }

    [Fact]
    public async Task Health_OfNobody_IsOneInOneLine()
    {
        (await AskAsync(new Uri("http://127.0.0.1:1/"), requireData: false)).ShouldBe(1);
        _output.ToString().ShouldStartWith("no answer from http://127.0.0.1:1/: ");
    }

    private Task<int> AskAsync(Uri url, bool requireData) => HealthCommand.RunAsync(url, requireData, _output, default);
}
