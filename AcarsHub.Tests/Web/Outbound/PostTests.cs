using System.Text.Json.Nodes;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Tests.Builders.Outbound;
using AcarsHub.Web.Outbound.Channels;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Outbound;

/// <summary>What each service gets.</summary>
public sealed class PostTests
{
    [Fact]
    public void Webhook_GetsEverythingUnderAnId()
    {
        var json = JsonNode.Parse(WebhookPost.Of(NewNotice.Alert(7), "3-44"))!;

        json["id"]!.GetValue<string>().ShouldBe("3-44");
        json["severity"]!.GetValue<string>().ShouldBe("warning");
        json["count"]!.GetValue<int>().ShouldBe(1);
        var message = json["messages"]![0]!;
        message["id"]!.GetValue<long>().ShouldBe(7);
        message["registration"]!.GetValue<string>().ShouldBe("N100AB");
        message["terms"]![0]!["term"]!.GetValue<string>().ShouldBe("FUEL");
        message["terms"]![0]!["field"]!.GetValue<string>().ShouldBe("text");
    }

    [Theory]
    [InlineData(AlertSeverity.Notice, 3)]
    [InlineData(AlertSeverity.Warning, 4)]
    [InlineData(AlertSeverity.Critical, 5)]
    public void Ntfy_GetsTopicPriorityAndLink(AlertSeverity severity, int priority)
    {
        var (address, text) = NtfyPost.Of(new Uri("https://ntfy.example.org/base/my-topic"), NewNotice.Alert(severity: severity));
        var json = JsonNode.Parse(text)!;

        address.ShouldBe(new Uri("https://ntfy.example.org/base/"));
        json["topic"]!.GetValue<string>().ShouldBe("my-topic");
        json["priority"]!.GetValue<int>().ShouldBe(priority);
        json["title"]!.GetValue<string>().ShouldBe("Alert: FUEL");
        json["click"]!.GetValue<string>().ShouldBe("https://acars.example.org/aircraft/A1B2C3");
    }

    [Fact]
    public void Discord_PingsNobodyAndFormatsNothing()
    {
        var notice = NewNotice.Alert() with { Text = "@everyone **bold** <@1> https://example.org `x` # head" };

        var json = JsonNode.Parse(DiscordPost.Of(notice))!;

        json["allowed_mentions"]!["parse"]!.AsArray().ShouldBeEmpty();
        json["embeds"]![0]!["description"]!.GetValue<string>().ShouldBe(@"\@everyone \*\*bold\*\* \<\@1\> https\://example\.org \`x\` \# head");
        json.AsObject().ContainsKey("content").ShouldBeFalse();
    }

    [Theory]
    [InlineData(AlertSeverity.Notice, "info")]
    [InlineData(AlertSeverity.Warning, "warning")]
    [InlineData(AlertSeverity.Critical, "failure")]
    public void Apprise_GetsTypeAndUrls(AlertSeverity severity, string type)
    {
        var json = JsonNode.Parse(ApprisePost.Of(NewNotice.Alert(severity: severity), SecretText.Of("mailto://somebody")))!;

        json["type"]!.GetValue<string>().ShouldBe(type);
        json["urls"]!.GetValue<string>().ShouldBe("mailto://somebody");
        json["format"]!.GetValue<string>().ShouldBe("text");
        JsonNode.Parse(ApprisePost.Of(NewNotice.Alert(), SecretText.None))!.AsObject().ContainsKey("urls").ShouldBeFalse();
    }
}
