using System.Globalization;
using AcarsHub.Data;
using AcarsHub.Data.Maintenance;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Jobs;

namespace AcarsHub.Web.Status;

/// <summary>The part of the status about the database, its disk and its backups. Asks the file system, never the database.</summary>
internal sealed class StorageStatusBuilder(StorageOptions options, StoreState store, ScheduledBackup backup, DiskGauge disk, JobBoard jobs, TimeProvider clock)
{
    /// <summary>Below that share of the disk, things are going to fail.</summary>
    public const double LowDiskPercent = 5;

    // A large backup takes its time, and a restart may come in between.
    private static readonly TimeSpan s_grace = TimeSpan.FromHours(1);

    private readonly DateTimeOffset _startedAtUtc = clock.GetUtcNow();

    public DatabaseStatus Build()
    {
        var file = new FileInfo(options.DatabasePath);
        var wal = new FileInfo(options.DatabasePath + "-wal");
        return new DatabaseStatus(
            store is { Phase: StorePhase.Ready, Error: null },
            store.TotalMessages,
            file.Exists ? file.Length : null,
            wal.Exists ? wal.Length : 0,
            disk.Read(options.DatabasePath),
            store.Error)
        {
            Backup = backup.IsEnabled ? Backup() : null,
            LastMaintenanceUtc = jobs.All.Where(static job => job.Key is not ("backup" or "counters")).Max(static job => job.SucceededAtUtc),
        };
    }

    /// <summary>What is wrong, as <paramref name="database"/> tells.</summary>
    public static IEnumerable<StatusProblem> Problems(DatabaseStatus database)
    {
        if (database.Error is { } error)
        {
            yield return new StatusProblem("database", "Database: " + error, ProblemWeight.Fails);
        }

        if (database.Disk is { FreePercent: < LowDiskPercent } room)
        {
            yield return new StatusProblem("disk", string.Create(CultureInfo.InvariantCulture, $"The disk with the database is almost full: {room.FreeBytes / 1e6:0} MB free, {room.FreePercent:0.0} %"));
        }

        if (database.Backup is { IsOverdue: true } late)
        {
            yield return new StatusProblem("backup", late.LastUtc is { } last
                ? string.Create(CultureInfo.InvariantCulture, $"The backup is overdue: the last one is of {last.UtcDateTime:yyyy-MM-dd HH:mm} UTC")
                : "The backup is overdue: there is none yet");
        }
    }

    private BackupStatus? Backup()
    {
        try
        {
            var last = backup.LastUtc;
            var due = last is { } made && made + options.BackupInterval > _startedAtUtc ? made + options.BackupInterval : _startedAtUtc;
            return new BackupStatus(last, clock.GetUtcNow() - due > s_grace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new BackupStatus(null, IsOverdue: clock.GetUtcNow() - _startedAtUtc > s_grace);
        }
    }
}
