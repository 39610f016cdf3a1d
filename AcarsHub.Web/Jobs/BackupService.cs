using AcarsHub.Data.Maintenance;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Web.Jobs;

/// <summary>Makes the backups of <c>DB_BACKUP</c> beside the running pipeline, which does not wait for them.</summary>
internal sealed partial class BackupService(ScheduledBackup backup, StoreState store, JobBoard board, TimeProvider clock, ILogger<BackupService> logger) : BackgroundService
{
    private static readonly TimeSpan s_check = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_afterFailure = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!backup.IsEnabled)
        {
            return;
        }

        var report = board.Add("backup", "Backup");
        var notBefore = DateTimeOffset.MinValue;
        using var timer = new PeriodicTimer(s_check, clock);
        try
        {
            do
            {
                if (store.Phase == StorePhase.Ready && backup.DueIn <= TimeSpan.Zero && clock.GetUtcNow() >= notBefore)
                {
                    notBefore = await Task.Run(() => TryRun(report), stoppingToken) ? DateTimeOffset.MinValue : clock.GetUtcNow() + s_afterFailure;
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The station stops.
        }
    }

    private bool TryRun(JobReport report)
    {
        try
        {
            var started = clock.GetTimestamp();
            report.Step(() =>
            {
                var (path, bytes) = backup.Run();
                LogDone(path, bytes / 1e6, clock.GetElapsedTime(started).TotalSeconds);
                return false;
            });
            return true;
        }
        catch (Exception e)
        {
            LogFailed(e.Message, s_afterFailure.TotalHours);
            return false;
        }
    }

    [LoggerMessage(3001, LogLevel.Information, "Backup {Path}: {Megabytes:0.0} MB in {Seconds:0.0} s")]
    private partial void LogDone(string path, double megabytes, double seconds);

    [LoggerMessage(3002, LogLevel.Error, "The backup failed: {Error}. Trying again in {Hours} h")]
    private partial void LogFailed(string error, double hours);
}
