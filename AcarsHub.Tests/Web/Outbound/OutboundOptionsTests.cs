using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Outbound;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Outbound;

public sealed class OutboundOptionsTests
{
    [Fact]
    public void Environment_WithNothing_HasNoChannel() => OutboundOptions.Read(NewEnvironment.Of()).ShouldSatisfyAllConditions(
        static options => options.Channels.ShouldBeEmpty(),
        static options => options.PublicUrl.ShouldBeNull());

    [Fact]
    public void Environment_WithAddresses_HasAChannelOfEachKind()
    {
        var environment = NewEnvironment.Of(
            "OUTBOUND_WEBHOOK_URL=https://example.org/hook",
            "OUTBOUND_NTFY_URL=https://ntfy.sh/topic",
            "OUTBOUND_NTFY_TOKEN=tk_1",
            "OUTBOUND_NTFY_MIN_SEVERITY=Critical",
            "OUTBOUND_DISCORD_URL=https://discord.com/api/webhooks/1/x",
            "OUTBOUND_APPRISE_URL=http://apprise/notify",
            "OUTBOUND_APPRISE_URLS=mailto://somebody",
            "OUTBOUND_MQTT_URL=mqtt://user@broker/hub",
            "OUTBOUND_MQTT_PASSWORD=x",
            "OUTBOUND_QUIET_HOURS=22:00-07:00",
            "OUTBOUND_PER_MINUTE=5",
            "PUBLIC_URL=https://acars.example.org");

        var options = OutboundOptions.Read(environment);

        environment.Problems.ShouldBeEmpty();
        options.Channels.Select(static channel => channel.Kind).ShouldBe(Enum.GetValues<OutboundKind>());
        options.Channels.ShouldAllBe(static channel => channel.IsFromEnvironment && channel.PerMinute == 5 && channel.Quiet != null);
        options.Channels.Select(static channel => channel.Severities).ShouldBe([SeveritySet.All, SeveritySet.Critical, SeveritySet.All, SeveritySet.All, SeveritySet.All]);
        options.PublicUrl.ShouldBe(new Uri("https://acars.example.org"));
    }

    [Fact]
    public void Environment_WithBadValues_IsReportedWithoutQuotingAddresses()
    {
        var environment = NewEnvironment.Of(
            "OUTBOUND_WEBHOOK_URL=ftp://example.org/s3cret",
            "OUTBOUND_NTFY_URL=https://ntfy.sh/topic",
            "OUTBOUND_NTFY_MIN_SEVERITY=urgent",
            "OUTBOUND_QUIET_HOURS=night",
            "OUTBOUND_PER_MINUTE=0",
            "PUBLIC_URL=https://user:s3cret@example.org");

        var options = OutboundOptions.Read(environment);

        options.Channels.ShouldHaveSingleItem().Severities.ShouldBe(SeveritySet.All);
        environment.Problems.Count.ShouldBe(5);
        environment.Problems.ShouldAllBe(static problem => !problem.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_Printed_HoldNoSecret()
    {
        var settings = StationSettings.Read(NewEnvironment.Of("OUTBOUND_WEBHOOK_URL=https://example.org/s3cret", "OUTBOUND_WEBHOOK_TOKEN=s3cret"), demo: false);

        $"{settings} {settings.Outbound} {settings.Outbound.Channels[0]}".ShouldNotContain("s3cret");
    }
}
