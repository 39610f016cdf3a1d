using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class StationSettingsTests
{
    [Fact]
    public void Read_StorageVariables_BecomeTypedOptions()
    {
        var storage = StationSettings.Read(
            NewEnvironment.Of(
                "ACARSHUB_DB=sqlite:////run/acars/messages.db",
                "DB_SAVEALL=yes",
                "DB_SKIP_LINK_ACKS=yes",
                "DB_SAVE_DAYS=3",
                "DB_ALERT_SAVE_DAYS=30",
                "TIMESERIES_RETENTION_DAYS=100",
                "RRD_DB_PATH=/run/old",
                "DB_BACKUP=/run/backups/",
                "DB_BACKUP_INTERVAL_HOURS=12",
                "DB_BACKUP_KEEP=3",
                "DB_CACHE_SIZE_KB=500",
                "DB_WAL_AUTOCHECKPOINT_PAGES=77",
                "ACARSHUB_SIMULATE_MIGRATION_DELAY_MS=1500"),
            demo: false).Storage;

        storage.ShouldBe(new AcarsHub.Data.StorageOptions
        {
            DatabasePath = "/run/acars/messages.db",
            SaveAll = true,
            SkipLinkAcks = true,
            SaveDays = 3,
            AlertSaveDays = 30,
            TimeSeriesRetentionDays = 100,
            RrdPath = "/run/old/acarshub.rrd",
            BackupPath = "/run/backups/",
            BackupInterval = TimeSpan.FromHours(12),
            BackupsToKeep = 3,
            CacheSizeKb = 500,
            WalAutocheckpointPages = 77,
            OpenDelay = TimeSpan.FromMilliseconds(1500),
        });
    }

    [Fact]
    public void Read_RelativeDatabase_FollowsTheWorkingDirectory() =>
        StationSettings.Read(NewEnvironment.Of(), demo: false).Storage.DatabasePath.ShouldBe(Path.Combine(Environment.CurrentDirectory, "data", "acarshub.db"));

    [Fact]
    public void Read_ForDemo_NeverTouchesTheStationsDatabase() =>
        StationSettings.Read(NewEnvironment.Of("ACARSHUB_DB=/run/acars/messages.db"), demo: true).Storage.DatabasePath.ShouldEndWith("/data/demo.db");
}
