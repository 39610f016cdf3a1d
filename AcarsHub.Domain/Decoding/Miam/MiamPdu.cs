using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>A protocol data unit of MIAM.</summary>
public abstract record MiamPdu
{
    private protected MiamPdu()
    {
    }

    /// <summary>Version of the protocol: 1 or 2.</summary>
    public required int Version { get; init; }

    /// <summary>Length of header and body in octets, padding apart; version 2 does not tell it in data and acknowledgements.</summary>
    public int? LengthOctets { get; init; }

    /// <summary>Registration as sent, padded with dots, e.g. <c>.F-HREV</c>; version 2 does not tell it in data and acknowledgements.</summary>
    public string? AircraftId { get; init; }

    /// <summary>Registration without dots.</summary>
    public string? Tail => AircraftId?.Replace(".", string.Empty, StringComparison.Ordinal).Trim() is { Length: > 0 } tail ? tail : null;
}

/// <summary>PDU 0: a message.</summary>
public sealed record MiamData : MiamPdu
{
    /// <summary>Number of the message, 0–127.</summary>
    public required int MessageNumber { get; init; }

    /// <summary>Whether the sender wants an acknowledgement.</summary>
    public required bool IsAckRequired { get; init; }

    /// <summary>How the body was compressed.</summary>
    public required MiamCompression Compression { get; init; }

    /// <summary>What the body is.</summary>
    public required MiamEncoding Encoding { get; init; }

    /// <summary>Type of the application id: 0–2 for ACARS, else something of the airline's.</summary>
    public required int ApplicationType { get; init; }

    /// <summary>The application the message is for; an ACARS label with sublabel and MFI when <see cref="IsAcars"/>.</summary>
    public required string ApplicationId { get; init; }

    /// <summary>The message, when it is text.</summary>
    public string? Text { get; init; }

    /// <summary>The message, when it is not text.</summary>
    public ImmutableArray<byte> Binary { get; init; } = [];

    /// <summary>Whether the checksum of the uncompressed body is right; null when there is no body to tell it of.</summary>
    public bool? IsChecksumRight { get; init; }

    /// <summary>Whether the body was cut off; what there is of it has been read.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>Whether it is an ACARS message, to be decoded by its own label.</summary>
    public bool IsAcars => ApplicationType <= MiamApplication.LastAcarsType;

    /// <summary>Label of the ACARS message inside.</summary>
    public string? Label => Part(0);

    /// <summary>Sublabel of the ACARS message inside.</summary>
    public string? Sublabel => Part(1);

    /// <summary>Message function identifier of the ACARS message inside.</summary>
    public string? Mfi => Part(2);

    private string? Part(int index)
    {
        const int length = 2;
        return IsAcars && ApplicationId.Length >= (index + 1) * length ? ApplicationId.Substring(index * length, length) : null;
    }
}

/// <summary>PDU 1: the answer to a message.</summary>
public sealed record MiamAck : MiamPdu
{
    /// <summary>Number of the message answered, 0–127.</summary>
    public required int AckedMessageNumber { get; init; }

    /// <summary>What became of it.</summary>
    public required MiamAckResult Result { get; init; }
}

/// <summary>PDUs 2 and 3: a station tells what it can do.</summary>
public sealed record MiamAloha : MiamPdu
{
    /// <summary>True when it answers another aloha (PDU 3).</summary>
    public required bool IsReply { get; init; }

    /// <summary>Compressions understood, as sent.</summary>
    public required MiamCompressions Compressions { get; init; }

    /// <summary>Networks to be reached by, as sent.</summary>
    public required MiamNetworks Networks { get; init; }
}

/// <summary>How a body is compressed. Other values have no meaning yet.</summary>
public enum MiamCompression
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>A raw deflate stream.</summary>
    Deflate = 1,
}

/// <summary>What a body is. Other values have no meaning yet.</summary>
public enum MiamEncoding
{
    /// <summary>Text of 8-bit characters.</summary>
    Text = 0,

    /// <summary>Octets.</summary>
    Binary = 1,
}

/// <summary>Result in an acknowledgement.</summary>
public enum MiamAckResult
{
    /// <summary>Received.</summary>
    Acknowledged = 0,

    /// <summary>Not acknowledged.</summary>
    NotAcknowledged = 1,

    /// <summary>Too late.</summary>
    Expired = 2,

    /// <summary>The other side gave up.</summary>
    PeerAbort = 3,

    /// <summary>This side gave up.</summary>
    LocalAbort = 4,
}

/// <summary>Compressions a station understands.</summary>
[Flags]
public enum MiamCompressions
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Deflate.</summary>
    Deflate = 1,
}

/// <summary>Networks a station can be reached by.</summary>
[Flags]
public enum MiamNetworks
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>ACARS.</summary>
    Acars = 1,

    /// <summary>IP.</summary>
    Ip = 2,

    /// <summary>TCP.</summary>
    Tcp = 4,

    /// <summary>Satcom Data 3.</summary>
    SatData3 = 8,

    /// <summary>UDP.</summary>
    Udp = 16,
}
