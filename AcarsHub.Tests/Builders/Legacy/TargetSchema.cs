using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>Makes a file with the newest schema by itself, so that these tests judge the adoption and not the migrations.</summary>
internal static class TargetSchema
{
    private const string Messages =
        """
        CREATE TABLE messages (id INTEGER NOT NULL PRIMARY KEY, message_type TEXT NOT NULL, msg_time INTEGER NOT NULL, station_id TEXT, toaddr INTEGER, fromaddr INTEGER,
          depa TEXT, dsta TEXT, eta TEXT, gtout TEXT, gtin TEXT, wloff TEXT, wlin TEXT, lat REAL, lon REAL, alt INTEGER, msg_text TEXT, tail TEXT, flight TEXT, icao TEXT,
          freq TEXT, ack TEXT, mode TEXT, label TEXT, block_id TEXT, msgno TEXT, is_response INTEGER, is_onground INTEGER, error INTEGER, libacars TEXT, level REAL);
        CREATE INDEX ix_messages_msg_time ON messages (msg_time);
        CREATE VIRTUAL TABLE messages_fts USING fts5(depa, dsta, msg_text, tail, flight, icao, freq, label, content='messages', content_rowid='id');
        CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN
          INSERT INTO messages_fts (rowid, depa, dsta, msg_text, tail, flight, icao, freq, label)
          VALUES (new.id, new.depa, new.dsta, new.msg_text, new.tail, new.flight, new.icao, new.freq, new.label); END;
        CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN
          INSERT INTO messages_fts (messages_fts, rowid, depa, dsta, msg_text, tail, flight, icao, freq, label)
          VALUES ('delete', old.id, old.depa, old.dsta, old.msg_text, old.tail, old.flight, old.icao, old.freq, old.label); END;
        CREATE TRIGGER messages_fts_update AFTER UPDATE ON messages BEGIN
          INSERT INTO messages_fts (messages_fts, rowid, depa, dsta, msg_text, tail, flight, icao, freq, label)
          VALUES ('delete', old.id, old.depa, old.dsta, old.msg_text, old.tail, old.flight, old.icao, old.freq, old.label);
          INSERT INTO messages_fts (rowid, depa, dsta, msg_text, tail, flight, icao, freq, label)
          VALUES (new.id, new.depa, new.dsta, new.msg_text, new.tail, new.flight, new.icao, new.freq, new.label); END;
        """;

    private const string Others =
        """
        CREATE TABLE alert_matches (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL, term TEXT NOT NULL, match_type TEXT NOT NULL, matched_at INTEGER NOT NULL);
        CREATE INDEX ix_alert_matches_message_id ON alert_matches (message_id);
        CREATE INDEX ix_alert_matches_term_matched_at ON alert_matches (term, matched_at);
        CREATE TABLE alert_stats (id INTEGER NOT NULL PRIMARY KEY, term TEXT NOT NULL, count INTEGER NOT NULL);
        CREATE UNIQUE INDEX ix_alert_stats_term ON alert_stats (term);
        CREATE TABLE ignore_alert_terms (id INTEGER NOT NULL PRIMARY KEY, term TEXT NOT NULL);
        CREATE UNIQUE INDEX ix_ignore_alert_terms_term ON ignore_alert_terms (term);
        CREATE TABLE count (id INTEGER NOT NULL PRIMARY KEY, total INTEGER NOT NULL, errors INTEGER NOT NULL, good INTEGER NOT NULL);
        CREATE TABLE nonlogged_count (id INTEGER NOT NULL PRIMARY KEY, errors INTEGER NOT NULL, good INTEGER NOT NULL);
        INSERT INTO count VALUES (1, 0, 0, 0);
        INSERT INTO nonlogged_count VALUES (1, 0, 0);
        CREATE TABLE level_legacy (level REAL NOT NULL PRIMARY KEY, count INTEGER NOT NULL);
        CREATE TABLE timeseries_stats (timestamp INTEGER NOT NULL PRIMARY KEY, acars_count INTEGER NOT NULL DEFAULT 0, vdlm_count INTEGER NOT NULL DEFAULT 0, hfdl_count INTEGER NOT NULL DEFAULT 0,
          imsl_count INTEGER NOT NULL DEFAULT 0, irdm_count INTEGER NOT NULL DEFAULT 0, total_count INTEGER NOT NULL DEFAULT 0, error_count INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE timeseries_rollups (resolution_seconds INTEGER NOT NULL, timestamp INTEGER NOT NULL, minutes INTEGER NOT NULL, acars_sum INTEGER NOT NULL, vdlm_sum INTEGER NOT NULL,
          hfdl_sum INTEGER NOT NULL, imsl_sum INTEGER NOT NULL, irdm_sum INTEGER NOT NULL, total_sum INTEGER NOT NULL, error_sum INTEGER NOT NULL, total_max INTEGER NOT NULL,
          PRIMARY KEY (resolution_seconds, timestamp)) WITHOUT ROWID;
        CREATE TABLE rrd_import_registry (id INTEGER NOT NULL PRIMARY KEY, file_hash TEXT NOT NULL UNIQUE, rrd_path TEXT NOT NULL, imported_at INTEGER NOT NULL, rows_imported INTEGER NOT NULL);
        CREATE TABLE adoptions (id INTEGER NOT NULL PRIMARY KEY, source_kind TEXT NOT NULL, backup_path TEXT NOT NULL, adopted_at INTEGER NOT NULL, messages INTEGER NOT NULL);
        """;

    /// <summary>Makes the file.</summary>
    public static Task Create(string path, CancellationToken ct)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        var histograms = DecoderKinds.All.Select(static n =>
            $"CREATE TABLE level_{n.TableSuffix} (level REAL NOT NULL PRIMARY KEY, count INTEGER NOT NULL); CREATE TABLE freqs_{n.TableSuffix} (freq TEXT NOT NULL PRIMARY KEY, count INTEGER NOT NULL);");
        command.CommandText = "PRAGMA journal_mode = WAL; BEGIN; " + Messages + Others + string.Concat(histograms) + " COMMIT;";
        command.ExecuteNonQuery();
        return Task.CompletedTask;
    }
}
