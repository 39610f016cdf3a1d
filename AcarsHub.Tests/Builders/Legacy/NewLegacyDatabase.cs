using Microsoft.Data.Sqlite;

namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>Makes databases as ACARS Hub would have left them.</summary>
internal static class NewLegacyDatabase
{
    /// <summary>Unix seconds of the first message.</summary>
    public const long Start = 1_700_000_000;

    private static readonly string[] s_texts =
    [
        "station_id", "toaddr", "fromaddr", "depa", "dsta", "eta", "gtout", "gtin", "wloff", "wlin", "lat", "lon", "alt", "msg_text", "tail", "flight", "icao",
        "freq", "ack", "mode", "label", "block_id", "msgno", "is_response", "is_onground", "error", "libacars", "level",
    ];

    private static readonly string[] s_decoders = ["acars", "vdlm2", "hfdl", "imsl", "irdm"];

    /// <summary>Makes a file of this shape.</summary>
    /// <param name="path">Where.</param>
    /// <param name="shape">What.</param>
    /// <param name="changes">SQL run at the end.</param>
    public static void Create(string path, LegacyShape shape, string changes = "")
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        Run(Messages("messages", shape, (shape.HasUid ? ", uid TEXT(36)" : "") + (shape.HasAircraftId ? ", aircraft_id TEXT(36)" : "") + (shape.HasSessions ? ", session_id INTEGER" : "")));
        Run(Histograms(shape));
        Run(Alerts(shape));
        Run(Series(shape));
        Run(shape.RevisionId is { } id ? $"CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL); INSERT INTO alembic_version VALUES ('{id}');" : "");
        Run(shape.HasSessions ? "CREATE TABLE aircraft (id INTEGER PRIMARY KEY); CREATE TABLE decoded_messages (id INTEGER PRIMARY KEY, message_id INTEGER);" : "");
        Run(shape.WithFts ? "CREATE VIRTUAL TABLE messages_fts USING fts5(depa, dsta, msg_text, tail, flight, icao, freq, label, content=messages, content_rowid=id);" : "");
        LegacyRows.Insert(connection, shape);
        Run(changes);
        Run(shape.WithFts ? "INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');" : "");
        transaction.Commit();
    }

    private static string Messages(string table, LegacyShape shape, string more) =>
        $"CREATE TABLE {table} (id INTEGER NOT NULL, message_type VARCHAR(32){(shape.WithNulls ? "" : " NOT NULL")}, msg_time INTEGER NOT NULL, {string.Join(", ", s_texts.Select(c => $"{c} TEXT{(shape.WithNulls ? "" : " NOT NULL DEFAULT ''")}"))}{more}, PRIMARY KEY (id));";

    private static string Histograms(LegacyShape shape)
    {
        var levels = shape.HasMixedLevel
            ? "CREATE TABLE level (id INTEGER PRIMARY KEY, level INTEGER, count INTEGER); INSERT INTO level (level, count) VALUES (-10, 7), (-10, 2), (-20, 5), (NULL, 3);"
            : string.Concat(s_decoders.Select(static d => $"CREATE TABLE level_{d} (id INTEGER PRIMARY KEY, level REAL, count INTEGER);")
                .Append("INSERT INTO level_acars (level, count) VALUES (-10.5, 7), (-10.5, 2), (-20, 5); INSERT INTO level_vdlm2 (level, count) VALUES (-30.1, 4);"));
        var freqs = shape.HasMixedFreqs
            ? "CREATE TABLE freqs (it INTEGER PRIMARY KEY, freq TEXT, freq_type TEXT, count INTEGER); INSERT INTO freqs (freq, freq_type, count) VALUES ('131.550', 'ACARS', 10), ('1290000', 'ACARS', 1), ('136.975', 'VDL-M2', 3), ('136.975', 'VDLM2', 4), ('1545.02', 'IMS-L', 2), ('1545.02', 'IMSL', 5), ('1.0', 'nobody', 1);"
            : string.Concat(s_decoders.Select(static d => $"CREATE TABLE freqs_{d} (id INTEGER PRIMARY KEY, freq TEXT, count INTEGER);")
                .Append("INSERT INTO freqs_acars (freq, count) VALUES ('131.550', 10), ('1290000', 1), ('129.000', 2); INSERT INTO freqs_vdlm2 (freq, count) VALUES ('136.975', 7);"));
        return levels + freqs;
    }

    private static string Alerts(LegacyShape shape)
    {
        var terms = !shape.WithCounters ? "" :
            """
            CREATE TABLE alert_stats (id INTEGER PRIMARY KEY, term TEXT, count INTEGER);
            INSERT INTO alert_stats (term, count) VALUES ('FIRST', 3), ('FIRST', 2), ('SECOND', 1), (NULL, 9);
            CREATE TABLE ignore_alert_terms (id INTEGER PRIMARY KEY, term TEXT);
            INSERT INTO ignore_alert_terms (term) VALUES ('NOISE'), ('NOISE');
            CREATE TABLE count (id INTEGER PRIMARY KEY, total INTEGER, errors INTEGER, good INTEGER);
            INSERT INTO count (total, errors, good) VALUES (1000, 10, 990);
            CREATE TABLE nonlogged_count (id INTEGER PRIMARY KEY, errors INTEGER, good INTEGER);
            INSERT INTO nonlogged_count (errors, good) VALUES (NULL, 55);
            """;
        var saved = shape.HasSaved ? Messages("messages_saved", shape, ", term VARCHAR(32), type_of_match VARCHAR(32)") : "";
        const string match = "term TEXT NOT NULL, match_type TEXT NOT NULL, matched_at INTEGER NOT NULL);";
        return terms + saved
            + (shape.HasMatchesByUid ? "CREATE TABLE alert_matches (id INTEGER PRIMARY KEY AUTOINCREMENT, message_uid TEXT NOT NULL, " + match : "")
            + (shape.HasMatchesById ? "CREATE TABLE alert_matches (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER, " + match : "");
    }

    private static string Series(LegacyShape shape)
    {
        const string counts = "acars_count INTEGER NOT NULL DEFAULT 0, vdlm_count INTEGER NOT NULL DEFAULT 0, hfdl_count INTEGER NOT NULL DEFAULT 0, imsl_count INTEGER NOT NULL DEFAULT 0, irdm_count INTEGER NOT NULL DEFAULT 0, total_count INTEGER NOT NULL DEFAULT 0, error_count INTEGER NOT NULL DEFAULT 0";
        var series = shape.HasResolutions
            ? $"""
              CREATE TABLE timeseries_stats (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp INTEGER NOT NULL, resolution TEXT NOT NULL, {counts}, created_at INTEGER NOT NULL);
              INSERT INTO timeseries_stats (timestamp, resolution, acars_count, total_count, created_at) VALUES
                (1700000040, '1min', 9, 9, 0), (1700000040, '1min', 3, 3, 0), (1700000101, '1min', 1, 1, 0), (1700000159, '1min', 2, 2, 0),
                (1700000100, '5min', 4, 4, 0), (1699999200, '1hour', 5, 5, 0), (1699984800, '6hour', 6, 6, 0), (1699984800, 'odd', 6, 6, 0);
              """
            : shape.HasPlainMinutes
                ? $"CREATE TABLE timeseries_stats (timestamp INTEGER NOT NULL PRIMARY KEY, {counts}); INSERT INTO timeseries_stats (timestamp, acars_count, total_count) VALUES (1700000040, 3, 3), (1700000101, 3, 3);"
                : "";
        return series + (shape.HasRegistry
            ? "CREATE TABLE rrd_import_registry (id INTEGER PRIMARY KEY AUTOINCREMENT, file_hash TEXT NOT NULL UNIQUE, rrd_path TEXT, imported_at INTEGER, rows_imported INTEGER DEFAULT 0); INSERT INTO rrd_import_registry (file_hash, rrd_path, imported_at) VALUES ('ABCD', NULL, 1700000000123);"
            : "");
    }
}
