using System.Collections.Immutable;
using System.Globalization;
using System.Threading.Channels;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Web.Outbound.Channels;

namespace AcarsHub.Web.Outbound;

/// <summary>
/// Sends what waits for one channel, one after the other. What was sent is taken off the stored queue afterwards; a process that dies
/// between the two sends it again, under the same id.
/// </summary>
internal sealed class ChannelWorker : IAsyncDisposable
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan s_databaseRetry = TimeSpan.FromSeconds(5);

    private readonly OutboundServices _services;
    private readonly IOutboundSender _sender;
    private readonly RateWindow _window = new();
    private readonly SemaphoreSlim _turn = new(1); // A test may want to send, too.
    private readonly Channel<bool> _pulse = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private ImmutableArray<long> _sent = [];
    private int _failures;
    private DateTimeOffset _notBefore;

    public ChannelWorker(OutboundChannel channel, OutboundServices services)
    {
        Channel = channel;
        _services = services;
        _sender = services.Sender(channel, Wake);
    }

    public OutboundChannel Channel { get; }

    private DateTimeOffset Now => _services.Clock.GetUtcNow();

    /// <summary>There may be something to do.</summary>
    public void Wake() => _pulse.Writer.TryWrite(true);

    /// <summary>Works until it is stopped.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            DateTimeOffset? next;
            try
            {
                next = await StepAsync(ct);
            }
            catch (OperationCanceledException)
            {
                break; // Stopped, or the writer is.
            }
            catch (Exception e)
            {
                _services.Log.QueueFailed(Channel.Name, e.Message);
                next = Now + s_databaseRetry;
            }

            await RestAsync(next, ct);
        }

        Tell(null, null);
    }

    /// <summary>Sends something besides the queue.</summary>
    public async Task<SendResult> SendNowAsync(OutboundNotice notice, string id, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            using var patience = new Patience(ct);
            return await _sender.SendAsync(notice, id, patience.Token);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _sender.DisposeAsync();
        _turn.Dispose();
    }

    /// <summary>Does the next thing.</summary>
    /// <returns>When there is something to do again; null when something has to come first.</returns>
    private async Task<DateTimeOffset?> StepAsync(CancellationToken ct)
    {
        await ForgetSentAsync();
        if (_notBefore > Now)
        {
            return _notBefore;
        }

        if (_sender.WantsConnection && await ConnectAsync(ct) is { Outcome: not SendOutcome.Delivered } failed)
        {
            return await FailedAsync([], failed);
        }

        var isQuiet = _services.Planner.IsQuiet(Channel, Now);
        var waiting = await _services.Queries.WaitingAsync(Channel.Id, isQuiet, MostAtOnce, ct);
        if (waiting.Where(notice => Now - notice.QueuedAtUtc > RetryPlan.GiveUpAfter).Select(static notice => notice.Id).ToImmutableArray() is { IsEmpty: false } old)
        {
            await _services.Store.FailedAsync(Channel.Id, old, string.Create(CultureInfo.InvariantCulture, $"not delivered within {RetryPlan.GiveUpAfter.TotalHours:0} hours"), CancellationToken.None);
            return Now;
        }

        var holdsMore = isQuiet && _services.Book.Find(Channel.Id)?.Stored.Waiting > 0;
        var step = _services.Planner.Next(Channel, waiting, holdsMore, _window, Now);
        if (step.Notice is null)
        {
            Tell(null, step.NotBeforeUtc);
            return step.NotBeforeUtc;
        }

        var result = await SendNowAsync(step.Notice, string.Create(CultureInfo.InvariantCulture, $"{Channel.Id}-{step.Ids[0]}"), ct);
        return result.Outcome == SendOutcome.Delivered ? await DeliveredAsync(step.Ids)
            : result.Outcome == SendOutcome.Retry && ct.IsCancellationRequested ? null // It was we who broke it off.
            : await FailedAsync(step.Ids, result);
    }

    private async Task<SendResult> ConnectAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            using var patience = new Patience(ct);
            return _sender.WantsConnection ? await _sender.ConnectAsync(patience.Token) : SendResult.Delivered;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<DateTimeOffset?> DeliveredAsync(ImmutableArray<long> ids)
    {
        _window.Sent(Now);
        _failures = 0;
        Tell(null, null);
        _sent = ids;
        await ForgetSentAsync();
        return Now;
    }

    // While the database fails, what was sent must not be sent again.
    private async Task ForgetSentAsync()
    {
        if (!_sent.IsEmpty)
        {
            await _services.Store.DeliveredAsync(Channel.Id, _sent, CancellationToken.None);
            _sent = [];
        }
    }

    private async Task<DateTimeOffset?> FailedAsync(ImmutableArray<long> ids, SendResult result)
    {
        var error = result.Error ?? "";
        if (result.Outcome == SendOutcome.Refused)
        {
            _window.Sent(Now); // What is refused takes its place in the rate, too.
            _failures = 0;
            _services.Log.Refused(Channel.Name, ids.Length, error);
            await _services.Store.FailedAsync(Channel.Id, ids, error, CancellationToken.None);
            Tell(error, null);
            return Now;
        }

        _failures++;
        _notBefore = Now + RetryPlan.Delay(_failures, result.RetryAfter);
        Tell(error, _notBefore);
        if (_failures == 1)
        {
            // Once, not with every try while it lasts.
            _services.Log.CannotSend(Channel.Name, error);
            await _services.Store.FailedAsync(Channel.Id, [], error, CancellationToken.None);
        }

        return _notBefore;
    }

    private void Tell(string? problem, DateTimeOffset? next) => _services.Book.Tell(Channel.Id, new ChannelActivity(problem, next));

    private async Task RestAsync(DateTimeOffset? next, CancellationToken ct)
    {
        if (next <= Now)
        {
            return;
        }

        using var rest = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var pulse = _pulse.Reader.ReadAsync(rest.Token).AsTask();
        var time = Task.Delay(next is { } moment ? Positive(moment - Now) : Timeout.InfiniteTimeSpan, _services.Clock, rest.Token);
        await Task.WhenAny(pulse, time);
        await rest.CancelAsync();
        await Task.WhenAll(pulse, time).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;

    /// <summary>Ends a try after its time, or shortly after the worker is stopped: what is under way is let through.</summary>
    private sealed class Patience : IDisposable
    {
        private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(3);

        private readonly CancellationTokenSource _end;
        private readonly CancellationTokenRegistration _stop;

        public Patience(CancellationToken ct)
        {
            _end = new CancellationTokenSource(OutboundHttp.Timeout);
            _stop = ct.UnsafeRegister(static end => ((CancellationTokenSource)end!).CancelAfter(s_grace), _end); // It is the argument.
        }

        public CancellationToken Token => _end.Token;

        public void Dispose()
        {
            _stop.Dispose();
            _end.Dispose();
        }
    }
}
