using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class IngestOptionsTests
{
    [Fact]
    public void Read_NoSwitchSet_EnablesAllFive()
    {
        var options = IngestOptions.Read(NewEnvironment.Of());

        options.Enabled.ShouldBe(DecoderKinds.All.Select(static n => n.Kind));
        options.Endpoints.Select(static e => e.Port).ShouldBe([5550, 5555, 5556, 5557, 5558]);
    }

    [Theory]
    [InlineData("ENABLE_HFDL=true")]
    [InlineData("ENABLE_HFDL=external")]
    [InlineData("ENABLE_HFDL=true", "ENABLE_ACARS=false")]
    public void Read_OneSwitchTrue_EnablesOnlyThat(params string[] environment)
    {
        var options = IngestOptions.Read(NewEnvironment.Of(environment));

        options.Enabled.ShouldBe([DecoderKind.Hfdl]);
        options.Endpoints.Select(static e => e.Port).ShouldBe([5556]);
    }

    [Fact]
    public void Read_OneSwitchFalse_EnablesNone() => IngestOptions.Read(NewEnvironment.Of("ENABLE_HFDL=false")).Enabled.ShouldBeEmpty();

    [Fact]
    public void Read_BadConnectionsOfADisabledType_AreNobodysProblem()
    {
        var environment = NewEnvironment.Of("ENABLE_HFDL=true", "ACARS_CONNECTIONS=foo");

        IngestOptions.Read(environment);

        environment.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Read_NothingValidForAnEnabledType_KeepsTheTypeWithoutListener()
    {
        var environment = NewEnvironment.Of("ENABLE_HFDL=true", "HFDL_CONNECTIONS=foo");

        var options = IngestOptions.Read(environment);

        options.Enabled.ShouldBe([DecoderKind.Hfdl]);
        options.Endpoints.ShouldBeEmpty();
        environment.Problems.Count.ShouldBe(2);
    }

    [Fact]
    public void ForDemo_TakesNoPortOfARealStation() =>
        IngestOptions.ForDemo().Endpoints.ShouldAllBe(static e => e.Host == "127.0.0.1" && e.Port == 0);
}
