using System.Buffers.Binary;
using System.Net;

namespace AcarsHub.Web.Ingest.Udp;

/// <summary>Identity of a datagram's sender (family, port, address), made without allocating.</summary>
internal readonly record struct SenderKey(ulong First, ulong Second, ulong Third)
{
    private const int Size = 24; // sockaddr_in6 up to the end of the address

    public static SenderKey Of(SocketAddress address)
    {
        Span<byte> bytes = stackalloc byte[Size];
        address.Buffer.Span[..Math.Min(address.Size, Size)].CopyTo(bytes);
        return new SenderKey(
            BinaryPrimitives.ReadUInt64LittleEndian(bytes),
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));
    }
}
