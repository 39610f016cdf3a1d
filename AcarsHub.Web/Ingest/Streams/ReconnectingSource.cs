using System.Net.Sockets;
using AcarsHub.Web.Ingest.Zmtp;

namespace AcarsHub.Web.Ingest.Streams;

/// <summary>The loop around every outgoing connection: connect, read, wait a little longer each time, connect again.</summary>
internal abstract class ReconnectingSource(Listener listener, TimeProvider clock, ConnectionLog log) : IMessageSource
{
    private readonly Backoff _backoff = new(clock, Random.Shared);
    private string? _lastError;
    private long _connectedAt;

    protected Listener Listener => listener;

    protected TimeProvider Clock => clock;

    public async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            string error;
            try
            {
                await ConnectAndReadAsync(ct);
                error = "closed by the other side";
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e) when (e is SocketException or IOException or ZmtpProtocolException or OperationCanceledException)
            {
                error = e.Message;
            }

            Ended(error);
            await _backoff.WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        listener.Disconnected(null);
    }

    /// <summary>Connects, calls <see cref="NowConnected"/>, and reads until the connection ends.</summary>
    protected abstract Task ConnectAndReadAsync(CancellationToken ct);

    /// <summary>The connection stands.</summary>
    protected void NowConnected()
    {
        _lastError = null;
        _connectedAt = clock.GetTimestamp();
        listener.Connected(clock.GetUtcNow());
        log.Connected(listener.Address);
    }

    private void Ended(string error)
    {
        if (listener.IsConnected)
        {
            _backoff.Ended(clock.GetElapsedTime(_connectedAt));
        }

        listener.Disconnected(error);
        listener.Reconnecting();

        // The same failure over and over is one line, not one per attempt.
        if (error != _lastError)
        {
            _lastError = error;
            log.Disconnected(listener.Address, error);
        }
    }
}
