using System.Globalization;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>
/// Writes frames as the <c>miam</c> object of libacars. Its single transfers of data and acknowledgements are known from recorded
/// messages; the keys of all other frames, and those that tell of damage, are our own.
/// </summary>
public static class MiamJsonWriter
{
    /// <summary>Writes the object; the caller writes the name before it.</summary>
    public static void Write(Utf8JsonWriter writer, MiamFrame frame)
    {
        writer.WriteStartObject();
        switch (frame)
        {
            case MiamSingleTransfer transfer:
                writer.WriteStartObject("single_transfer"u8);
                WritePdu(writer, transfer.Pdu);
                writer.WriteEndObject();
                break;
            case MiamFileFrame file:
                WriteFileFrame(writer, file);
                break;
            default:
                writer.WriteBoolean("err"u8, true);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteFileFrame(Utf8JsonWriter writer, MiamFileFrame frame)
    {
        writer.WriteStartObject(frame switch
        {
            MiamFileTransferRequest => "file_transfer_req"u8,
            MiamFileTransferAccept => "file_transfer_accept"u8,
            MiamFileSegment => "file_segment"u8,
            MiamFileTransferAbort => "file_transfer_abort"u8,
            MiamPause => "xoff_ind"u8,
            _ => "xon_ind"u8,
        });
        writer.WriteString("file_id"u8, frame.FileId);
        switch (frame)
        {
            case MiamFileTransferRequest request:
                writer.WriteNumber("file_size"u8, request.FileSize);
                WriteValidity(writer, request.ValidUntil);
                break;
            case MiamFileTransferAccept accept:
                writer.WriteNumber("segment_size"u8, accept.SegmentSize);
                writer.WriteNumber("on_ground_segment_tempo"u8, accept.OnGroundTempoSeconds);
                writer.WriteNumber("in_flight_segment_tempo"u8, accept.InFlightTempoSeconds);
                break;
            case MiamFileSegment segment:
                writer.WriteNumber("segment_id"u8, segment.SegmentId);
                writer.WriteString("text"u8, segment.Content);
                break;
            case MiamFileTransferAbort abort:
                writer.WriteNumber("reason"u8, (int)abort.Reason);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteValidity(Utf8JsonWriter writer, DateTime? validUntil)
    {
        if (validUntil is { } time)
        {
            writer.WriteString("valid_until"u8, time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        }
    }

    private static void WritePdu(Utf8JsonWriter writer, MiamPdu pdu)
    {
        writer.WriteStartObject("miam_core"u8);
        writer.WriteNumber("version"u8, pdu.Version);
        var (type, name) = pdu switch
        {
            MiamData => (0, "data"),
            MiamAck => (1, "ack"),
            MiamAloha { IsReply: false } => (2, "aloha"),
            _ => (3, "aloha_reply"),
        };
        writer.WriteNumber("pdu_type"u8, type);
        writer.WriteStartObject(name);
        if (pdu.LengthOctets is { } length)
        {
            writer.WriteNumber("pdu_len"u8, length);
        }

        if (pdu.AircraftId is { } aircraft)
        {
            writer.WriteString("aircraft_id"u8, aircraft);
        }

        WriteFields(writer, pdu);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, MiamPdu pdu)
    {
        switch (pdu)
        {
            case MiamData data:
                WriteData(writer, data);
                break;
            case MiamAck ack:
                writer.WriteNumber("msg_ack_num"u8, ack.AckedMessageNumber);
                writer.WriteNumber("ack_xfer_result"u8, (int)ack.Result);
                break;
            case MiamAloha aloha:
                writer.WriteNumber("compressions"u8, (int)aloha.Compressions);
                writer.WriteNumber("networks"u8, (int)aloha.Networks);
                break;
        }
    }

    private static void WriteData(Utf8JsonWriter writer, MiamData data)
    {
        writer.WriteNumber("msg_num"u8, data.MessageNumber);
        writer.WriteBoolean("ack_required"u8, data.IsAckRequired);
        writer.WriteNumber("compression"u8, (int)data.Compression);
        writer.WriteNumber("encoding"u8, (int)data.Encoding);
        writer.WriteNumber("app_type"u8, data.ApplicationType);
        if (data.IsChecksumRight == false)
        {
            writer.WriteBoolean("crc_ok"u8, false);
        }

        if (data.IsTruncated)
        {
            writer.WriteBoolean("truncated"u8, true);
        }

        writer.WriteStartObject(data.IsAcars ? "acars"u8 : "non_acars"u8);
        WriteApplication(writer, data);
        WriteMessage(writer, data);
        writer.WriteEndObject();
    }

    private static void WriteApplication(Utf8JsonWriter writer, MiamData data)
    {
        if (!data.IsAcars)
        {
            writer.WriteString("app_id"u8, data.ApplicationId);
            return;
        }

        writer.WriteString("label"u8, data.Label);
        if (data.Sublabel is { } sublabel)
        {
            writer.WriteString("sublabel"u8, sublabel);
        }

        if (data.Mfi is { } mfi)
        {
            writer.WriteString("mfi"u8, mfi);
        }
    }

    private static void WriteMessage(Utf8JsonWriter writer, MiamData data)
    {
        if (data.Text is null && data.Binary.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("message"u8);
        if (data.Text is { } text)
        {
            writer.WriteString("text"u8, text);
        }
        else
        {
            writer.WriteString("data"u8, Convert.ToHexString(data.Binary.AsSpan()));
        }

        writer.WriteEndObject();
    }
}
