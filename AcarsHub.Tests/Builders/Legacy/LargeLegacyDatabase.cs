using AcarsHub.Data;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>
/// A database of ACARS Hub 4 at revision 15 with as many messages as wanted. Lengths and shares of fields follow a real capture: four
/// of five rows have text, about 80 characters of it, one of four an address, few a position.
/// </summary>
internal static class LargeLegacyDatabase
{
    /// <summary>Makes the file. SQLite makes the rows, so this process's memory says nothing but what the adoption needs.</summary>
    /// <param name="path">Where.</param>
    /// <param name="rows">Messages.</param>
    /// <param name="minutes">Rows of the time series.</param>
    /// <param name="indexed">Whether the full-text index is filled, which takes most of the time; an adoption builds its own anyway.</param>
    public static void Create(string path, int rows, int minutes = 500_000, bool indexed = true)
    {
        NewLegacyDatabase.Create(path, new LegacyShape { Revision = 15, Messages = 0 });
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        connection.Execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;");
        connection.Execute(
            """
            CREATE INDEX ix_messages_icao ON messages (icao);
            CREATE INDEX ix_messages_msgno ON messages (msgno);
            CREATE INDEX ix_messages_type_time ON messages (message_type, msg_time);
            INSERT INTO messages (id, message_type, msg_time, station_id, toaddr, fromaddr, lat, lon, alt, msg_text, tail, flight, icao, freq, ack, mode, label, block_id, msgno, is_onground, error, libacars, level)
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $rows)
            SELECT i,
              CASE i % 10 WHEN 0 THEN 'HFDL' WHEN 1 THEN 'HFDL' WHEN 2 THEN 'VDL-M2' WHEN 3 THEN 'VDL-M2' WHEN 4 THEN 'VDL-M2' ELSE 'ACARS' END,
              1700000000 + i * 2, 'CS-TEST-' || (i % 3), iif(i % 4 = 0, '1118922', ''), iif(i % 4 = 0, CAST(10000000 + i % 5000 AS TEXT), ''),
              iif(i % 20 = 0, CAST(30 + i % 1000 / 100.0 AS TEXT), ''), iif(i % 20 = 0, CAST(-80 - i % 1000 / 100.0 AS TEXT), ''), iif(i % 40 = 0, '33000', ''),
              iif(i % 5 = 0, '', '#DFB' || hex(randomblob(6)) || '/POSN' || (30000 + i % 9999) || 'W' || (80000 + i % 9999) || ',AAA,' || (i % 86400) || ',' || (i % 400) || ',BBB,' || hex(randomblob(10)) || char(13, 10) || 'KABQ KDEN ' || (i % 2400)),
              iif(i % 3 = 0, '', 'N' || (i % 4000) || 'AB'), iif(i % 3 = 0, '', 'WN' || (i % 3000)), iif(i % 4 = 0, printf('%06X', 10000000 + i % 5000), ''),
              CASE i % 50 WHEN 0 THEN '1290000' ELSE '131.' || (500 + i % 9 * 25) END, iif(i % 2 = 0, 'false', '!'), '2', 'H1', CAST(i % 10 AS TEXT), 'M' || (i % 100) || 'A',
              iif(i % 4 = 0, '0', ''), '0', iif(i % 10 = 0, '{"arinc622":{"msg_type":"adsc_msg","adsc":{"tags":[{"basic_report":{"lat":31.2,"lon":-80.1,"alt":33000}}]}}}', ''), '-' || (i % 300 / 10.0)
            FROM n;
            """,
            ("$rows", rows));
        if (indexed)
        {
            connection.Execute("INSERT INTO messages_fts (messages_fts) VALUES ('rebuild')");
        }

        connection.Execute("INSERT INTO alert_matches (message_id, term, match_type, matched_at) SELECT id, 'WN4899', 'text', msg_time FROM messages WHERE id % 100 = 0");
        connection.Execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $minutes) INSERT OR IGNORE INTO timeseries_stats (timestamp, acars_count, total_count) SELECT 1700006400 + i * 60, i % 60, i % 90 FROM n", ("$minutes", minutes));
    }
}
