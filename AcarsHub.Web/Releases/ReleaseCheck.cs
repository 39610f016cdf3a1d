using System.Text;
using AcarsHub.Domain.Live;
using AcarsHub.Web.Outbound.Channels;

namespace AcarsHub.Web.Releases;

/// <summary>Asks once a day for the newest release, if the owner has said where. A failure is told on the page and waits for the next day.</summary>
internal sealed partial class ReleaseCheck(ReleaseOptions options, OutboundHttp http, LiveFeed<ReleaseState> feed, TimeProvider clock, ILogger<ReleaseCheck> logger) : BackgroundService
{
    private const int LongestAnswer = 256 * 1024;
    private static readonly TimeSpan s_interval = TimeSpan.FromDays(1);

    // A station that starts over and over must not ask over and over.
    private static readonly TimeSpan s_afterStart = TimeSpan.FromMinutes(1);

    /// <summary>Asks.</summary>
    internal async Task CheckAsync(Uri address, CancellationToken ct)
    {
        var (version, problem) = await AskAsync(address, ct);
        if (problem is not null)
        {
            LogFailed(problem);
        }

        var before = feed.Newest(1).Items is [var known] ? known.Version : null;
        feed.Publish([new ReleaseState(version ?? before, clock.GetUtcNow(), problem)]);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Address is not { } address)
        {
            return;
        }

        try
        {
            await Task.Delay(s_afterStart, clock, stoppingToken);
            using var timer = new PeriodicTimer(s_interval, clock);
            do
            {
                await CheckAsync(address, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The station stops.
        }
    }

    private async Task<(string? Version, string? Problem)> AskAsync(Uri address, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(OutboundHttp.Timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.ParseAdd("application/json");
            using var response = await http.SendAsync(request, patience.Token);
            if (!response.IsSuccessStatusCode)
            {
                return (null, $"the answer was {(int)response.StatusCode}");
            }

            var version = ReleaseState.Parse(await ReadAsync(response, patience.Token));
            return (version, version is null ? "the answer names no version" : null);
        }
        catch (HttpRequestException e)
        {
            return (null, e.Message);
        }
        catch (IOException e)
        {
            return (null, e.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (null, "there was no answer in time");
        }
    }

    /// <summary>Reads as much as an honest answer has.</summary>
    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken ct)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(ct);
        var buffer = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    [LoggerMessage(3201, LogLevel.Information, "The newest release is not known: {Problem}. It is asked for again in a day")]
    private partial void LogFailed(string problem);
}
