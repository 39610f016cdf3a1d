using System.Text;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>What the free-text filter of the live list looks into (ui.md 3.3). The station is left out: it would match everything.</summary>
public static class MessageSearchText
{
    // Cannot be typed, so no match runs from one field into the next.
    private const char Between = '\u0001';

    public static string Of(TrackedMessage tracked)
    {
        var text = new StringBuilder();
        var enriched = tracked.Message.Enriched;
        Add(text, tracked.Text);
        AddMessage(text, tracked.Message.Message);
        foreach (var part in tracked.Parts)
        {
            Add(text, part.ToString());
        }

        Add(text, enriched.Flight?.Airline);
        Add(text, enriched.Flight?.IataFlight);
        Add(text, enriched.Flight?.IcaoFlight);
        Add(text, enriched.Flight?.Callsign);
        Add(text, enriched.LabelName);
        Add(text, enriched.ToStation);
        Add(text, enriched.FromStation);
        Add(text, tracked.Decoded.IsDecoded ? tracked.Decoded.Description : null);
        foreach (var item in tracked.Decoded.Items)
        {
            Add(text, item.Label);
            Add(text, item.Text);
        }

        return text.ToString().ToUpperInvariant();
    }

    private static void AddMessage(StringBuilder text, AcarsMessage m)
    {
        string?[] fields =
        [
            m.Libacars, m.Tail, m.Flight, m.Icao?.ToString(), m.Label, m.Sublabel, m.MessageNumber, m.Ack, m.Mode, m.BlockId,
            m.Kind.Names().DisplayName, m.Kind.Names().StatusKey, m.FrequencyText, m.DepartureAirport, m.DestinationAirport, m.Eta,
            m.GateOut, m.GateIn, m.WheelsOff, m.WheelsOn, m.ToAddressName, m.FromAddressName,
        ];
        foreach (var value in fields)
        {
            Add(text, value);
        }

        Add(text, m.ToAddress);
        Add(text, m.FromAddress);
        AddNumber(text, m.AltitudeFeet);
        AddNumber(text, m.LatitudeDegrees);
        AddNumber(text, m.LongitudeDegrees);
        AddNumber(text, m.LevelDb);
    }

    private static void Add(StringBuilder text, string? value)
    {
        if (value is not null)
        {
            text.Append(value).Append(Between);
        }
    }

    private static void Add(StringBuilder text, uint? address)
    {
        if (address is { } number)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}/{number:X6}").Append(Between);
        }
    }

    private static void AddNumber(StringBuilder text, IFormattable? value)
    {
        if (value is not null)
        {
            text.Append(value.ToString(null, System.Globalization.CultureInfo.InvariantCulture)).Append(Between);
        }
    }
}
