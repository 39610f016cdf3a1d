using AcarsHub.Data.Migrations.Sql;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Tests.Builders;

/// <summary>
/// Invented contents for a file of ACARS Hub 3's schema, with everything such files are known for: NULLs, decimal addresses, padded
/// frequencies, both spellings of the types, saved alerts with and without a message, mixed histograms. The same at every call.
/// </summary>
internal static class V3Database
{
    /// <summary>Messages with the ids <see cref="FirstId"/> and following.</summary>
    public const int Messages = 300;

    /// <summary>Above one, as in a file that has forgotten its oldest messages.</summary>
    public const int FirstId = 101;

    /// <summary>Messages that only <c>messages_saved</c> has.</summary>
    public const int SavedOnly = 4;

    private const int FirstTime = 1_760_000_000;

    private static readonly string[] s_types = ["ACARS", "VDL-M2", "HFDL", "IMS-L", "IRDM", "ACARS", "VDLM2", "IMSL"];
    private static readonly string?[] s_frequencies = ["131.550", "131.55", "1290000", "129.000", "17.919", "1626.000000", "136.975", "", null, "1365501"];
    private static readonly string?[] s_addresses = ["10597059", "700", "", null, "NAN", "4b17e5", "0", "16777215"];
    private static readonly string?[] s_acks = ["false", "!", "", null, "A", "true"];
    private static readonly string?[] s_levels = ["-9.4", "-10", "-22.5", "", null, "0", "-31.25"];
    private static readonly string?[] s_flights = ["EX0727", "TS0101", "", null, "EX12"];
    private static readonly string?[] s_texts =
    [
        "POSITION REPORT FUEL 123", "#DFB9102,0043", "", null, "it's \"quoted\"\r\nÜBER ✈", "REQUEST WX EDDF", "FUEL ON BOARD 45",
    ];

    /// <summary>Fills the file at <paramref name="path"/>.</summary>
    public static void Fill(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        for (var i = 0; i < Messages; i++)
        {
            InsertMessage(connection, FirstId + i, i);
        }

        Execute(connection, Saved);
        Execute(connection, Histograms);
        Execute(connection, CountersAndTerms);
        transaction.Commit();
    }

    // One message with two terms, some with NULLs, one by flight; then messages that are gone, the first of them saved twice.
    private static string Saved =>
        $"""
        INSERT INTO messages_saved ({Columns}, term, type_of_match) SELECT {Columns}, 'FUEL', 'text' FROM messages WHERE id % 7 = 3;
        INSERT INTO messages_saved ({Columns}, term, type_of_match) SELECT {Columns}, 'REPORT', NULL FROM messages WHERE id % 14 = 3;
        INSERT INTO messages_saved ({Columns}, term, type_of_match) SELECT {Columns}, 'EX07', 'flight' FROM messages WHERE flight = 'EX0727' AND id % 3 = 0;
        INSERT INTO messages_saved (message_type, msg_time, station_id, flight, msg_text, icao, freq, term, type_of_match) VALUES
            ('VDLM2', 1759000000, 'STATION-1', 'EX0001', 'LONG GONE', '10597059', '1290000', 'LONG', 'text'),
            ('VDLM2', 1759000000, 'STATION-1', 'EX0001', 'LONG GONE', '10597059', '1290000', 'GONE', 'text'),
            ('ACARS', 1759000000, 'STATION-1', 'EX0001', 'LONG GONE', '10597059', '131.55', 'GONE', 'text'),
            ('HFDL', 1759000600.5, NULL, NULL, 'GONE TOO', NULL, NULL, 'GONE', NULL),
            ('IMSL', 1759000300, '', 'EX0002', NULL, '', '', NULL, 'tail');
        """;

    // The mixed totals reach further back than the messages, and know a level twice.
    private static string Histograms =>
        """
        INSERT INTO level (level, count) SELECT CAST(level AS REAL), count(*) + 50 FROM messages WHERE level <> '' GROUP BY 1;
        INSERT INTO level (level, count) VALUES (-40, 1000), (-40, 11), (-41, NULL), (NULL, 3);
        INSERT INTO freqs (freq, freq_type, count) VALUES
            ('131.550', 'ACARS', 500), ('131.55', 'ACARS', 20), ('131.55', 'ACARS', 3), ('1290000', 'ACARS', 7), ('129.000', 'ACARS', 40),
            ('129', 'ACARS', 2), ('136.975', 'VDL-M2', 600), ('136.975', 'VDLM2', 60), ('17.919', 'HFDL', 80), ('8.9', 'HFDL', 9),
            ('1545.000', 'IMS-L', 31), ('1545.000', 'IMSL', 1), ('1626.000000', 'IRDM', 12), (NULL, 'ACARS', 5), ('131.725', NULL, 4);
        """;

    private static string CountersAndTerms =>
        """
        UPDATE count SET total = 900, errors = 12, good = 888;
        INSERT INTO count (id, total, errors, good) VALUES (2, 1, NULL, 1);
        UPDATE nonlogged_count SET errors = NULL, good = 77;
        INSERT INTO alert_stats (term, count) VALUES ('FUEL', 43), ('REPORT', 22), ('GONE', NULL), ('FUEL', 7), (NULL, 1), ('', 1);
        INSERT INTO ignore_alert_terms (term) VALUES ('TEST'), ('TEST'), (NULL), ('SQ02XA');
        """;

    private static string Columns => V3Tables.MessageColumns;

    private static void InsertMessage(SqliteConnection connection, int id, int i)
    {
        object?[] values =
        [
            Pick(s_types), i % 11 == 0 ? FirstTime + (i * 60) + 0.25 : FirstTime + (i * 60), Pick<string?>(["STATION-1", "STATION-2", null]),
            Pick<string?>(["1118922", "", null, "X"]), Pick<string?>(["", "10597059"]), Pick<string?>(["EDDF", "", null]), Pick<string?>(["EGLL", ""]),
            Pick<string?>(["1042", ""]), Pick<string?>(["0901", "", null]), Pick<string?>(["", "1102"]), Pick<string?>(["", "0915"]), Pick<string?>(["", "1055"]),
            Pick<string?>(["", "51.470667", "180", null]), Pick<string?>(["", "-0.45", "180", null]), Pick<string?>(["", "33000", null]), Pick(s_texts),
            Pick<string?>([$"N{100 + (i % 9)}TS", "", null]), Pick(s_flights), Pick(s_addresses), Pick(s_frequencies), Pick(s_acks), Pick<string?>(["2", "", "X"]),
            Pick<string?>(["H1", "16", "SA", null]), Pick<string?>(["7", ""]), $"M{i:00}A", Pick<string?>(["", "1", null, "0"]), Pick<string?>(["", "0", "2", null]),
            Pick<string?>(["0", "1", "", null]), Pick<string?>(["", "{\"arinc622\":{\"crc_ok\":true}}", null]), Pick(s_levels),
        ];
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO messages (id, {Columns}) VALUES ({id}, {string.Join(", ", values.Select(static (_, n) => "$" + n))})";
        for (var n = 0; n < values.Length; n++)
        {
            command.Parameters.AddWithValue("$" + n, values[n] ?? DBNull.Value);
        }

        command.ExecuteNonQuery();

        // Lists of different lengths, so that their values meet in many combinations.
        T Pick<T>(T[] choices) => choices[i % choices.Length];
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
