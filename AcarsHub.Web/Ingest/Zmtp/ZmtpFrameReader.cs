using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;

namespace AcarsHub.Web.Ingest.Zmtp;

/// <summary>
/// Cuts a byte stream into ZMTP frames (RFC 23/ZMTP 3.0, "Framing"):
/// a flag octet, a length of one or eight octets (network order), the body.
/// </summary>
internal sealed class ZmtpFrameReader(Stream stream, TimeProvider time)
{
    /// <summary>Longest accepted frame in bytes. Decoders send a few kilobytes; a longer length is garbage or an attack.</summary>
    public const int MaxFrameLength = 1024 * 1024;

    private const int ShortHeaderLength = 2;
    private const int LongHeaderLength = 9;
    private const ZmtpFrameFlags KnownFlags = ZmtpFrameFlags.More | ZmtpFrameFlags.Long | ZmtpFrameFlags.Command;

    // The stream belongs to the subscriber, which disposes of it.
    private readonly PipeReader _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 16 * 1024, leaveOpen: true));
    private long _waitingSince;

    /// <summary>
    /// How long the peer has been silent while we waited for it. Zero while nobody reads:
    /// a slow consumer must not make a lively peer look dead.
    /// </summary>
    public TimeSpan Silence => Volatile.Read(ref _waitingSince) is var since and not 0 ? time.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>Reads the next frame.</summary>
    /// <returns>The frame, or null when the peer closed the connection between two frames.</returns>
    /// <exception cref="ZmtpProtocolException">Reserved flags or a length beyond <see cref="MaxFrameLength"/>.</exception>
    /// <exception cref="IOException">The connection broke, possibly inside a frame.</exception>
    public async ValueTask<ZmtpFrame?> ReadAsync(CancellationToken ct)
    {
        while (true)
        {
            var result = await FillAsync(ct);
            var buffer = result.Buffer;
            if (TryRead(ref buffer, out var frame))
            {
                _pipe.AdvanceTo(buffer.Start);
                return frame;
            }

            _pipe.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted)
            {
                return buffer.IsEmpty ? null : throw new EndOfStreamException("The ZeroMQ publisher closed the connection inside a frame.");
            }
        }
    }

    /// <summary>Reads an unframed run of octets, as in the greeting.</summary>
    /// <exception cref="EndOfStreamException">The connection ended first.</exception>
    public async ValueTask<byte[]> ReadExactlyAsync(int length, CancellationToken ct)
    {
        while (true)
        {
            var result = await FillAsync(ct);
            var buffer = result.Buffer;
            if (buffer.Length >= length)
            {
                var octets = buffer.Slice(0, length);
                var copy = octets.ToArray();
                _pipe.AdvanceTo(octets.End);
                return copy;
            }

            _pipe.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted)
            {
                throw new EndOfStreamException("The peer closed the connection during the ZeroMQ handshake.");
            }
        }
    }

    /// <summary>Takes one frame off the front of <paramref name="buffer"/>.</summary>
    /// <returns>Whether a whole frame was there; if not, the buffer is unchanged.</returns>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, out ZmtpFrame frame)
    {
        frame = default;
        Span<byte> header = stackalloc byte[LongHeaderLength];
        var available = (int)Math.Min(buffer.Length, LongHeaderLength);
        buffer.Slice(0, available).CopyTo(header);
        if (available < ShortHeaderLength)
        {
            return false;
        }

        var flags = CheckFlags(header[0]);
        var headerLength = (flags & ZmtpFrameFlags.Long) != 0 ? LongHeaderLength : ShortHeaderLength;
        if (available < headerLength)
        {
            return false;
        }

        var length = headerLength == ShortHeaderLength ? header[1] : BinaryPrimitives.ReadUInt64BigEndian(header[1..]);
        if (length > MaxFrameLength)
        {
            throw new ZmtpProtocolException($"The ZeroMQ peer announced a frame of {length} bytes; at most {MaxFrameLength} are accepted.");
        }

        if ((ulong)(buffer.Length - headerLength) < length)
        {
            return false;
        }

        var body = buffer.Slice(headerLength, (long)length);
        frame = new ZmtpFrame(flags, body.ToArray());
        buffer = buffer.Slice(body.End);
        return true;
    }

    /// <summary>Gives the pooled buffers back. The stream stays open.</summary>
    public ValueTask CompleteAsync() => _pipe.CompleteAsync();

    private static ZmtpFrameFlags CheckFlags(byte octet)
    {
        var flags = (ZmtpFrameFlags)octet;
        var isWrong = (flags & ~KnownFlags) != 0 || (flags & (ZmtpFrameFlags.Command | ZmtpFrameFlags.More)) == (ZmtpFrameFlags.Command | ZmtpFrameFlags.More);
        return isWrong ? throw new ZmtpProtocolException($"The ZeroMQ peer sent a frame with the impossible flags 0x{octet:X2}.") : flags;
    }

    private async ValueTask<ReadResult> FillAsync(CancellationToken ct)
    {
        // Timestamp 0 means "not waiting"; a clock that really stands at 0 (in tests) loses nothing by reading 1.
        Volatile.Write(ref _waitingSince, Math.Max(1, time.GetTimestamp()));
        try
        {
            return await _pipe.ReadAsync(ct);
        }
        finally
        {
            Volatile.Write(ref _waitingSince, 0);
        }
    }
}
