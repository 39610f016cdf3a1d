using System.Globalization;
using AcarsHub.Domain.Alerts.Outbound;
using MQTTnet;
using MQTTnet.Protocol;

namespace AcarsHub.Web.Outbound.Channels;

/// <summary>
/// Publishes to a broker. It stays connected, so that the broker says <c>offline</c> for the station when it is gone.
/// </summary>
internal sealed class MqttSender : IOutboundSender
{
    private const int MostMessages = 10; // Home Assistant keeps attributes of 16 KB.
    private static readonly TimeSpan s_keepAlive = TimeSpan.FromSeconds(30);

    private readonly OutboundChannel _channel;
    private readonly MqttTopics _topics;
    private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

    /// <param name="channel">Where to.</param>
    /// <param name="lost">Called when the connection is lost.</param>
    public MqttSender(OutboundChannel channel, Action lost)
    {
        _channel = channel;
        _topics = new MqttTopics(OutboundAddress.MqttPrefix(new Uri(channel.Address.Reveal())));
        _client.DisconnectedAsync += _ =>
        {
            lost();
            return Task.CompletedTask;
        };
    }

    public bool WantsConnection => !_client.IsConnected;

    public async Task<SendResult> ConnectAsync(CancellationToken ct)
    {
        try
        {
            var result = await _client.ConnectAsync(Options(), ct);
            if (result.ResultCode != MqttClientConnectResultCode.Success)
            {
                return SendResult.Retry($"{_channel.ShownAddress} refuses the connection ({result.ResultCode})");
            }

            foreach (var (topic, json) in HomeAssistant.Discovery(_topics))
            {
                await PublishAsync(topic, json, retain: true, ct);
            }

            await PublishAsync(_topics.Availability, "online", retain: true, ct);
            return SendResult.Delivered;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return SendResult.Retry($"{_channel.ShownAddress} cannot be reached ({Reason(e)})");
        }
    }

    public async Task<SendResult> SendAsync(OutboundNotice notice, string id, CancellationToken ct)
    {
        if (WantsConnection && await ConnectAsync(ct) is { Outcome: not SendOutcome.Delivered } failed)
        {
            return failed;
        }

        var json = WebhookPost.Node(notice with { Messages = [.. notice.Messages.Take(MostMessages)] }, id);
        json.Insert(1, "event_type", notice.Severity.ToString().ToLowerInvariant());
        var payload = json.ToJsonString(NoticeJson.Options);
        try
        {
            // First what may be published twice: of a try that fails in between nobody gets the alert twice.
            await PublishAsync(_topics.LastAlert, payload, retain: true, ct);
            await PublishAsync(_topics.Alerts, payload, retain: false, ct);
            return SendResult.Delivered;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return SendResult.Retry($"{_channel.ShownAddress} did not take the alert ({Reason(e)})");
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_client.IsConnected)
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
                await PublishAsync(_topics.Availability, "offline", retain: true, patience.Token); // The broker says it only of who does not take leave.
                await _client.DisconnectAsync(new MqttClientDisconnectOptions(), patience.Token);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The broker is gone, too.
        }

        _client.Dispose();
    }

    private static string Reason(Exception e) => e switch
    {
        OperationCanceledException => "it does not answer",
        _ => e.GetBaseException() switch
        {
            System.Net.Sockets.SocketException socket => socket.SocketErrorCode.ToString(),
            System.Security.Authentication.AuthenticationException => "no secure connection; is its certificate valid?",
            var other => other.GetType().Name, // Its text might quote what we sent.
        },
    };

    private async Task PublishAsync(string topic, string payload, bool retain, CancellationToken ct)
    {
        var message = new MqttApplicationMessageBuilder().WithTopic(topic).WithPayload(payload)
            .WithQualityOfServiceLevel(MqttQualityOfServiceLevel.AtLeastOnce).WithRetainFlag(retain).Build();
        var result = await _client.PublishAsync(message, ct);
        if (!result.IsSuccess)
        {
            throw new InvalidOperationException(result.ReasonCode.ToString());
        }
    }

    private MqttClientOptions Options()
    {
        var address = new Uri(_channel.Address.Reveal());
        var isSecure = address.Scheme == "mqtts";
        var builder = new MqttClientOptionsBuilder()
            .WithTcpServer(address.Host.Trim('[', ']'), address.Port > 0 ? address.Port : isSecure ? 8883 : 1883)
            .WithClientId(string.Create(CultureInfo.InvariantCulture, $"acarshub-{Random.Shared.Next():x8}"))
            .WithProtocolVersion(MQTTnet.Formatter.MqttProtocolVersion.V311)
            .WithCleanSession()
            .WithKeepAlivePeriod(s_keepAlive)
            .WithTimeout(OutboundHttp.Timeout)
            .WithWillTopic(_topics.Availability)
            .WithWillPayload("offline")
            .WithWillRetain()
            .WithWillQualityOfServiceLevel(MqttQualityOfServiceLevel.AtLeastOnce);
        var user = address.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        if (user[0].Length > 0)
        {
            builder = builder.WithCredentials(user[0], _channel.Secret.IsEmpty ? user.ElementAtOrDefault(1) ?? "" : _channel.Secret.Reveal());
        }

        return (isSecure ? builder.WithTlsOptions(static tls => tls.UseTls()) : builder).Build();
    }
}
