using System.Text;

namespace AcarsHub.Web.Ingest.Zmtp;

/// <summary>A protocol version.</summary>
internal readonly record struct ZmtpVersion(byte Major, byte Minor)
{
    /// <summary>Whether PING and PONG are part of it (RFC 37/ZMTP 3.1).</summary>
    public bool HasHeartbeat => Major > 3 || (Major == 3 && Minor >= 1);

    /// <inheritdoc/>
    public override string ToString() => $"{Major}.{Minor}";
}

/// <summary>
/// The 64 octets both sides start with (RFC 23/ZMTP 3.0, "Version negotiation"):
/// signature (10), version (2), mechanism (20), as-server (1), filler (31).
/// </summary>
internal static class ZmtpGreeting
{
    /// <summary>Signature and major version: enough to tell whether the rest will ever come.</summary>
    public const int HeadLength = SignatureLength + 1;

    /// <summary>Octets after the head.</summary>
    public const int TailLength = Length - HeadLength;

    private const int Length = 64;
    private const int SignatureLength = 10;
    private const int MechanismLength = 20;
    private const byte SignatureFirst = 0xFF;
    private const byte SignatureLast = 0x7F;

    /// <summary>
    /// Ours: version 3.0, mechanism NULL. Minor 0 keeps the subscription in its one-octet message form,
    /// which every libzmq since 4.0 understands; 3.1 would ask for a SUBSCRIBE command.
    /// </summary>
    public static byte[] Compose()
    {
        var greeting = new byte[Length];
        greeting[0] = SignatureFirst;
        greeting[SignatureLength - 1] = SignatureLast;
        greeting[SignatureLength] = 3;
        "NULL"u8.CopyTo(greeting.AsSpan(SignatureLength + 2));
        return greeting;
    }

    /// <summary>Checks the first <see cref="HeadLength"/> octets.</summary>
    /// <returns>The peer's major version.</returns>
    public static byte ReadHead(ReadOnlySpan<byte> head)
    {
        // The octets between are undefined: old peers hide a ZMTP 1.0 length there.
        if (head[0] != SignatureFirst || head[SignatureLength - 1] != SignatureLast)
        {
            throw new ZmtpProtocolException("The peer does not answer as a ZeroMQ socket; is the port a plain TCP port?");
        }

        var major = head[SignatureLength];
        return major >= 3 ? major : throw new ZmtpProtocolException($"The peer speaks ZMTP revision {major}; version 3.0 (libzmq 4.0) or newer is needed.");
    }

    /// <summary>Checks the <see cref="TailLength"/> octets after the head.</summary>
    /// <returns>The peer's minor version.</returns>
    public static byte ReadTail(ReadOnlySpan<byte> tail)
    {
        var mechanism = Encoding.ASCII.GetString(tail.Slice(1, MechanismLength)).TrimEnd('\0');
        return mechanism == "NULL"
            ? tail[0]
            : throw new ZmtpProtocolException($"The ZeroMQ peer wants the security mechanism \"{mechanism}\"; only NULL (none) is supported.");
    }
}
