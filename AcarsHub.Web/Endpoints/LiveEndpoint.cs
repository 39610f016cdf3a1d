using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Endpoints;

/// <summary>
/// <c>GET /api/messages/live</c>: every message as a server-sent event as soon as it is stored. A client that comes back with
/// <c>Last-Event-ID</c> gets what it missed, as far as it is still in memory; else an event <c>gap</c> tells.
/// </summary>
internal static class LiveEndpoint
{
    private const string MessageEvent = "message";
    private const string GapEvent = "gap";
    private const string AliveEvent = "alive";
    private const string LastEventId = "Last-Event-ID";

    // Proxies close what is silent for a minute.
    private static readonly TimeSpan s_alive = TimeSpan.FromSeconds(20);

    public static void MapLive(this WebApplication app) => app
        .MapGet("/api/messages/live", static (HttpRequest request, LiveFeed<StoredMessage> feed, TimeProvider clock, IHostApplicationLifetime life, CancellationToken ct) =>
        {
            var from = long.TryParse(request.Headers[LastEventId], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last <= feed.LastSequence ? last : feed.LastSequence;
            var ended = CancellationTokenSource.CreateLinkedTokenSource(ct, life.ApplicationStopping);
            request.HttpContext.Response.RegisterForDispose(ended);
            return TypedResults.ServerSentEvents(Follow(feed, from, clock, ended.Token));
        })
        .WithName("LiveMessages")
        .WithSummary("Messages as they come in")
        .WithDescription("Server-sent events. `message`: one enriched and decoded message as JSON; its id continues the stream after a reconnect. `gap`: messages were missed. `alive`: nothing has happened for 20 seconds.")
        .WithTags("Messages")
        .RequireCors(OpenAccess.Policy);

    private static async IAsyncEnumerable<SseItem<string>> Follow(LiveFeed<StoredMessage> feed, long sequence, TimeProvider clock, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return new SseItem<string>("{}", AliveEvent); // The client sees at once that it is connected.
        await using var batches = feed.WatchAsync(sequence, ct).GetAsyncEnumerator(ct);
        var next = NextAsync(batches);
        try
        {
            while (true)
            {
                if (!await HappensAsync(next, clock))
                {
                    yield return new SseItem<string>("{}", AliveEvent);
                    continue;
                }

                if (!await next)
                {
                    yield break;
                }

                foreach (var item in Items(batches.Current))
                {
                    yield return item;
                }

                next = NextAsync(batches);
            }
        }
        finally
        {
            await next; // The client may go while nothing happens; its request is over by then, and so is this.
        }
    }

    private static async Task<bool> HappensAsync(Task next, TimeProvider clock)
    {
        using var waiting = new CancellationTokenSource();
        var happens = await Task.WhenAny(next, Task.Delay(s_alive, clock, waiting.Token)) == next;
        await waiting.CancelAsync(); // Else every message would leave a timer behind.
        return happens;
    }

    // The end of the request is the end of the stream, not a failure.
    private static async Task<bool> NextAsync(IAsyncEnumerator<LiveBatch<StoredMessage>> batches)
    {
        try
        {
            return await batches.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static IEnumerable<SseItem<string>> Items(LiveBatch<StoredMessage> batch)
    {
        if (batch.Gap)
        {
            yield return new SseItem<string>("{}", GapEvent);
        }

        var id = batch.LastSequence - batch.Items.Count;
        foreach (var message in batch.Items)
        {
            yield return new SseItem<string>(MessageJson.Serialize(message), MessageEvent) { EventId = (++id).ToString(CultureInfo.InvariantCulture) };
        }
    }
}
