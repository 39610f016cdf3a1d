using AcarsHub.Data.Outbound;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Outbound;
using Microsoft.Extensions.DependencyInjection;

namespace AcarsHub.Tests.Builders.Outbound;

/// <summary>A station that is looking for the flight <c>AA0727</c>, and messages of it.</summary>
internal static class AlertStation
{
    private const long Instant = 1_769_990_333;

    /// <summary>Starts it.</summary>
    /// <param name="directory">Directory of an earlier one, or where it is to be.</param>
    /// <param name="environment">Further settings.</param>
    public static async Task<Station> StartAsync(string? directory, params string[] environment)
    {
        var station = await Station.StartAsync(directory: directory, environment: ["ALERT_STAT_TERMS=AA0727", "DB_ALERT_SAVE_DAYS=36500", .. environment]);
        await KnowsAsync(station, environment.Count(static pair => pair.Split('=')[0].EndsWith("_URL", StringComparison.Ordinal) && pair.StartsWith("OUTBOUND_", StringComparison.Ordinal)));
        return station;
    }

    /// <summary>Waits until the station knows its channels.</summary>
    public static Task KnowsAsync(Station station, int channels) => Station.WaitAsync(() => station.Outbound() is { IsKnown: true } state && state.Channels.Length >= channels);

    public static OutboundState Outbound(this Station station) => station.App.Services.GetRequiredService<OutboundBook>().Current;

    public static OutboundDesk Desk(this Station station) => station.App.Services.GetRequiredService<OutboundDesk>();

    public static StoredChannel Channel(this Station station, OutboundKind kind) => station.Outbound().Channels.First(state => state.Channel.Kind == kind).Stored;

    /// <summary>Sends messages that raise an alert, each a minute later than the one before.</summary>
    public static async Task RaiseAsync(this Station station, params string[] texts)
    {
        var before = (int)station.Feed.LastSequence;
        for (var i = 0; i < texts.Length; i++)
        {
            await station.SendAsync(DecoderKind.Acars, Message(texts[i], before + i));
            await station.WaitForMessagesAsync(before + i + 1);
        }
    }

    /// <summary>A message that raises an alert.</summary>
    public static string Message(string text, int minute = 0) => WireSamples.Acars("AA0727", text, Instant + (60 * minute));
}
