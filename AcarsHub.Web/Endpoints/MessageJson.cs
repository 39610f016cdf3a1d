using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Endpoints;

/// <summary>A message as other programs get it: the names of ACARS Hub, absent what is not known.</summary>
internal static class MessageJson
{
    private const double MillisecondsPerSecond = 1000;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of JSON.</summary>
    public static string Serialize(StoredMessage stored)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            Write(writer, stored);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter writer, StoredMessage stored)
    {
        writer.WriteStartObject();
        if (stored.IsStored)
        {
            writer.WriteNumber("uid", stored.Id);
        }

        WriteReceived(writer, stored.Message);
        WriteEnriched(writer, stored.Enriched);
        WriteAlerts(writer, stored.Enriched.Alerts);
        if (stored.Enriched.Decoded is { IsDecoded: true } decoded)
        {
            writer.WritePropertyName("decodedText");
            DecodedJson.Write(writer, decoded);
        }

        writer.WriteEndObject();
    }

    private static void WriteReceived(Utf8JsonWriter w, AcarsMessage m)
    {
        w.WriteString("message_type", m.Kind.Names().StoredName);
        w.WriteNumber("timestamp", m.ReceivedAtUtc.ToUnixTimeMilliseconds() / MillisecondsPerSecond);
        Text(w, "station_id", m.StationId);
        Address(w, "toaddr", m.ToAddress);
        Address(w, "fromaddr", m.FromAddress);
        Text(w, "depa", m.DepartureAirport);
        Text(w, "dsta", m.DestinationAirport);
        Text(w, "eta", m.Eta);
        Text(w, "gtout", m.GateOut);
        Text(w, "gtin", m.GateIn);
        Text(w, "wloff", m.WheelsOff);
        Text(w, "wlin", m.WheelsOn);
        Number(w, "lat", m.LatitudeDegrees);
        Number(w, "lon", m.LongitudeDegrees);
        Number(w, "alt", m.AltitudeFeet);
        Text(w, "text", m.Text);
        Text(w, "tail", m.Tail);
        Text(w, "flight", m.Flight);
        Text(w, "icao", m.Icao?.ToString());
        Text(w, "freq", m.FrequencyText);
        Text(w, "ack", m.Ack);
        Text(w, "mode", m.Mode);
        Text(w, "label", m.Label);
        Text(w, "sublabel", m.Sublabel);
        Text(w, "mfi", m.Mfi);
        Text(w, "block_id", m.BlockId);
        Text(w, "msgno", m.MessageNumber);
        Flag(w, "is_response", m.IsResponse);
        Flag(w, "is_onground", m.IsOnGround);
        Number(w, "error", m.ErrorCount);
        Number(w, "level", m.LevelDb);
        Text(w, "libacars", m.Libacars);
    }

    private static void WriteEnriched(Utf8JsonWriter w, EnrichedMessage m)
    {
        Text(w, "label_type", m.LabelName);
        Text(w, "toaddr_decoded", m.ToStation);
        Text(w, "fromaddr_decoded", m.FromStation);
        Text(w, "airline", m.Flight?.Airline);
        Text(w, "iata_flight", m.Flight?.IataFlight);
        Text(w, "icao_flight", m.Flight?.IcaoFlight);
        Text(w, "flight_number", m.Flight?.FlightNumber);
        Text(w, "callsign", m.Flight?.Callsign);
        if (m.SessionId is { } session)
        {
            w.WriteNumber("session", session);
        }
    }

    /// <summary>The terms found, by the part of the message they were found in.</summary>
    private static void WriteAlerts(Utf8JsonWriter w, ImmutableArray<AlertHit> alerts)
    {
        if (alerts.IsEmpty)
        {
            return;
        }

        w.WriteBoolean("matched", true);
        foreach (var field in alerts.GroupBy(static hit => hit.Field, static hit => hit.Term.Text))
        {
            w.WriteStartArray("matched_" + AlertFieldNames.Of(field.Key));
            foreach (var term in field)
            {
                w.WriteStringValue(term);
            }

            w.WriteEndArray();
        }
    }

    private static void Text(Utf8JsonWriter w, string name, string? value)
    {
        if (value is not null)
        {
            w.WriteString(name, value);
        }
    }

    private static void Address(Utf8JsonWriter w, string name, uint? value)
    {
        if (value is { } address)
        {
            w.WriteNumber(name, address);
            w.WriteString(name + "_hex", address.ToString("X6", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void Number(Utf8JsonWriter w, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            w.WriteNumber(name, number);
        }
    }

    private static void Flag(Utf8JsonWriter w, string name, bool? value)
    {
        if (value is { } flag)
        {
            w.WriteBoolean(name, flag);
        }
    }
}
