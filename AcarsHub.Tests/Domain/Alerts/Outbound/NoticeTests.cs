using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Outbound;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Alerts.Outbound;

/// <summary>What people are told, and what is told once.</summary>
public sealed class NoticeTests
{
    private static readonly AlertTerm s_fuel = AlertTerm.Of("FUEL");

    [Fact]
    public void Notice_SaysWhatWhoWhereAndWhen()
    {
        var mayday = AlertTerm.Of("MAYDAY") with { Severity = AlertSeverity.Critical };
        var message = NewMessage.Enriched(NewMessage.Received() with { Text = "MAYDAY\r\nMIN FUEL\u202E" });
        var builder = new NoticeBuilder(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), new Uri("https://acars.example.org/hub"));

        var notice = builder.Build(7, message, [new AlertHit(s_fuel, AlertFields.Text), new AlertHit(mayday, AlertFields.Text), new AlertHit(mayday, AlertFields.Decoded)]);

        notice.Title.ShouldBe("Alert: FUEL, MAYDAY");
        notice.Severity.ShouldBe(AlertSeverity.Critical);
        notice.Text.ShouldBe("EXA0727 · N100AB · A1B2C3 (Example Air)\nFound in text, decoded text\nLabel 16: Position report\n2026-02-01 21:34:26 +01:00 at STATION-1\n\nMAYDAY\nMIN FUEL");
        notice.Link.ShouldBe("https://acars.example.org/hub/aircraft/A1B2C3");
        NoticeJson.Read(NoticeJson.Write(notice)).ShouldNotBeNull().Messages.ShouldHaveSingleItem().Terms.Length.ShouldBe(3);
    }

    [Fact]
    public void Notice_OfALongMessage_IsBounded()
    {
        var message = NewMessage.Enriched(NewMessage.Received() with { Text = new string('W', 64_000), Flight = new string('F', 500) });

        var notice = new NoticeBuilder(TimeZoneInfo.Utc, null).Build(1, message, [.. Enumerable.Range(0, 500).Select(i => new AlertHit(AlertTerm.Of($"TERM {i}"), AlertFields.Text))]);

        notice.Link.ShouldBeNull();
        notice.Title.ShouldEndWith("and 490 more");
        NoticeJson.Write(notice).Length.ShouldBeLessThan(5_000);
    }

    [Theory]
    [InlineData("same", true)]
    [InlineData("other station", true)]
    [InlineData("no address", true)]
    [InlineData("other aircraft", false)]
    [InlineData("other text", false)]
    [InlineData("other label", false)]
    [InlineData("later", false)]
    [InlineData("next part", true)]
    [InlineData("new term", false)]
    public void Repeat_IsWhatTellsNothingNew(string what, bool isRepeat)
    {
        var first = NewMessage.Received();
        var second = what switch
        {
            "other station" => first with { StationId = "STATION-2" },
            "no address" => first with { Icao = null },
            "other aircraft" => first with { Tail = "N999ZZ" },
            "other text" => first with { Text = "SOMETHING ELSE" },
            "other label" => first with { Label = "H1" },
            "later" => first with { ReceivedAtUtc = first.ReceivedAtUtc.Add(SameContent.Window).AddSeconds(1) },
            "next part" => first with { Text = "AND SO ON", MessageNumber = "M07B" },
            _ => first,
        };
        string[] terms = what == "new term" ? ["FUEL", "MAYDAY"] : ["FUEL"];

        AlertRepeats.Is(new AlertedMessage(2, second, terms), new AlertedMessage(1, first, ["FUEL"])).ShouldBe(isRepeat);
    }

    [Fact]
    public void Repeat_OfMessagesOfNoAircraft_IsDecidedByTheirText()
    {
        var message = new AcarsMessage { Kind = DecoderKind.Vdlm2, ReceivedAtUtc = NewMessage.ReceivedAt, Text = "SQUITTER" };

        AlertRepeats.Is(new AlertedMessage(2, message, ["X"]), new AlertedMessage(1, message, ["X"])).ShouldBeTrue();
        AlertRepeats.Is(new AlertedMessage(2, message, ["X"]), new AlertedMessage(1, message with { Tail = "N1" }, ["X"])).ShouldBeFalse();
    }

    [Fact]
    public void Secret_Printed_IsStars()
    {
        var channel = NewNotice.Channel() with { Secret = SecretText.Of("t0ken") };

        $"{channel}".ShouldNotContain("t0ken");
        $"{channel}".ShouldNotContain("path-nobody-may-see");
        channel.ShownAddress.ShouldBe("https://hooks.example.org");
    }

    [Theory]
    [InlineData(OutboundKind.Webhook, "https://example.org/hook", "", null)]
    [InlineData(OutboundKind.Webhook, "", "", "missing")]
    [InlineData(OutboundKind.Webhook, "ftp://example.org/s3cret", "", "http://")]
    [InlineData(OutboundKind.Webhook, "hook s3cret", "", "blanks")]
    [InlineData(OutboundKind.Webhook, "https://example.org/", "a\nb", "control")]
    [InlineData(OutboundKind.Webhook, "s3cret", "", "no address")]
    [InlineData(OutboundKind.Ntfy, "https://ntfy.sh/topic_1", "", null)]
    [InlineData(OutboundKind.Ntfy, "https://ntfy.sh/", "", "topic")]
    [InlineData(OutboundKind.Discord, "https://discord.com/api/webhooks/1/s3cret", "", null)]
    [InlineData(OutboundKind.Discord, "https://discord.com/s3cret", "", "/api/webhooks/")]
    [InlineData(OutboundKind.Apprise, "http://apprise:8000/notify/key", "", null)]
    [InlineData(OutboundKind.Apprise, "http://apprise:8000/notify", "", "URLs")]
    [InlineData(OutboundKind.Apprise, "http://apprise:8000/notify/", "mailto://s3cret", null)]
    [InlineData(OutboundKind.Apprise, "http://apprise:8000/s3cret", "", "/notify")]
    [InlineData(OutboundKind.Mqtt, "mqtt://user:s3cret@broker:1883/a/b", "", null)]
    [InlineData(OutboundKind.Mqtt, "mqtts://broker", "", null)]
    [InlineData(OutboundKind.Mqtt, "http://broker/s3cret", "", "mqtt://")]
    [InlineData(OutboundKind.Mqtt, "mqtt://broker/s3cret+", "", "+ #")]
    public void Address_ThatCannotBeUsed_IsRefusedWithoutQuotingIt(OutboundKind kind, string address, string secret, string? problem)
    {
        var text = OutboundAddress.Problem(kind, SecretText.Of(address), SecretText.Of(secret));

        if (problem is null)
        {
            text.ShouldBeNull();
        }
        else
        {
            text.ShouldNotBeNull().ShouldContain(problem);
            text.ShouldNotContain("s3cret");
        }
    }
}
