using System.Collections.Immutable;
using System.Data.Common;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Outbound;

namespace AcarsHub.Web.Status;

/// <summary>
/// Tells people outside that a feed has fallen silent, once, and that it is back, once. A feed is back when several messages have come,
/// or when it has not been missed for a while: a single stray message ends no silence.
/// </summary>
internal sealed partial class SilenceNotices(OutboundNotices outbound, OutboundOptions options, TimeProvider clock, ILogger<SilenceNotices> logger)
{
    private const int MessagesOfARecovery = 5;
    private static readonly TimeSpan s_recovery = TimeSpan.FromMinutes(10);

    private readonly ImmutableArray<Episode> _episodes = [.. DecoderKinds.All.Select(static _ => new Episode())];

    /// <summary>Takes a look at all feeds.</summary>
    public void Observe(StationStatus status, CancellationToken ct)
    {
        foreach (var decoder in options.TellsOfStation ? status.Decoders : [])
        {
            if (Advance(_episodes[(int)decoder.Kind], decoder) is var (title, text, severity))
            {
                _ = TellAsync(title, text, severity, ct); // The database may take its time; the next look does not wait for it.
            }
        }
    }

    private (string Title, string Text, AlertSeverity Severity)? Advance(Episode episode, DecoderStatus decoder)
    {
        var name = decoder.Kind.Names().DisplayName;
        var now = clock.GetUtcNow();
        if (decoder.Silence is { } silence)
        {
            (episode.BackSinceUtc, episode.ReceivedBefore) = (null, decoder.Received);
            if (episode.SinceUtc is not null)
            {
                return null;
            }

            episode.SinceUtc = silence.SinceUtc;
            var text = SilenceText.Of(name, silence, now);
            var reason = decoder.State == FeedState.NotConnected ? "It is not connected." : "It is connected, and nothing comes.";
            return ($"{name} is silent", $"{text}. {reason}", AlertSeverity.Warning);
        }

        if (episode.SinceUtc is not { } since || decoder.Received == episode.ReceivedBefore)
        {
            return null; // Nothing to end, or nobody can tell just now.
        }

        var back = episode.BackSinceUtc ??= now;
        if (decoder.Received - episode.ReceivedBefore < MessagesOfARecovery && now - back < s_recovery)
        {
            return null;
        }

        (episode.SinceUtc, episode.BackSinceUtc) = (null, null);
        return ($"{name} is back", $"{name} brings messages again. It was silent for {SilenceText.Length(back - since)}.", AlertSeverity.Notice);
    }

    private async Task TellAsync(string title, string text, AlertSeverity severity, CancellationToken ct)
    {
        try
        {
            await outbound.TellAsync(title, text, severity, ct);
        }
        catch (Exception e) when (e is DbException or OperationCanceledException)
        {
            LogNotQueued(title, e.Message);
        }
    }

    [LoggerMessage(3121, LogLevel.Warning, "\"{Title}\" could not be told to anybody: {Error}")]
    private partial void LogNotQueued(string title, string error);

    private sealed class Episode
    {
        /// <summary>Since when it is silent, as far as it has been told.</summary>
        public DateTimeOffset? SinceUtc { get; set; }

        /// <summary>Since when messages come again.</summary>
        public DateTimeOffset? BackSinceUtc { get; set; }

        public long ReceivedBefore { get; set; }
    }
}
