namespace AcarsHub.Web.Ingest.Zmtp;

/// <summary>Bits of a frame's first octet (RFC 23/ZMTP 3.0, "Framing"). All others are reserved and zero.</summary>
[Flags]
internal enum ZmtpFrameFlags : byte
{
    /// <summary>Last or only frame of a message, length in one octet.</summary>
    None = 0,

    /// <summary>More frames of the same message follow.</summary>
    More = 1,

    /// <summary>The length has eight octets instead of one.</summary>
    Long = 2,

    /// <summary>A command, not traffic.</summary>
    Command = 4,
}

/// <summary>One frame off the wire.</summary>
/// <param name="Flags">Its flag octet.</param>
/// <param name="Body">Its own copy of the content.</param>
internal readonly record struct ZmtpFrame(ZmtpFrameFlags Flags, byte[] Body)
{
    /// <summary>Whether it is a command.</summary>
    public bool IsCommand => (Flags & ZmtpFrameFlags.Command) != 0;

    /// <summary>Whether more frames of the same message follow.</summary>
    public bool HasMore => (Flags & ZmtpFrameFlags.More) != 0;
}
