using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>What people are told about a message in which terms were found.</summary>
/// <param name="zone">The station's time zone.</param>
/// <param name="publicUrl">Where this station's pages are; null when that is not known.</param>
public sealed class NoticeBuilder(TimeZoneInfo zone, Uri? publicUrl)
{
    private const int LongestExcerpt = 600;
    private const int LongestField = 60;
    private const int MostTerms = 10;

    /// <summary>Makes the notice.</summary>
    /// <param name="id">Row of the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="hits">What was found in it, one at least.</param>
    public OutboundNotice Build(long id, EnrichedMessage message, ImmutableArray<AlertHit> hits)
    {
        var received = message.Message;
        var severity = hits.Max(static hit => hit.Term.Severity);
        var link = Link(message);
        return new OutboundNotice(NoticeKind.Alert, severity, "Alert: " + Terms(hits), Text(message, hits), received.ReceivedAtUtc)
        {
            Link = link,
            Messages =
            [
                new NoticeMessage(id, received.ReceivedAtUtc, [.. hits.Take(MostTerms * 2).Select(static hit => new NoticeTerm(hit.Term.Text, AlertFieldNames.Of(hit.Field), hit.Term.Severity))])
                {
                    Link = link,
                    Station = PlainText.Line(received.StationId, LongestField),
                    Type = received.Kind.Names().StoredName,
                    Flight = PlainText.Line(received.Flight, LongestField),
                    Registration = PlainText.Line(received.Tail, LongestField),
                    Icao = received.Icao?.ToString(),
                    Label = PlainText.Line(received.Label, LongestField),
                    LabelName = PlainText.Line(message.LabelName, LongestField),
                    Text = PlainText.Block(received.Text, LongestExcerpt),
                },
            ],
        };
    }

    private static string Terms(ImmutableArray<AlertHit> hits)
    {
        var terms = hits.Select(static hit => hit.Term.Text).Distinct().ToList();
        return string.Join(", ", terms.Take(MostTerms)) + (terms.Count > MostTerms ? $" and {terms.Count - MostTerms} more" : "");
    }

    private static string? Aircraft(EnrichedMessage message)
    {
        var received = message.Message;
        string?[] names = [message.Flight?.IcaoFlight ?? received.Flight, received.Tail, received.Icao?.ToString()];
        var shown = names.Select(static name => PlainText.Line(name, LongestField)).Where(static name => name is not null).Distinct().ToList();
        return shown.Count == 0 ? null : string.Join(" · ", shown) + (message.Flight?.Airline is { Length: > 0 } airline ? $" ({PlainText.Line(airline, LongestField)})" : "");
    }

    private string Text(EnrichedMessage message, ImmutableArray<AlertHit> hits)
    {
        var received = message.Message;
        var label = PlainText.Line(received.Label, LongestField);
        var time = TimeZoneInfo.ConvertTime(received.ReceivedAtUtc, zone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
        string?[] lines =
        [
            Aircraft(message),
            "Found in " + string.Join(", ", hits.Select(static hit => AlertFieldNames.TitleOf(hit.Field)).Distinct()),
            label is null ? null : "Label " + label + (message.LabelName is { } name ? ": " + PlainText.Line(name, LongestField) : ""),
            time + (PlainText.Line(received.StationId, LongestField) is { } station ? " at " + station : ""),
            PlainText.Block(received.Text, LongestExcerpt) is { } text ? "\n" + text : null,
        ];
        return string.Join('\n', lines.Where(static line => line is not null));
    }

    private string? Link(EnrichedMessage message)
    {
        if (publicUrl is null)
        {
            return null;
        }

        var aircraft = AircraftIdentity.Of(message);
        var name = aircraft.Icao?.ToString() ?? aircraft.Tail ?? aircraft.Callsign;
        return publicUrl.AbsoluteUri.TrimEnd('/') + "/" + (string.IsNullOrWhiteSpace(name) ? "alerts" : "aircraft/" + Uri.EscapeDataString(name));
    }
}
