using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;

namespace AcarsHub.Tests.Builders.Outbound;

internal static class NewNotice
{
    /// <summary>An alert as it is queued: a flight that is short of fuel.</summary>
    public static OutboundNotice Alert(long id = 1, AlertSeverity severity = AlertSeverity.Warning)
    {
        var term = AlertTerm.Of("FUEL") with { Severity = severity };
        var message = NewMessage.Enriched(NewMessage.Received() with { Text = $"MIN FUEL {id}" });
        return new NoticeBuilder(TimeZoneInfo.Utc, new Uri("https://acars.example.org/")).Build(id, message, [new AlertHit(term, AlertFields.Text)]);
    }

    public static OutboundChannel Channel(OutboundKind kind = OutboundKind.Webhook, string address = "https://hooks.example.org/path-nobody-may-see?key=1") => new()
    {
        Id = 1,
        Name = "Hook",
        Kind = kind,
        Address = SecretText.Of(address),
    };
}
