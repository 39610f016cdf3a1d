using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class SettingCatalogTests
{
    /// <summary>Defaults people rely on: those of ACARS Hub 4, as its documentation and code state them.</summary>
    [Theory]
    [InlineData("HOST", "0.0.0.0")]
    [InlineData("ACARSHUB_DB", "./data/acarshub.db")]
    [InlineData("DB_SAVEALL", "false")]
    [InlineData("DB_SAVE_DAYS", "7")]
    [InlineData("DB_ALERT_SAVE_DAYS", "120")]
    [InlineData("DB_BACKUP", "")]
    [InlineData("DB_CACHE_SIZE_KB", "10000")]
    [InlineData("DB_WAL_AUTOCHECKPOINT_PAGES", "200")]
    [InlineData("DB_BACKUP_MMAP_SIZE_BYTES", "268435456")]
    [InlineData("TIMESERIES_RETENTION_DAYS", "1095")]
    [InlineData("ALLOW_REMOTE_UPDATES", "true")]
    [InlineData("ENABLE_ACARS", "false")]
    [InlineData("ENABLE_VDLM", "false")]
    [InlineData("ENABLE_HFDL", "false")]
    [InlineData("ENABLE_IMSL", "false")]
    [InlineData("ENABLE_IRDM", "false")]
    [InlineData("ACARS_CONNECTIONS", "udp")]
    [InlineData("VDLM_CONNECTIONS", "udp")]
    [InlineData("HFDL_CONNECTIONS", "udp")]
    [InlineData("IMSL_CONNECTIONS", "udp")]
    [InlineData("IRDM_CONNECTIONS", "udp")]
    [InlineData("TCP_READ_TIMEOUT_MS", "1000")]
    [InlineData("ENABLE_ADSB", "false")]
    [InlineData("ADSB_URL", "http://tar1090/data/aircraft.json")]
    [InlineData("ADSB_LAT", "0")]
    [InlineData("ADSB_LON", "0")]
    [InlineData("DISABLE_RANGE_RINGS", "false")]
    [InlineData("ENABLE_RANGE_RINGS", "true")]
    [InlineData("HEYWHATSTHAT", "")]
    [InlineData("HEYWHATSTHAT_ALTS", "10000,30000")]
    [InlineData("HEYWHATSTHAT_SAVE", "/run/acars/heywhatsthat.geojson")]
    [InlineData("HEYWHATSTHAT_TIMEOUT_MS", "30000")]
    [InlineData("FLIGHT_TRACKING_URL", "https://flightaware.com/live/flight/")]
    [InlineData("IATA_OVERRIDE", "")]
    [InlineData("MIN_LOG_LEVEL", "info")]
    [InlineData("RRD_PATH", "/run/acars/acarshub.rrd")]
    [InlineData("MESSAGE_BATCH_CHUNK_SIZE", "25")]
    [InlineData("SEARCH_PAGE_SIZE", "50")]
    [InlineData("ACARSHUB_SIMULATE_MIGRATION_DELAY_MS", "0")]
    public void Default_IsTheDocumentedOne(string name, string expected) => SettingCatalog.Get(name).Default.ShouldBe(expected);

    [Fact]
    public void Defaults_OfNumbers_LieInTheirRange() =>
        SettingCatalog.All.Where(static s => s is { Kind: SettingKind.Integer, Default.Length: > 0 })
            .ShouldAllBe(static s => long.Parse(s.Default) >= s.Min && long.Parse(s.Default) <= s.Max);

    [Theory]
    [InlineData("DB_SAVE_DAYS")]
    [InlineData("DB_ALERT_SAVE_DAYS")]
    [InlineData("TIMESERIES_RETENTION_DAYS")]
    public void Days_OfZero_AreOutOfRange(string name) => SettingCatalog.Get(name).Min.ShouldBe(1);
}
