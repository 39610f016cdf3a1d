using System.Collections.Immutable;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>How alerts leave the house.</summary>
public enum OutboundKind
{
    Webhook,
    Ntfy,
    Discord,
    Apprise,
    Mqtt,
}

/// <summary>A kind of channel and its names.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Key">Its name in the database and, in upper case, in environment variables.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="AddressExample">What an address of it looks like.</param>
/// <param name="SecretName">What is kept secret besides the address; null when there is nothing.</param>
/// <param name="SecretVariable">What the variable for it ends in.</param>
public sealed record OutboundKindInfo(OutboundKind Kind, string Key, string Title, string AddressExample, string? SecretName, string? SecretVariable)
{
    public static ImmutableArray<OutboundKindInfo> All { get; } =
    [
        new(OutboundKind.Webhook, "webhook", "Webhook", "https://example.org/hook", "Bearer token", "TOKEN"),
        new(OutboundKind.Ntfy, "ntfy", "ntfy", "https://ntfy.sh/my-topic", "Access token", "TOKEN"),
        new(OutboundKind.Discord, "discord", "Discord", "https://discord.com/api/webhooks/…", null, null),
        new(OutboundKind.Apprise, "apprise", "Apprise", "http://apprise:8000/notify/my-key", "Apprise URLs", "URLS"),
        new(OutboundKind.Mqtt, "mqtt", "MQTT", "mqtt://user@broker:1883/acarshub", "Password", "PASSWORD"),
    ];

    public static OutboundKindInfo Of(OutboundKind kind) => All.First(info => info.Kind == kind);

    /// <summary>The kind with that key; null when there is none.</summary>
    public static OutboundKindInfo? Find(string key) => All.FirstOrDefault(info => info.Key == key);
}
