using System.Text.Json.Nodes;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Outbound.Channels;

/// <summary>Tells Home Assistant what there is, by its MQTT discovery: a sensor with the last alert, and an event for automations.</summary>
internal static class HomeAssistant
{
    private const string DiscoveryPrefix = "homeassistant";

    /// <summary>Topics and what is to be kept there.</summary>
    /// <param name="topics">Topics of the station.</param>
    public static IEnumerable<(string Topic, string Json)> Discovery(MqttTopics topics)
    {
        var sensor = Entity(topics, "Last alert", "last_alert", topics.LastAlert);
        sensor["value_template"] = "{{ value_json.title[:255] }}"; // A state may have no more characters.
        sensor["json_attributes_topic"] = topics.LastAlert;
        yield return (Topic("sensor", topics, "last_alert"), sensor.ToJsonString(NoticeJson.Options));

        var happening = Entity(topics, "Alert", "alert", topics.Alerts);
        happening["event_types"] = new JsonArray("notice", "warning", "critical");
        yield return (Topic("event", topics, "alert"), happening.ToJsonString(NoticeJson.Options));
    }

    private static string Topic(string component, MqttTopics topics, string name) => $"{DiscoveryPrefix}/{component}/{topics.Node}/{name}/config";

    private static JsonObject Entity(MqttTopics topics, string name, string id, string state) => new()
    {
        ["name"] = name,
        ["unique_id"] = $"{topics.Node}_{id}",
        ["state_topic"] = state,
        ["availability_topic"] = topics.Availability,
        ["icon"] = "mdi:airplane-alert",
        ["device"] = new JsonObject
        {
            ["identifiers"] = new JsonArray(topics.Node),
            ["name"] = "AcarsHub",
            ["sw_version"] = ProductVersion.Text,
        },
        ["origin"] = new JsonObject { ["name"] = "AcarsHub", ["sw_version"] = ProductVersion.Text },
    };
}

/// <summary>Topics of a station.</summary>
/// <param name="Prefix">What they begin with.</param>
internal sealed record MqttTopics(string Prefix)
{
    /// <summary>Each alert, not kept.</summary>
    public string Alerts => Prefix + "/alerts";

    /// <summary>The last alert, kept.</summary>
    public string LastAlert => Prefix + "/last_alert";

    /// <summary><c>online</c> or <c>offline</c>, kept.</summary>
    public string Availability => Prefix + "/availability";

    /// <summary>Name of the station where only letters, digits and underscores may stand.</summary>
    public string Node => string.Concat(Prefix.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
}
