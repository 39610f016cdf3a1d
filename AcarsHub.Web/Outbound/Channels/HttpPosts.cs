using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;

namespace AcarsHub.Web.Outbound.Channels;

/// <summary>What a generic webhook gets: the notice as it is, with an id.</summary>
internal static class WebhookPost
{
    public static string Of(OutboundNotice notice, string id) => Node(notice, id).ToJsonString(NoticeJson.Options);

    public static JsonObject Node(OutboundNotice notice, string id)
    {
        var json = JsonSerializer.SerializeToNode(notice, NoticeJson.Options)!.AsObject(); // A record is an object.
        json.Insert(0, "id", id);
        return json;
    }
}

/// <summary>A post for ntfy, as JSON to the root of the server: headers could not carry every character.</summary>
internal static class NtfyPost
{
    private const int LongestTitle = 200;

    public static (Uri Address, string Json) Of(Uri address, OutboundNotice notice)
    {
        var topic = OutboundAddress.NtfyTopic(address);
        var json = new JsonObject
        {
            ["topic"] = topic,
            ["title"] = PlainText.Bound(notice.Title, LongestTitle),
            ["message"] = notice.Text,
            ["priority"] = notice.Severity switch { AlertSeverity.Critical => 5, AlertSeverity.Warning => 4, _ => 3 },
            ["tags"] = new JsonArray(notice.Severity switch { AlertSeverity.Critical => "rotating_light", AlertSeverity.Warning => "warning", _ => "airplane" }),
        };
        if (notice.Link is { } link)
        {
            json["click"] = link;
        }

        var path = string.Concat(address.Segments[..^1]);
        return (new UriBuilder(address) { Path = path, Query = "" }.Uri, json.ToJsonString(NoticeJson.Options));
    }
}

/// <summary>A post for a webhook of Discord. Nothing in a radio message pings anybody or formats anything.</summary>
internal static class DiscordPost
{
    private const int LongestTitle = 250;
    private const int LongestText = 4_000;

    public static string Of(OutboundNotice notice)
    {
        var embed = new JsonObject
        {
            ["title"] = PlainText.Bound(Escape(notice.Title), LongestTitle),
            ["description"] = PlainText.Bound(Escape(notice.Text), LongestText),
            ["color"] = notice.Severity switch { AlertSeverity.Critical => 0xD20F39, AlertSeverity.Warning => 0xDF8E1D, _ => 0x1E66F5 },
            ["timestamp"] = notice.AtUtc.ToString("O", CultureInfo.InvariantCulture),
        };
        if (notice.Link is { } link)
        {
            embed["url"] = link;
        }

        return new JsonObject
        {
            ["embeds"] = new JsonArray(embed),
            ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() },
        }.ToJsonString(NoticeJson.Options);
    }

    /// <summary>The text as Discord shows it as it stands: no emphasis, links, mentions, quotes, lists or headings.</summary>
    internal static string Escape(string text)
    {
        var result = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = "\\*_~`|>#-+[]()<@:.!".Contains(c, StringComparison.Ordinal) ? result.Append('\\').Append(c) : result.Append(c);
        }

        return result.ToString();
    }
}

/// <summary>A post for the Apprise API: with a key in the address, or with the URLs to send to.</summary>
internal static class ApprisePost
{
    public static string Of(OutboundNotice notice, SecretText urls)
    {
        var json = new JsonObject
        {
            ["title"] = notice.Title,
            ["body"] = notice.Link is { } link ? notice.Text + "\n\n" + link : notice.Text,
            ["type"] = notice.Severity switch { AlertSeverity.Critical => "failure", AlertSeverity.Warning => "warning", _ => "info" },
            ["format"] = "text",
        };
        if (!urls.IsEmpty)
        {
            json["urls"] = urls.Reveal();
        }

        return json.ToJsonString(NoticeJson.Options);
    }
}
