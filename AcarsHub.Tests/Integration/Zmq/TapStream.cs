namespace AcarsHub.Tests.Integration.Zmq;

/// <summary>Passes everything through and tells when a marker went by. Markers are expected whole inside one read or write.</summary>
internal sealed class TapStream(Stream inner) : Stream
{
    private readonly Watch _reads = new();
    private readonly Watch _writes = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Completes when <paramref name="marker"/> has been read that many times from now on.</summary>
    public Task WhenRead(byte[] marker, int times) => _reads.Set(marker, times);

    /// <summary>Completes when <paramref name="marker"/> has been written that many times from now on.</summary>
    public Task WhenWritten(byte[] marker, int times) => _writes.Set(marker, times);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        _reads.See(buffer.Span[..read]);
        return read;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await inner.WriteAsync(buffer, cancellationToken);
        _writes.See(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private sealed class Watch
    {
        private readonly Lock _lock = new();
        private byte[] _marker = [];
        private int _left;
        private TaskCompletionSource? _done;

        public Task Set(byte[] marker, int times)
        {
            lock (_lock)
            {
                _done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                (_marker, _left) = (marker, times);
                return _done.Task;
            }
        }

        public void See(ReadOnlySpan<byte> octets)
        {
            lock (_lock)
            {
                if (_done is null)
                {
                    return;
                }

                _left -= octets.Count(_marker);
                if (_left <= 0)
                {
                    _done.TrySetResult();
                }
            }
        }
    }
}
