using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>Reads the <c>miam</c> object a decoder delivered, and what <see cref="MiamJsonWriter"/> wrote.</summary>
public static class MiamJsonReader
{
    /// <summary>Reads the object.</summary>
    /// <returns>The frame; <see cref="MiamMalformed"/> when it has none we know.</returns>
    public static MiamFrame Read(JsonElement miam)
    {
        var node = new LibacarsNode(miam);
        var transfer = node["single_transfer"u8];
        MiamFrame? frame = transfer.Exists ? ReadTransfer(transfer["miam_core"u8]) : ReadFileFrame(node);
        return frame ?? MiamMalformed.Instance;
    }

    private static MiamSingleTransfer? ReadTransfer(LibacarsNode core)
    {
        MiamPdu? pdu = core.Integer("version"u8) is { } version
            ? core.Integer("pdu_type"u8) switch
            {
                0 => ReadData(version, core["data"u8]),
                1 => ReadAck(version, core["ack"u8]),
                2 => ReadAloha(version, isReply: false, core["aloha"u8]),
                3 => ReadAloha(version, isReply: true, core["aloha_reply"u8]),
                _ => null,
            }
            : null;
        return pdu is null ? null : new MiamSingleTransfer(pdu);
    }

    private static MiamData? ReadData(int version, LibacarsNode data)
    {
        var acars = data["acars"u8];
        var other = data["non_acars"u8];
        if (!data.Exists || ApplicationId(acars, other) is not { } id)
        {
            return null;
        }

        // Without a type the id's own length tells which one of ACARS it is.
        var type = data.Integer("app_type"u8) ?? (acars.Exists ? (id.Length / 2) - 1 : MiamApplication.LastAcarsType + 1);
        var message = (acars.Exists ? acars : other)["message"u8];
        return new MiamData
        {
            Version = version,
            LengthOctets = data.Integer("pdu_len"u8),
            AircraftId = data.Text("aircraft_id"u8),
            MessageNumber = data.Integer("msg_num"u8) ?? 0,
            IsAckRequired = data.Flag("ack_required"u8) ?? false,
            Compression = (MiamCompression)(data.Integer("compression"u8) ?? 0),
            Encoding = (MiamEncoding)(data.Integer("encoding"u8) ?? 0),
            ApplicationType = type,
            ApplicationId = id,
            Text = message.Text("text"u8),
            Binary = ReadHex(message.Text("data"u8)),
            IsChecksumRight = data.Flag("crc_ok"u8),
            IsTruncated = data.Flag("truncated"u8) ?? false,
        };
    }

    private static string? ApplicationId(LibacarsNode acars, LibacarsNode other) => acars.Exists
        ? acars.Text("label"u8) is { Length: > 0 } label ? label + acars.Text("sublabel"u8) + acars.Text("mfi"u8) : null
        : other.Text("app_id"u8);

    private static ImmutableArray<byte> ReadHex(string? text)
    {
        if (text is null)
        {
            return [];
        }

        var octets = new byte[text.Length / 2];
        var status = Convert.FromHexString(text, octets, out _, out _);
        return status == OperationStatus.Done ? ImmutableCollectionsMarshal.AsImmutableArray(octets) : [];
    }

    private static MiamAck? ReadAck(int version, LibacarsNode ack) => ack.Integer("msg_ack_num"u8) is { } number
        ? new MiamAck
        {
            Version = version,
            LengthOctets = ack.Integer("pdu_len"u8),
            AircraftId = ack.Text("aircraft_id"u8),
            AckedMessageNumber = number,
            Result = (MiamAckResult)(ack.Integer("ack_xfer_result"u8) ?? 0),
        }
        : null;

    private static MiamAloha? ReadAloha(int version, bool isReply, LibacarsNode aloha) => aloha.Exists
        ? new MiamAloha
        {
            Version = version,
            LengthOctets = aloha.Integer("pdu_len"u8),
            AircraftId = aloha.Text("aircraft_id"u8),
            IsReply = isReply,
            Compressions = (MiamCompressions)(aloha.Integer("compressions"u8) ?? 0),
            Networks = (MiamNetworks)(aloha.Integer("networks"u8) ?? 0),
        }
        : null;

    private static MiamFileFrame? ReadFileFrame(LibacarsNode miam)
    {
        if (miam["file_transfer_req"u8] is { Exists: true } request)
        {
            return FileId(request) is { } file ? new MiamFileTransferRequest(file, request.Integer("file_size"u8) ?? 0, Validity(request)) : null;
        }

        if (miam["file_transfer_accept"u8] is { Exists: true } accept)
        {
            return FileId(accept) is { } file
                ? new MiamFileTransferAccept(
                    file,
                    accept.Integer("segment_size"u8) ?? 0,
                    accept.Integer("on_ground_segment_tempo"u8) ?? 0,
                    accept.Integer("in_flight_segment_tempo"u8) ?? 0)
                : null;
        }

        if (miam["file_segment"u8] is { Exists: true } segment)
        {
            return FileId(segment) is { } file && segment.Integer("segment_id"u8) is { } number
                ? new MiamFileSegment(file, number, segment.Text("text"u8) ?? string.Empty)
                : null;
        }

        return ReadControl(miam);
    }

    private static MiamFileFrame? ReadControl(LibacarsNode miam)
    {
        if (miam["file_transfer_abort"u8] is { Exists: true } abort)
        {
            return FileId(abort) is { } file ? new MiamFileTransferAbort(file, (MiamAbortReason)(abort.Integer("reason"u8) ?? 0)) : null;
        }

        if (FileId(miam["xoff_ind"u8]) is { } paused)
        {
            return new MiamPause(paused);
        }

        return FileId(miam["xon_ind"u8]) is { } resumed ? new MiamResume(resumed) : null;
    }

    // A number on the wire has lost its leading zeros.
    private static string? FileId(LibacarsNode frame) => frame.Text("file_id"u8) is { Length: <= 3 } id ? id.PadLeft(3, '0') : null;

    private static DateTime? Validity(LibacarsNode request) => DateTime.TryParseExact(
        request.Text("valid_until"u8),
        "yyyy-MM-ddTHH:mm:ssZ",
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
        out var time)
        ? time
        : null;
}
