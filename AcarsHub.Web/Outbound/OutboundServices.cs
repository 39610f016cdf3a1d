using AcarsHub.Data.Outbound;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Web.Outbound.Channels;

namespace AcarsHub.Web.Outbound;

/// <summary>What every channel works with.</summary>
internal sealed class OutboundServices(OutboundBook book, OutboundStore store, OutboundQueries queries, OutboundHttp http, OutboundLog log, TimeProvider clock)
{
    public OutboundBook Book => book;

    public OutboundStore Store => store;

    public OutboundQueries Queries => queries;

    public OutboundLog Log => log;

    public TimeProvider Clock => clock;

    public DeliveryPlanner Planner { get; } = new(clock.LocalTimeZone);

    /// <summary>Makes what sends over a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="lost">Called when a connection is lost.</param>
    public IOutboundSender Sender(OutboundChannel channel, Action lost) =>
        channel.Kind == OutboundKind.Mqtt ? new MqttSender(channel, lost) : new HttpSender(channel, http, clock);
}

/// <summary>What there is to log about channels. Names and errors only: no addresses, no secrets.</summary>
internal sealed partial class OutboundLog(ILogger<OutboundLog> logger)
{
    [LoggerMessage(2601, LogLevel.Warning, "Alerts cannot be sent over {Channel}: {Error}. They wait; it is tried again")]
    public partial void CannotSend(string channel, string error);

    [LoggerMessage(2602, LogLevel.Error, "{Count} alerts are given up: {Channel} refuses them. {Error}")]
    public partial void Refused(string channel, int count, string error);

    [LoggerMessage(2603, LogLevel.Error, "The queue of {Channel} cannot be read or written: {Error}")]
    public partial void QueueFailed(string channel, string error);

    [LoggerMessage(2604, LogLevel.Error, "Alerts cannot be queued: {Error}. It is tried again")]
    public partial void CannotQueue(string error);
}
