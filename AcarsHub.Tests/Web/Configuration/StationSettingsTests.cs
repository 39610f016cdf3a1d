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

    [Theory]
    [InlineData("35,04N", "89.98W", 35.04, -89.98)]
    [InlineData("-33.9", "151.2", -33.9, 151.2)]
    [InlineData("0", "10", 0, 10)]
    public void Read_PositionOfTheStation_IsKnown(string latitude, string longitude, double expectedLatitude, double expectedLongitude)
    {
        var settings = StationSettings.Read(NewEnvironment.Of("ADSB_LAT=" + latitude, "ADSB_LON=" + longitude), demo: false);

        settings.Storage.Site.ShouldBe(new AcarsHub.Domain.Decoding.Primitives.GeoPosition(expectedLatitude, expectedLongitude));
        settings.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ADSB_LAT=0", "ADSB_LON=0")]
    [InlineData("ADSB_LAT=91", "ADSB_LON=8", "ADSB_LAT=\"91\" is not a coordinate in degrees such as 35.04, 35,04 or 35.04N; using 0")]
    [InlineData("ADSB_LAT=50", "ADSB_LON=", "ADSB_LAT is set but ADSB_LON is not; the position of the station is not known")]
    [InlineData("ADSB_LAT=", "ADSB_LON=8", "ADSB_LON is set but ADSB_LAT is not; the position of the station is not known")]
    public void Read_NoPositionOfTheStation_IsUnknownAndSaysWhy(string latitude, string longitude, params string[] problems)
    {
        var settings = StationSettings.Read(NewEnvironment.Of(latitude, longitude), demo: false);

        settings.Storage.Site.ShouldBeNull();
        settings.Problems.ShouldBe(problems);
    }

    [Fact]
    public void Read_RelativeDatabase_FollowsTheWorkingDirectory() =>
        StationSettings.Read(NewEnvironment.Of(), demo: false).Storage.DatabasePath.ShouldBe(Path.Combine(Environment.CurrentDirectory, "data", "acarshub.db"));

    [Fact]
    public void Read_ForDemo_NeverTouchesTheStationsDatabase() =>
        StationSettings.Read(NewEnvironment.Of("ACARSHUB_DB=/run/acars/messages.db"), demo: true).Storage.DatabasePath.ShouldEndWith("/data/demo.db");
}
