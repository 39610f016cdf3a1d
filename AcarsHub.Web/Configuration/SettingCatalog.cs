using System.Collections.Frozen;

namespace AcarsHub.Web.Configuration;

/// <summary>How the text of a setting is read.</summary>
internal enum SettingKind
{
    Flag,
    Integer,
    Text,
    Path,
    Url,
    Latitude,
    Longitude,
    IntegerList,
    LogLevel,
}

/// <summary>One environment variable: the single place for its default, range and help.</summary>
/// <param name="Name">Variable name, as ACARS Hub knows it.</param>
/// <param name="Kind">How its text is read.</param>
/// <param name="Default">Value when unset; an empty text means none.</param>
/// <param name="Help">What it does, for documentation and messages.</param>
/// <param name="Min">Lowest valid number.</param>
/// <param name="Max">Highest valid number.</param>
internal sealed record Setting(string Name, SettingKind Kind, string Default, string Help, long Min = 0, long Max = int.MaxValue);

/// <summary>Every environment variable AcarsHub reads. Names, kinds and defaults are those of ACARS Hub.</summary>
internal static class SettingCatalog
{
    private static readonly Setting[] s_all =
    [
        new("ASPNETCORE_URLS", SettingKind.Text, "", "Full web binding, such as http://*:8080; wins over PORT and ACARSHUB_NGINX_PORT"),
        new("PORT", SettingKind.Integer, "", "Web port when ASPNETCORE_URLS is not set", 1, 65535),
        new("HOST", SettingKind.Text, "0.0.0.0", "Address to listen on together with PORT"),
        new("ACARSHUB_NGINX_PORT", SettingKind.Integer, "", "Web port when neither ASPNETCORE_URLS nor PORT is set", 1, 65535),
        new("ACARSHUB_DB", SettingKind.Path, "./data/acarshub.db", "Database file; ACARS Hub's sqlite:////path form is accepted"),
        new("DB_SAVEALL", SettingKind.Flag, "false", "Store messages without any content, too"),
        new("DB_SKIP_LINK_ACKS", SettingKind.Flag, "false", "Do not store link acknowledgements (label _d without text), for small disks"),
        new("DB_SAVE_DAYS", SettingKind.Integer, "7", "Days to keep messages", 1, 36500),
        new("DB_ALERT_SAVE_DAYS", SettingKind.Integer, "120", "Days to keep alerts and the messages they point to", 1, 36500),
        new("DB_BACKUP", SettingKind.Path, "", "Backup file or directory"),
        new("DB_BACKUP_INTERVAL_HOURS", SettingKind.Integer, "24", "Hours between two backups", 1, 8760),
        new("DB_BACKUP_KEEP", SettingKind.Integer, "7", "Backups to keep when DB_BACKUP is a directory", 1, 1000),
        new("DB_CACHE_SIZE_KB", SettingKind.Integer, "10000", "SQLite page cache per connection", 100, 4_000_000),
        new("DB_WAL_AUTOCHECKPOINT_PAGES", SettingKind.Integer, "200", "WAL pages after which SQLite checkpoints", 1, 1_000_000),
        new("DB_BACKUP_MMAP_SIZE_BYTES", SettingKind.Integer, "268435456", "Memory map of the backup connection", 0, long.MaxValue),
        new("TIMESERIES_RETENTION_DAYS", SettingKind.Integer, "1095", "Days to keep the minute statistics", 1, 36500),
        new("ALLOW_REMOTE_UPDATES", SettingKind.Flag, "true", "Whether pages may change what all readers share: the level of the log"),
        new("ENABLE_ACARS", SettingKind.Flag, "false", "Receive ACARS; all five are on when none of the five is set"),
        new("ENABLE_VDLM", SettingKind.Flag, "false", "Receive VDL Mode 2"),
        new("ENABLE_HFDL", SettingKind.Flag, "false", "Receive HFDL"),
        new("ENABLE_IMSL", SettingKind.Flag, "false", "Receive Inmarsat L-band"),
        new("ENABLE_IRDM", SettingKind.Flag, "false", "Receive Iridium"),
        new("ACARS_CONNECTIONS", SettingKind.Text, "udp", "Where ACARS comes from: udp, udp://, tcp://, zmq://; several with , or ;"),
        new("VDLM_CONNECTIONS", SettingKind.Text, "udp", "Where VDL Mode 2 comes from"),
        new("HFDL_CONNECTIONS", SettingKind.Text, "udp", "Where HFDL comes from"),
        new("IMSL_CONNECTIONS", SettingKind.Text, "udp", "Where Inmarsat comes from"),
        new("IRDM_CONNECTIONS", SettingKind.Text, "udp", "Where Iridium comes from"),
        new("TCP_READ_TIMEOUT_MS", SettingKind.Integer, "1000", "Informational: dead peers are found by TCP keep-alive", 1),
        new("ENABLE_ADSB", SettingKind.Flag, "false", "Read aircraft positions from ADSB_URL"),
        new("ADSB_URL", SettingKind.Url, "http://tar1090/data/aircraft.json", "aircraft.json of readsb or tar1090"),
        new("ADSB_LAT", SettingKind.Latitude, "0", "Latitude of the station"),
        new("ADSB_LON", SettingKind.Longitude, "0", "Longitude of the station"),
        new("DISABLE_RANGE_RINGS", SettingKind.Flag, "false", "No range rings on the map"),
        new("ENABLE_RANGE_RINGS", SettingKind.Flag, "true", "Range rings on the map; DISABLE_RANGE_RINGS wins"),
        new("HEYWHATSTHAT", SettingKind.Text, "", "Site token of Hey What's That"),
        new("HEYWHATSTHAT_ALTS", SettingKind.IntegerList, "10000,30000", "Altitudes of the coverage outline in feet"),
        new("HEYWHATSTHAT_SAVE", SettingKind.Path, "/run/acars/heywhatsthat.geojson", "Cache of the coverage outline"),
        new("HEYWHATSTHAT_TIMEOUT_MS", SettingKind.Integer, "30000", "Time-out of the coverage request", 1),
        new("FLIGHT_TRACKING_URL", SettingKind.Url, "https://flightaware.com/live/flight/", "Prefix of the link to a flight on the page of an aircraft, where the reader wants it"),
        new("IATA_OVERRIDE", SettingKind.Text, "", "Airlines that differ from the table: IATA|ICAO|Name, joined by ;"),
        new("GROUND_STATION_PATH", SettingKind.Path, "", "Ground stations in ACARS Hub's JSON form"),
        new("MESSAGE_LABELS_PATH", SettingKind.Path, "", "Message labels in ACARS Hub's JSON form"),
        new("AIRLINES_PATH", SettingKind.Path, "", "Airlines in ACARS Hub's JSON form"),
        new("MIN_LOG_LEVEL", SettingKind.LogLevel, "info", "6 trace, 5 debug, 4 info, 3 warn, 2 error, 1 fatal, or the name"),
        new("RRD_PATH", SettingKind.Path, "/run/acars/acarshub.rrd", "Statistics file of ACARS Hub 3"),
        new("MESSAGE_BATCH_CHUNK_SIZE", SettingKind.Integer, "25", "Messages per chunk of the event stream", 1, 1000),
        new("SEARCH_PAGE_SIZE", SettingKind.Integer, "50", "Results per page", 1, 500),
        new("ACARSHUB_SIMULATE_MIGRATION_DELAY_MS", SettingKind.Integer, "0", "Test aid: holds the database back", 0, 600_000),
        new("RELEASE_CHECK_URL", SettingKind.Text, "", "Address that answers with the newest release as JSON; it is asked once a day"),
        new("HIDE_VERSION_UPDATE", SettingKind.Flag, "false", "No hint about new releases"),
        new("ALERT_STAT_TERMS", SettingKind.Text, "", "First alert terms, separated by commas"),
        new("OUTBOUND_WEBHOOK_URL", SettingKind.Text, "", "Address of a generic webhook"),
        new("OUTBOUND_WEBHOOK_TOKEN", SettingKind.Text, "", "Bearer token of the webhook"),
        new("OUTBOUND_WEBHOOK_MIN_SEVERITY", SettingKind.Text, "notice", "Lowest severity sent there: notice, warning, critical"),
        new("OUTBOUND_NTFY_URL", SettingKind.Text, "", "Address of ntfy, with the topic at its end"),
        new("OUTBOUND_NTFY_TOKEN", SettingKind.Text, "", "Access token of ntfy"),
        new("OUTBOUND_NTFY_MIN_SEVERITY", SettingKind.Text, "notice", "Lowest severity sent there: notice, warning, critical"),
        new("OUTBOUND_DISCORD_URL", SettingKind.Text, "", "Address of a webhook of Discord"),
        new("OUTBOUND_DISCORD_MIN_SEVERITY", SettingKind.Text, "notice", "Lowest severity sent there: notice, warning, critical"),
        new("OUTBOUND_APPRISE_URL", SettingKind.Text, "", "Address of the Apprise API, ending in /notify/ and a key or in /notify"),
        new("OUTBOUND_APPRISE_URLS", SettingKind.Text, "", "What Apprise sends to, where the address has no key"),
        new("OUTBOUND_APPRISE_MIN_SEVERITY", SettingKind.Text, "notice", "Lowest severity sent there: notice, warning, critical"),
        new("OUTBOUND_MQTT_URL", SettingKind.Text, "", "Address of an MQTT broker: mqtt://user@host:1883/prefix, or mqtts://"),
        new("OUTBOUND_MQTT_PASSWORD", SettingKind.Text, "", "Password for the broker"),
        new("OUTBOUND_MQTT_MIN_SEVERITY", SettingKind.Text, "notice", "Lowest severity sent there: notice, warning, critical"),
        new("OUTBOUND_QUIET_HOURS", SettingKind.Text, "", "Hours in which these channels send critical alerts only, such as 22:00-07:00"),
        new("OUTBOUND_PER_MINUTE", SettingKind.Integer, "20", "Most messages a minute over each of these channels", 1, 600),
        new("OUTBOUND_STATION_NOTICES", SettingKind.Flag, "true", "Whether channels are told when a feed falls silent and when it is back"),
        new("PUBLIC_URL", SettingKind.Text, "", "Where the pages are for people outside, for links in alerts"),
        new("HEALTHCHECK_REQUIRE_DATA", SettingKind.Flag, "false", "The health sub-command fails when a feed is silent, too"),
        new("TZ", SettingKind.Text, "", "Time zone of daily jobs, of quiet hours and of times in alerts that are sent"),
    ];

    private static readonly FrozenDictionary<string, Setting> s_byName = s_all.ToFrozenDictionary(static s => s.Name);

    /// <summary>All settings in the order of the documentation.</summary>
    public static IReadOnlyList<Setting> All => s_all;

    /// <summary>The setting of that name.</summary>
    public static Setting Get(string name) => s_byName[name];
}
