using System.Net;

namespace AcarsHub.Web.Outbound.Channels;

/// <summary>
/// The one way of requests out of the house. Its own client, not one of the framework's factory, which writes addresses into the log.
/// Thread-safe.
/// </summary>
internal sealed class OutboundHttp : IDisposable
{
    private const int MostAtOnce = 8;

    private readonly SemaphoreSlim _turns = new(MostAtOnce);
    private readonly HttpClient _client;

    public OutboundHttp()
    {
#pragma warning disable CA2000 // The client owns it.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // It would carry tokens to whom they are not meant for.
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = Timeout,
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // A receiver may move to another address.
            ActivityHeadersPropagator = null,
        };
#pragma warning restore CA2000
        _client = new HttpClient(handler, disposeHandler: true) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("AcarsHub/" + Status.ProductVersion.Text.Split('+')[0]);
    }

    /// <summary>Longest time for a request, from the connection to the head of the answer.</summary>
    public static TimeSpan Timeout { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Sends a request and reads the head of the answer.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        await _turns.WaitAsync(ct);
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _turns.Dispose();
    }
}
