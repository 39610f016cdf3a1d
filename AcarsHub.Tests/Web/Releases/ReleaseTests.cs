using AcarsHub.Domain.Live;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Outbound;
using AcarsHub.Web.Outbound.Channels;
using AcarsHub.Web.Releases;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Releases;

public sealed class ReleaseTests
{
    private readonly FakeTimeProvider _clock = new(NewStatus.At);
    private readonly LiveFeed<ReleaseState> _feed = new(capacity: 1);

    [Theory]
    [InlineData("""{"tag_name":"v1.2.3"}""", "1.2.3")]
    [InlineData("""{"version":"1.2.3-rc1"}""", "1.2.3-rc1")]
    [InlineData("""{"tag_name":7}""", null)]
    [InlineData("""["1.2.3"]""", null)]
    [InlineData("<html>", null)]
    [InlineData("""{"version":"0123456789012345678901234567890123456789x"}""", null)]
    public void Answer_NamesAVersionOrNone(string json, string? expected) => ReleaseState.Parse(json).ShouldBe(expected);

    [Theory]
    [InlineData("1.2.4", "1.2.3", true)]
    [InlineData("1.10.0", "1.9.0", true)]
    [InlineData("1.2.3", "1.2.3", false)]
    [InlineData("1.2.3-rc1", "1.2.3", false)]
    [InlineData("latest", "1.2.3", false)]
    [InlineData(null, "1.2.3", false)]
    public void Release_IsNewerByItsNumbers(string? newest, string running, bool expected) => new ReleaseState(newest, null, null).IsNewerThan(running).ShouldBe(expected);

    [Theory]
    [InlineData("", "", null)]
    [InlineData("https://example.org/latest", "", "https://example.org/latest")]
    [InlineData("https://example.org/latest", "true", null)]
    [InlineData("ftp://example.org/latest", "", null)]
    public void Address_IsAskedOnlyWhenItIsOneAndWanted(string url, string hide, string? expected)
    {
        var environment = NewEnvironment.Of("RELEASE_CHECK_URL=" + url, "HIDE_VERSION_UPDATE=" + hide);

        ReleaseOptions.Read(environment).Address?.ToString().ShouldBe(expected);
        environment.Problems.Count.ShouldBe(url.StartsWith("ftp", StringComparison.Ordinal) ? 1 : 0);
    }

    [Fact]
    public async Task Check_KeepsWhatIsKnown_AndSaysQuietlyWhatWentWrong()
    {
        await using var station = await Station.StartAsync();
        await using var receiver = await HttpReceiver.StartAsync();
        using var http = new OutboundHttp();
        using var check = new ReleaseCheck(new ReleaseOptions((Uri?)null), http, _feed, _clock, NullLogger<ReleaseCheck>.Instance);

        await check.CheckAsync(new Uri(station.Url, "health"), default); // It has a "version", too.
        _feed.Newest(1).Items.ShouldBe([new ReleaseState("0.1.0", NewStatus.At, null)]);

        await check.CheckAsync(new Uri(receiver.Url), default);
        _feed.Newest(1).Items.ShouldBe([new ReleaseState("0.1.0", NewStatus.At, "the answer names no version")]);

        receiver.Answer = static _ => (404, null, null);
        await check.CheckAsync(new Uri(receiver.Url), default);
        _feed.Newest(1).Items.ShouldBe([new ReleaseState("0.1.0", NewStatus.At, "the answer was 404")]);

        await receiver.GoAsync();
        await check.CheckAsync(new Uri(receiver.Url), default);
        _feed.Newest(1).Items.ShouldHaveSingleItem().Problem!.ShouldContain("refused");
    }

    [Fact]
    public async Task Service_WithoutAnAddress_AsksNobody()
    {
        using var http = new OutboundHttp();
        using var check = new ReleaseCheck(new ReleaseOptions((Uri?)null), http, _feed, _clock, NullLogger<ReleaseCheck>.Instance);

        await check.StartAsync(default);
        await check.ExecuteTask!;

        _feed.LastSequence.ShouldBe(0);
    }
}
