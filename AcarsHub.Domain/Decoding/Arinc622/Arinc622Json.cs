using System.Text.Json;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>The <c>arinc622</c> object of decoder programs, read and written.</summary>
public static class Arinc622Json
{
    /// <summary>Writes the object, without a name before it.</summary>
    public static void Write(Utf8JsonWriter writer, Arinc622Message message)
    {
        writer.WriteStartObject();
        writer.WriteString("msg_type", Arinc622MessageTypes.JsonName(message.Envelope.MessageType));
        writer.WriteBoolean("crc_ok", message.Envelope.IsCrcOk);
        writer.WriteString("gs_addr", message.Envelope.GroundAddress);
        writer.WriteString("air_addr", message.Envelope.AirAddress);
        if (message.Adsc is { } adsc)
        {
            writer.WritePropertyName("adsc");
            AdscJsonWriter.Write(writer, adsc);
        }

        if (message.Cpdlc is { } cpdlc)
        {
            writer.WritePropertyName("cpdlc");
            CpdlcJsonWriter.Write(writer, cpdlc);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the object.</summary>
    /// <returns>Null when it has neither ADS-C nor CPDLC in it.</returns>
    public static Arinc622Message? Read(JsonElement arinc622)
    {
        var adsc = AdscJsonReader.Read(JsonContent.Get(arinc622, "adsc"));
        var cpdlc = adsc is null ? CpdlcJsonReader.Read(JsonContent.Get(arinc622, "cpdlc")) : null;
        if (adsc is null && cpdlc is null)
        {
            return null;
        }

        var type = Arinc622MessageTypes.FromJsonName(JsonContent.Text(JsonContent.Get(arinc622, "msg_type")));
        var fallback = adsc is null ? Arinc622MessageType.CpdlcMessage : Arinc622MessageType.AdscMessage;
        var envelope = new Arinc622Envelope(
            type is { } known && Arinc622MessageTypes.IsAdsc(known) == (adsc is not null) ? known : fallback,
            JsonContent.Text(JsonContent.Get(arinc622, "gs_addr")) ?? "",
            JsonContent.Text(JsonContent.Get(arinc622, "air_addr")) ?? "",
            JsonContent.Flag(JsonContent.Get(arinc622, "crc_ok")) ?? true,
            TrailingText: null);
        return new Arinc622Message(envelope, adsc, cpdlc);
    }
}
