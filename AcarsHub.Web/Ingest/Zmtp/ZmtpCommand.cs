using System.Buffers.Binary;
using System.Text;

namespace AcarsHub.Web.Ingest.Zmtp;

/// <summary>
/// A command frame's content: name length, name, data (RFC 23/ZMTP 3.0, "Commands"; PING and PONG: RFC 37/ZMTP 3.1).
/// </summary>
/// <param name="Name">Command name; case-sensitive.</param>
/// <param name="Data">What follows the name.</param>
internal readonly record struct ZmtpCommand(string Name, ReadOnlyMemory<byte> Data)
{
    /// <summary>Most octets a PING may ask to have echoed (RFC 37).</summary>
    public const int MaxPingContext = 16;

    private const string SocketType = "Socket-Type";
    private const int PingTtlLength = 2;

    /// <summary>Reads a command frame's body.</summary>
    public static ZmtpCommand Parse(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty || body.Span[0] == 0 || body.Span[0] >= body.Length)
        {
            throw new ZmtpProtocolException("The ZeroMQ peer sent a command without a name.");
        }

        var nameLength = body.Span[0];
        return new ZmtpCommand(Encoding.ASCII.GetString(body.Span.Slice(1, nameLength)), body[(1 + nameLength)..]);
    }

    /// <summary>READY as a subscriber sends it, as a whole frame.</summary>
    public static byte[] ComposeReady()
    {
        var data = new byte[1 + SocketType.Length + sizeof(uint) + 3];
        data[0] = (byte)SocketType.Length;
        Encoding.ASCII.GetBytes(SocketType, data.AsSpan(1));
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(1 + SocketType.Length), 3);
        "SUB"u8.CopyTo(data.AsSpan(1 + SocketType.Length + sizeof(uint)));
        return Compose("READY"u8, data);
    }

    /// <summary>PING as a whole frame, without context.</summary>
    /// <param name="timeToLive">After this silence the peer may give us up; sent in tenths of a second.</param>
    public static byte[] ComposePing(TimeSpan timeToLive)
    {
        Span<byte> ttl = stackalloc byte[PingTtlLength];
        BinaryPrimitives.WriteUInt16BigEndian(ttl, (ushort)(timeToLive.TotalSeconds * 10));
        return Compose("PING"u8, ttl);
    }

    /// <summary>The PONG to this PING, as a whole frame: its context comes back unchanged.</summary>
    public byte[] ComposePong()
    {
        if (Data.Length < PingTtlLength || Data.Length > PingTtlLength + MaxPingContext)
        {
            throw new ZmtpProtocolException($"The ZeroMQ peer sent a PING with {Data.Length} octets of data.");
        }

        return Compose("PONG"u8, Data.Span[PingTtlLength..]);
    }

    /// <summary>The reason in an ERROR command: one length octet, then text. Peers get it wrong, so whatever is there is shown.</summary>
    public string ReadErrorReason()
    {
        var span = Data.Span;
        var text = span.IsEmpty ? span : span.Slice(1, Math.Min(span[0], span.Length - 1));
        var printable = Encoding.ASCII.GetString(text).Where(c => !char.IsControl(c));
        return text.IsEmpty ? "no reason given" : string.Concat(printable);
    }

    /// <summary>The socket type in a READY command's metadata: name length (1), name, value length (4), value, repeated.</summary>
    /// <returns>The type, e.g. <c>PUB</c>; null when the peer does not say.</returns>
    public string? ReadSocketType()
    {
        var rest = Data.Span;
        while (!rest.IsEmpty)
        {
            var name = Take(ref rest, rest[0], prefix: 1);
            if (rest.Length < sizeof(uint))
            {
                throw BrokenMetadata();
            }

            var value = Take(ref rest, BinaryPrimitives.ReadUInt32BigEndian(rest), prefix: sizeof(uint));
            if (Encoding.ASCII.GetString(name).Equals(SocketType, StringComparison.OrdinalIgnoreCase))
            {
                return Encoding.ASCII.GetString(value);
            }
        }

        return null;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, uint length, int prefix)
    {
        if (length > rest.Length - prefix)
        {
            throw BrokenMetadata();
        }

        var taken = rest.Slice(prefix, (int)length);
        rest = rest[(prefix + (int)length)..];
        return taken;
    }

    private static ZmtpProtocolException BrokenMetadata() => new("The ZeroMQ peer sent a READY command with broken metadata.");

    private static byte[] Compose(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        // Our commands are all shorter than 256 octets, so the short form always fits.
        var frame = new byte[3 + name.Length + data.Length];
        frame[0] = (byte)ZmtpFrameFlags.Command;
        frame[1] = (byte)(1 + name.Length + data.Length);
        frame[2] = (byte)name.Length;
        name.CopyTo(frame.AsSpan(3));
        data.CopyTo(frame.AsSpan(3 + name.Length));
        return frame;
    }
}
