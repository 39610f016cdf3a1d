namespace AcarsHub.Data.Schema;

/// <summary>
/// The view <c>messages</c>: what is stored as one row for each message, under ACARS Hub's names. It can be written to like a table,
/// for imports and repairs; the writer writes to the tables themselves.
/// </summary>
internal static class MessagesView
{
    /// <summary>The columns of the view, in their order.</summary>
    public const string Columns =
        "id, message_type, msg_time, station_id, toaddr, fromaddr, depa, dsta, eta, gtout, gtin, wloff, wlin, lat, lon, alt, msg_text, tail, flight, icao, freq, "
        + "ack, mode, label, block_id, msgno, is_response, is_onground, error, libacars, level, sublabel, mfi, decode_version, decode_level, decode_format, decoded, "
        + "more, reassembly, frame_type, session_id";

    /// <summary>Removes the view, and its triggers with it.</summary>
    public const string Drop = "DROP VIEW messages;";

    private static readonly string s_select = string.Join(", ", Columns.Split(", ").Select(Expression));

    /// <summary>Makes the view and the triggers that write through it.</summary>
    public static string Create { get; } =
        $"""
        CREATE VIEW messages AS SELECT {s_select}
        FROM message_rows AS s
            LEFT JOIN receptions AS r ON r.id = s.reception
            LEFT JOIN airframes AS a ON a.id = s.airframe
            LEFT JOIN flights AS f ON f.id = s.flight;
        CREATE TRIGGER messages_insert INSTEAD OF INSERT ON messages BEGIN
            {InsertNames()}
            INSERT INTO message_rows (id, reception, airframe, flight, level, rest, {string.Join(", ", MessageTables.Plain)})
                VALUES (new.id, {ReceptionOf("new")}, {AirframeOf("new")}, (SELECT id FROM flights WHERE flight = new.flight),
                    {StoredLevel("new.level")}, {StoredRest(static c => "new." + c)},
                    {string.Join(", ", MessageTables.Plain.Select(static c => c == "libacars" ? "pack_json(new.libacars)" : "new." + c))});
            {SearchIndex.Insert("(SELECT last_insert_rowid())")}
        END;
        CREATE TRIGGER messages_delete INSTEAD OF DELETE ON messages BEGIN
            {SearchIndex.Delete("old.id")}
            DELETE FROM message_rows WHERE id = old.id;
        END;
        CREATE TRIGGER messages_update INSTEAD OF UPDATE ON messages BEGIN
            DELETE FROM messages WHERE id = old.id;
            INSERT INTO messages ({Columns}) VALUES ({string.Join(", ", Columns.Split(", ").Select(static c => "new." + c))});
        END;
        """;

    /// <summary>A level in decibels as it is stored: a whole number of tenths where it is one, which takes two bytes instead of eight.</summary>
    public static string StoredLevel(string level) =>
        $"CASE WHEN abs({level} * 10 - round({level} * 10)) < 1e-6 THEN CAST(round({level} * 10) AS INTEGER) ELSE {level} * 10 END";

    /// <summary>The columns few messages have as one value; NULL when there are none.</summary>
    /// <param name="value">The value of a column.</param>
    public static string StoredRest(Func<string, string> value)
    {
        // A patch leaves out what is null.
        var columns = string.Join(", ", MessageTables.Rest.Select(c => $"'{c}', {value(c)}"));
        return $"CASE WHEN coalesce({string.Join(", ", MessageTables.Rest.Select(value))}) IS NOT NULL THEN json_patch('{{}}', json_object({columns})) END";
    }

    private static string InsertNames() =>
        $"""
        INSERT INTO receptions ({string.Join(", ", MessageTables.Reception)})
                SELECT {string.Join(", ", MessageTables.Reception.Select(static c => "new." + c))} WHERE {ReceptionOf("new")} IS NULL;
            INSERT INTO airframes (icao, tail) SELECT new.icao, new.tail WHERE coalesce(new.icao, new.tail) IS NOT NULL AND {AirframeOf("new")} IS NULL;
            INSERT OR IGNORE INTO flights (flight) SELECT new.flight WHERE new.flight IS NOT NULL;
            {string.Join("\n    ", MessageTables.Known.Select(static c => $"INSERT OR IGNORE INTO known_values SELECT '{c}', new.{c} WHERE new.{c} IS NOT NULL;"))}
        """;

    private static string ReceptionOf(string row) =>
        $"(SELECT id FROM receptions WHERE {string.Join(" AND ", MessageTables.Reception.Select(c => $"{c} IS {row}.{c}"))})";

    private static string AirframeOf(string row) =>
        $"(SELECT id FROM airframes WHERE icao IS {row}.icao AND tail IS {row}.tail AND coalesce({row}.icao, {row}.tail) IS NOT NULL)";

    private static string Expression(string column) => column switch
    {
        "tail" or "icao" => $"a.{column} AS {column}",
        "flight" => "f.flight AS flight",
        "level" => "s.level / 10.0 AS level",
        _ when MessageTables.Reception.Contains(column) => $"r.{column} AS {column}",
        _ when MessageTables.Rest.Contains(column) => $"s.rest ->> '$.{column}' AS {column}",
        _ => $"s.{column} AS {column}",
    };
}
