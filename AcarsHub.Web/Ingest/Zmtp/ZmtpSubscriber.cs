using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace AcarsHub.Web.Ingest.Zmtp;

/// <summary>
/// One connection to a ZeroMQ PUB or XPUB socket, subscribed to everything (RFC 23/ZMTP 3.0, mechanism NULL; heartbeat of
/// RFC 37/ZMTP 3.1 when the peer has it). Managed code only, so that no native library has to be shipped for each processor.
/// Call <see cref="HandshakeAsync"/> once, then enumerate <see cref="ReadMessagesAsync"/> once. It does not reconnect.
/// </summary>
/// <param name="stream">The connected stream; disposed of together with the subscriber.</param>
/// <param name="time">Clock of time-outs and heartbeat.</param>
internal sealed class ZmtpSubscriber(Stream stream, TimeProvider time) : IAsyncDisposable
{
    /// <summary>Most parts of one message.</summary>
    public const int MaxMessageParts = 64;

    /// <summary>Most bytes of one message over all parts: 64 frames of full size would be too much for a small computer.</summary>
    public const int MaxMessageLength = 4 * ZmtpFrameReader.MaxFrameLength;

    /// <summary>How long the peer may take for greeting and READY (libzmq's own default).</summary>
    public static readonly TimeSpan HandshakeTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Time between two PINGs.</summary>
    public static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(10);

    /// <summary>After this silence the peer counts as dead.</summary>
    public static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(30);

    /// <summary>How long a few octets may take to leave; a peer that does not read that long is stuck.</summary>
    public static readonly TimeSpan WriteTimeout = TimeSpan.FromSeconds(20);

    private readonly ZmtpFrameReader _reader = new(stream, time);
    private readonly SemaphoreSlim _writing = new(1);
    private IOException? _heartbeatFailure;

    /// <summary>The peer's protocol version, known after the handshake.</summary>
    public ZmtpVersion PeerVersion { get; private set; }

    /// <summary>Exchanges greeting and READY, then subscribes to everything.</summary>
    /// <exception cref="ZmtpProtocolException">The peer is no ZMTP 3 publisher without encryption.</exception>
    /// <exception cref="IOException">The connection broke or the peer took longer than <see cref="HandshakeTimeout"/>.</exception>
    public async Task HandshakeAsync(CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(HandshakeTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            await ExchangeAsync(either.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new IOException($"The peer did not finish the ZeroMQ handshake within {HandshakeTimeout.TotalSeconds:0} s.");
        }
    }

    /// <summary>
    /// Yields messages until the peer closes the connection. The connection is read only as fast as the consumer takes them.
    /// </summary>
    /// <exception cref="ZmtpProtocolException">The peer broke the protocol or a limit.</exception>
    /// <exception cref="IOException">The connection broke, or the peer was silent for <see cref="DeadAfter"/>.</exception>
    public async IAsyncEnumerable<ZmtpMessage> ReadMessagesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        using var alive = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var heartbeat = PeerVersion.HasHeartbeat ? BeatAsync(alive.CancelAsync, alive.Token) : Task.CompletedTask;
        try
        {
            while (await ReadOrFailAsync(alive.Token, ct) is { } message)
            {
                yield return message;
            }
        }
        finally
        {
            await alive.CancelAsync();
            await heartbeat;
        }
    }

    /// <summary>Closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        await _reader.CompleteAsync();
        _writing.Dispose();
    }

    private async Task ExchangeAsync(CancellationToken ct)
    {
        await WriteAsync(ZmtpGreeting.Compose(), ct);
        // In two steps: a ZMTP 1 or 2 peer never sends 64 octets, and is better named than waited for.
        var major = ZmtpGreeting.ReadHead(await _reader.ReadExactlyAsync(ZmtpGreeting.HeadLength, ct));
        var minor = ZmtpGreeting.ReadTail(await _reader.ReadExactlyAsync(ZmtpGreeting.TailLength, ct));
        PeerVersion = new ZmtpVersion(major, minor);

        await WriteAsync(ZmtpCommand.ComposeReady(), ct);
        await ReadReadyAsync(ct);
        // A message of the octet 1 and an empty prefix: subscribe to everything.
        await WriteAsync(new byte[] { 0x00, 0x01, 0x01 }, ct);
    }

    private async Task ReadReadyAsync(CancellationToken ct)
    {
        var frame = await _reader.ReadAsync(ct) ?? throw new EndOfStreamException("The peer closed the connection during the ZeroMQ handshake.");
        if (!frame.IsCommand)
        {
            throw new ZmtpProtocolException("The ZeroMQ peer sent traffic before its READY command.");
        }

        var command = ZmtpCommand.Parse(frame.Body);
        switch (command.Name)
        {
            case "READY" when command.ReadSocketType() is "PUB" or "XPUB":
                return;
            case "READY":
                throw new ZmtpProtocolException($"The ZeroMQ peer is a {Printable(command.ReadSocketType())} socket, not a publisher.");
            case "ERROR":
                throw new ZmtpProtocolException($"The ZeroMQ peer refused the connection: {command.ReadErrorReason()}.");
            default:
                throw new ZmtpProtocolException($"The ZeroMQ peer sent {Printable(command.Name)} instead of READY.");
        }
    }

    private async ValueTask<ZmtpMessage?> ReadOrFailAsync(CancellationToken alive, CancellationToken ct)
    {
        try
        {
            return await ReadMessageAsync(alive);
        }
        catch (OperationCanceledException) when (_heartbeatFailure is { } failure && !ct.IsCancellationRequested)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    private async ValueTask<ZmtpMessage?> ReadMessageAsync(CancellationToken ct)
    {
        var parts = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(1);
        var length = 0;
        while (await _reader.ReadAsync(ct) is { } frame)
        {
            // PING may come between the parts of a message.
            if (frame.IsCommand)
            {
                await AnswerAsync(ZmtpCommand.Parse(frame.Body), ct);
                continue;
            }

            length += frame.Body.Length;
            if (parts.Count == MaxMessageParts || length > MaxMessageLength)
            {
                throw new ZmtpProtocolException($"The ZeroMQ peer sent a message of more than {MaxMessageParts} parts or {MaxMessageLength} bytes.");
            }

            parts.Add(frame.Body);
            if (!frame.HasMore)
            {
                return new ZmtpMessage(parts.DrainToImmutable());
            }
        }

        return parts.Count == 0 ? null : throw new EndOfStreamException("The ZeroMQ publisher closed the connection inside a message.");
    }

    private async ValueTask AnswerAsync(ZmtpCommand command, CancellationToken ct)
    {
        switch (command.Name)
        {
            case "PING":
                await WriteAsync(command.ComposePong(), ct);
                break;
            case "ERROR":
                throw new ZmtpProtocolException($"The ZeroMQ peer reported an error: {command.ReadErrorReason()}.");
            default:
                // PONG has done its work by arriving. SUBSCRIBE and CANCEL mean nothing to a subscriber; later versions may add commands.
                break;
        }
    }

    /// <summary>Sends PINGs and ends the reading when nothing comes back. Never throws: the reader reports the failure.</summary>
    private async Task BeatAsync(Func<Task> giveUpAsync, CancellationToken alive)
    {
        using var timer = new PeriodicTimer(PingInterval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(alive))
            {
                if (_reader.Silence >= DeadAfter)
                {
                    throw new IOException($"The ZeroMQ peer has been silent for {DeadAfter.TotalSeconds:0} s.");
                }

                await WriteAsync(ZmtpCommand.ComposePing(DeadAfter), alive);
            }
        }
        catch (IOException e)
        {
            _heartbeatFailure = e;
            await giveUpAsync();
        }
        catch (OperationCanceledException)
        {
            // The reading has ended first.
        }
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> octets, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(WriteTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            await _writing.WaitAsync(either.Token);
            try
            {
                await stream.WriteAsync(octets, either.Token);
                await stream.FlushAsync(either.Token);
            }
            finally
            {
                _writing.Release();
            }
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new IOException($"The ZeroMQ peer has taken nothing for {WriteTimeout.TotalSeconds:0} s.");
        }
    }

    private static string Printable(string? text) =>
        string.IsNullOrEmpty(text) ? "nameless" : string.Concat(text.Take(32).Select(c => char.IsControl(c) ? '?' : c));
}
