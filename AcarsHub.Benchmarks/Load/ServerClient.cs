using System.Text.Json;

namespace AcarsHub.Benchmarks.Load;

/// <summary>Asks a server how it is and what it has counted.</summary>
internal sealed class ServerClient(Uri url, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_startLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_settleLimit = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan s_settled = TimeSpan.FromSeconds(2);

    private readonly HttpClient _http = new() { BaseAddress = url, Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Waits until the server has started and its database is ready.</summary>
    /// <exception cref="TimeoutException">It did not get there in a minute, or <paramref name="hasExited"/> says it is gone.</exception>
    public async Task WaitUntilReadyAsync(Func<bool> hasExited, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(s_interval, time);
        var start = time.GetTimestamp();
        while (!await IsReadyAsync(ct))
        {
            if (hasExited() || time.GetElapsedTime(start) > s_startLimit)
            {
                throw new TimeoutException($"The server at {url} did not get ready.");
            }

            await timer.WaitForNextTickAsync(ct);
        }
    }

    /// <summary>The counters now.</summary>
    public async Task<StatusTotals> ReadAsync(CancellationToken ct) =>
        StatusTotals.Parse(await _http.GetByteArrayAsync(new Uri("/api/status", UriKind.Relative), ct));

    /// <summary>Waits until the counters have not changed for two seconds: everything under way has arrived.</summary>
    public async Task<StatusTotals> ReadWhenSettledAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(s_interval, time);
        var (start, last) = (time.GetTimestamp(), await ReadAsync(ct));
        var changed = start;
        while (time.GetElapsedTime(changed) < s_settled && time.GetElapsedTime(start) < s_settleLimit)
        {
            await timer.WaitForNextTickAsync(ct);
            var now = await ReadAsync(ct);
            if (now != last)
            {
                (last, changed) = (now, time.GetTimestamp());
            }
        }

        return last;
    }

    public void Dispose() => _http.Dispose();

    private async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        try
        {
            using var response = await _http.GetAsync(new Uri("/health", UriKind.Relative), ct);
            var state = StatusTotals.ParseState(await response.Content.ReadAsByteArrayAsync(ct));
            return response.IsSuccessStatusCode && state is not (null or "starting" or "migrating");
        }
        catch (Exception e) when (e is HttpRequestException or JsonException || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return false;
        }
    }
}
