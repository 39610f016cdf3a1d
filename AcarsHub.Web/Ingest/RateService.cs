using System.Collections.Immutable;
using AcarsHub.Domain.Live;

namespace AcarsHub.Web.Ingest;

/// <summary>Publishes messages per minute every five seconds, over a rolling minute of twelve buckets.</summary>
internal sealed class RateService(TypeCounters counters, LiveFeed<MessageRate> feed, TimeProvider clock) : BackgroundService
{
    private const int Buckets = 12;
    private static readonly TimeSpan s_bucket = TimeSpan.FromSeconds(5);

    private readonly Queue<ImmutableArray<long>> _history = new(Buckets + 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_bucket, clock);
        try
        {
            do
            {
                Publish();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The station stops.
        }
    }

    private void Publish()
    {
        var now = counters.ReceivedSnapshot();
        if (_history.Count > Buckets)
        {
            _history.Dequeue();
        }

        var minuteAgo = _history.Count > 0 ? _history.Peek() : now;
        _history.Enqueue(now);
        ImmutableArray<int> perKind = [.. now.Zip(minuteAgo, static (after, before) => (int)(after - before))];
        feed.Publish([new MessageRate(perKind.Sum(), perKind)]);
    }
}
