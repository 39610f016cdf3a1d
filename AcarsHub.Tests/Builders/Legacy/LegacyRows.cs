using Microsoft.Data.Sqlite;

namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>The messages of a legacy database, made from their number, and their alerts.</summary>
internal static class LegacyRows
{
    private static readonly string[] s_types = ["ACARS", "VDL-M2", "HFDL", "IMS-L", "IRDM", "VDLM2", "IMSL"];

    /// <summary>Fills <c>messages</c> and whatever alerts the shape has.</summary>
    public static void Insert(SqliteConnection connection, LegacyShape shape)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            INSERT INTO messages (id, message_type, msg_time, station_id, toaddr, fromaddr, lat, lon, alt, msg_text, tail, flight, icao, freq, ack, label,
              is_response, is_onground, error, libacars, level{(shape.HasUid ? ", uid" : "")})
            VALUES ($id, $type, $time, 'TEST', '1118922', $none, $lat, $lon, '33000', $text, $tail, $none, $icao, $freq, $ack, 'H1', $none, '2', '1', $none, $level{(shape.HasUid ? ", $uid" : "")})
            """;
        for (var i = 1; i <= shape.Messages; i++)
        {
            command.Parameters.Clear();
            foreach (var (name, value) in Row(i, shape))
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            command.ExecuteNonQuery();
        }

        InsertAlerts(command, shape);
    }

    /// <summary>Row id of the i-th message; not without gaps, as after pruning.</summary>
    public static long IdOf(int i) => 100 + (3L * i);

    /// <summary>Unix seconds of the i-th message.</summary>
    public static long TimeOf(int i) => NewLegacyDatabase.Start + (10L * i);

    private static IEnumerable<(string Name, object? Value)> Row(int i, LegacyShape shape)
    {
        yield return ("$id", IdOf(i));
        yield return ("$type", s_types[i % s_types.Length]);
        yield return ("$time", i % 4 == 0 ? TimeOf(i) + 0.25 : TimeOf(i));
        yield return ("$none", shape.WithNulls ? null : "");
        yield return ("$lat", i % 2 == 0 ? "31.5" : i % 3 == 0 ? "180" : "");
        yield return ("$lon", i % 2 == 0 ? "-83.25" : i % 3 == 0 ? "180" : "");
        yield return ("$text", $"MESSAGE NUMBER{i} ARINC");
        yield return ("$tail", $"N{i}AA");
        yield return ("$icao", shape.HasDecimalIcao ? $"{11_000_000 + i}" : $"{11_000_000 + i:X6}");
        yield return ("$freq", i % 10 == 0 ? "1290000" : "131.550");
        yield return ("$ack", i % 2 == 0 ? "false" : "!");
        yield return ("$level", "-12.5");
        if (shape.HasUid)
        {
            yield return ("$uid", $"uid-{i}");
        }
    }

    /// <summary>
    /// v3: message 1 saved for two terms, a message long gone saved twice, one saved without a term. v4: two matches and an orphan.
    /// </summary>
    private static void InsertAlerts(SqliteCommand command, LegacyShape shape)
    {
        command.Parameters.Clear();
        const string saved = "INSERT INTO messages_saved (message_type, msg_time, station_id, msg_text, tail, flight, term, type_of_match) ";
        command.CommandText =
            (shape.HasSaved
                ? saved + $"SELECT message_type, msg_time, station_id, msg_text, tail, flight, 'FIRST', 'text' FROM messages WHERE id = {IdOf(1)};"
                    + saved + $"SELECT message_type, msg_time, station_id, msg_text, tail, flight, 'SECOND', 'tail' FROM messages WHERE id = {IdOf(1)};"
                    + saved + "VALUES ('ACARS', 1600000000, 'TEST', 'LONG AGO', 'N0', '', 'FIRST', 'text'), ('ACARS', 1600000000, 'TEST', 'LONG AGO', 'N0', '', 'SECOND', 'text'), ('IMSL', 1600000100, 'TEST', 'NO TERM', 'N0', '', NULL, NULL);"
                : "")
            + (shape.HasMatchesByUid ? $"INSERT INTO alert_matches (message_uid, term, match_type, matched_at) VALUES ('uid-1', 'FIRST', 'text', {TimeOf(1)}), ('uid-2', 'SECOND', 'TAIL', {TimeOf(2)}), ('gone', 'FIRST', 'text', 5);" : "")
            + (shape.HasMatchesById ? $"INSERT INTO alert_matches (message_id, term, match_type, matched_at) VALUES ({IdOf(1)}, 'FIRST', 'text', {TimeOf(1)}), ({IdOf(2)}, 'SECOND', 'TAIL', {TimeOf(2)}), (NULL, 'FIRST', 'text', 5), (1, 'FIRST', 'text', 5);" : "");
        if (command.CommandText.Length > 0)
        {
            command.ExecuteNonQuery();
        }
    }
}
