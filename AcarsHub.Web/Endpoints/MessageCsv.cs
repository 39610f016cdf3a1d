using System.Globalization;
using System.Text;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Endpoints;

/// <summary>A message as a row of a table. Numbers are left as they are.</summary>
internal static class MessageCsv
{
    private static readonly (string Name, Func<StoredMessage, object?> Value)[] s_columns =
    [
        ("uid", static m => m.Id),
        ("time", static m => MessageFormatter.MachineTime(m.Message.ReceivedAtUtc)),
        ("message_type", static m => m.Message.Kind.Names().StoredName),
        ("station_id", static m => m.Message.StationId),
        ("icao", static m => m.Message.Icao?.ToString()),
        ("tail", static m => m.Message.Tail),
        ("flight", static m => m.Message.Flight),
        ("callsign", static m => m.Enriched.Flight?.Callsign),
        ("airline", static m => m.Enriched.Flight?.Airline),
        ("label", static m => m.Message.Label),
        ("label_type", static m => m.Enriched.LabelName),
        ("sublabel", static m => m.Message.Sublabel),
        ("mfi", static m => m.Message.Mfi),
        ("msgno", static m => m.Message.MessageNumber),
        ("block_id", static m => m.Message.BlockId),
        ("mode", static m => m.Message.Mode),
        ("ack", static m => m.Message.Ack),
        ("freq", static m => m.Message.FrequencyText),
        ("level", static m => m.Message.LevelDb),
        ("error", static m => m.Message.ErrorCount),
        ("depa", static m => m.Message.DepartureAirport),
        ("dsta", static m => m.Message.DestinationAirport),
        ("eta", static m => m.Message.Eta),
        ("gtout", static m => m.Message.GateOut),
        ("wloff", static m => m.Message.WheelsOff),
        ("wlin", static m => m.Message.WheelsOn),
        ("gtin", static m => m.Message.GateIn),
        ("lat", static m => m.Message.LatitudeDegrees),
        ("lon", static m => m.Message.LongitudeDegrees),
        ("alt", static m => m.Message.AltitudeFeet),
        ("fromaddr", static m => m.Message.FromAddress),
        ("fromaddr_decoded", static m => m.Enriched.FromStation),
        ("toaddr", static m => m.Message.ToAddress),
        ("toaddr_decoded", static m => m.Enriched.ToStation),
        ("is_response", static m => m.Message.IsResponse),
        ("is_onground", static m => m.Message.IsOnGround),
        ("text", static m => m.Message.Text),
        ("decoded", static m => Decoded(m.Enriched.Decoded)),
        ("libacars", static m => m.Message.Libacars),
        ("alerts", static m => m.Enriched.IsAlert ? string.Join("; ", m.Enriched.Alerts.Select(static hit => hit.Term.Text).Distinct()) : null),
    ];

    /// <summary>Names of the columns.</summary>
    public static string Header { get; } = string.Join(',', s_columns.Select(static column => column.Name)) + CsvText.LineEnd;

    /// <summary>One message.</summary>
    public static string Row(StoredMessage message)
    {
        var row = new StringBuilder();
        foreach (var (_, value) in s_columns)
        {
            Append(row.Length == 0 ? row : row.Append(','), value(message));
        }

        return row.Append(CsvText.LineEnd).ToString();
    }

    private static void Append(StringBuilder row, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                CsvText.Append(row, text);
                break;
            case bool flag:
                row.Append(flag ? "true" : "false");
                break;
            default:
                row.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    /// <summary><c>Position Report: Altitude 32400 ft; …</c>; null when nothing was decoded.</summary>
    private static string? Decoded(DecodedMessage decoded) => decoded.IsDecoded
        ? string.Join("; ", [decoded.Description, .. decoded.Items.Select(static item => $"{item.Label}: {item.Text}")])
        : null;
}
