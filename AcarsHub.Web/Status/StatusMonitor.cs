using System.Data.Common;
using AcarsHub.Data.Maintenance;
using AcarsHub.Domain.Live;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;

namespace AcarsHub.Web.Status;

/// <summary>
/// Looks at the station every five seconds and publishes what it sees: page, navigation and log follow that. Now and then it looks
/// whether the database could be written, which nobody else finds out in a quiet night, and learns what is usual for each feed.
/// </summary>
internal sealed partial class StatusMonitor(
    StatusBuilder builder,
    StatusLog log,
    SilenceNotices notices,
    StationDoctor doctor,
    StatisticsReader statistics,
    DatabaseProbe probe,
    StoreState store,
    PipelineStages stages,
    LiveFeed<StationStatus> feed,
    TimeProvider clock,
    ILogger<StatusMonitor> logger) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_betweenProbes = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_betweenLessons = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_moving = TimeSpan.FromSeconds(3);

    private long? _probedAt;
    private long? _learnedAt;
    private bool _hasFailed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The station stops.
        }
    }

    /// <summary>Looks once.</summary>
    internal async Task LookAsync(CancellationToken ct)
    {
        if (store.Phase == StorePhase.Ready)
        {
            await ProbeAsync(ct);
            await LearnAsync(ct);
        }

        var status = builder.Build();
        feed.Publish([status]);
        log.Observe(status);
        notices.Observe(status, ct);
    }

    /// <summary>What watches over the others must not end because of one bad moment.</summary>
    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await LookAsync(ct);
            _hasFailed = false;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (!_hasFailed)
            {
                LogFailed(e);
            }

            _hasFailed = true;
        }
    }

    private async Task ProbeAsync(CancellationToken ct)
    {
        if (_probedAt is { } at && clock.GetElapsedTime(at) < s_betweenProbes)
        {
            return;
        }

        _probedAt = clock.GetTimestamp();
        var result = await Task.Run(probe.Try, ct);

        // The writer itself may hold the lock for long. While it does, its own loop stands still.
        if (!result.IsBusy || stages.Storing.SinceBeat < s_moving)
        {
            store.Probed(result.Problem);
        }
    }

    private async Task LearnAsync(CancellationToken ct)
    {
        if (_learnedAt is { } at && clock.GetElapsedTime(at) < s_betweenLessons)
        {
            return;
        }

        _learnedAt = clock.GetTimestamp();
        try
        {
            doctor.Learn(await statistics.NormalRatesAsync(ct));
        }
        catch (Exception e) when (e is DbException or StatisticsUnavailableException)
        {
            LogCannotLearn(e.Message); // It judges by what it learned before.
        }
    }

    [LoggerMessage(3101, LogLevel.Error, "The state of the station could not be told; please report it")]
    private partial void LogFailed(Exception e);

    [LoggerMessage(3102, LogLevel.Information, "What is usual for each feed could not be learned: {Error}")]
    private partial void LogCannotLearn(string error);
}
