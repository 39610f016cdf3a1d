namespace AcarsHub.Data.Migrations.Sql;

/// <summary>The messages' way from text to typed columns and back, for <see cref="CompactForm"/>.</summary>
internal static class CompactMessages
{
    /// <summary>Makes the table.</summary>
    public const string CreateTable =
        """
        CREATE TABLE messages (
            id INTEGER NOT NULL PRIMARY KEY,
            message_type TEXT NOT NULL,
            msg_time INTEGER NOT NULL,
            station_id TEXT,
            toaddr INTEGER,
            fromaddr INTEGER,
            depa TEXT,
            dsta TEXT,
            eta TEXT,
            gtout TEXT,
            gtin TEXT,
            wloff TEXT,
            wlin TEXT,
            lat REAL,
            lon REAL,
            alt INTEGER,
            msg_text TEXT,
            tail TEXT,
            flight TEXT,
            icao TEXT,
            freq TEXT,
            ack TEXT,
            mode TEXT,
            label TEXT,
            block_id TEXT,
            msgno TEXT,
            is_response INTEGER,
            is_onground INTEGER,
            error INTEGER,
            libacars TEXT,
            level REAL
        );
        """;

    /// <summary>Seconds, whole or with a fraction, as milliseconds.</summary>
    public static string Milliseconds(string column) => $"CAST(round({column} * 1000) AS INTEGER)";

    /// <summary>Milliseconds as seconds, with a fraction only where there is one.</summary>
    public static string Seconds(string column) => $"CASE WHEN {column} % 1000 = 0 THEN {column} / 1000 ELSE {column} / 1000.0 END";

    public static string ToCompactForm { get; } = Move(CreateTable, Compact);

    public static string ToTextForm { get; } = Move(V3Tables.CreateMessages, AsText);

    /// <summary>One typed column as text of ACARS Hub 3.</summary>
    public static string AsText(string column) => column switch
    {
        "message_type" => column,
        "msg_time" => Seconds(column),
        "icao" => $"CASE WHEN icao IS NULL THEN '' ELSE CAST({HexValue("icao", digits: 6)} AS TEXT) END",
        // Fifteen digits are what a double surely holds: -9.4 is written as -9.4.
        "lat" or "lon" or "level" => $"CASE WHEN {column} IS NULL THEN '' ELSE printf('%.15g', {column}) END",
        _ => $"coalesce(CAST({column} AS TEXT), '')",
    };

    private static string Compact(string column) => column switch
    {
        "message_type" => V3Values.TypeOf(column),
        "msg_time" => Milliseconds(column),
        "toaddr" or "fromaddr" or "alt" or "error" => $"CASE WHEN {V3Values.IsNumber(column)} THEN CAST(round(CAST({column} AS REAL)) AS INTEGER) END",
        "lat" or "lon" or "level" => $"CASE WHEN {V3Values.IsNumber(column)} THEN CAST({column} AS REAL) END",
        "icao" => IcaoFromDecimal,
        "ack" => "CASE WHEN lower(ack) IN ('false', '!', char(21)) THEN '!' WHEN lower(ack) = 'true' THEN NULL ELSE nullif(ack, '') END",
        "is_response" => "CASE WHEN lower(is_response) IN ('1', 'true') THEN 1 WHEN lower(is_response) IN ('0', 'false') THEN 0 END",
        "is_onground" => "CASE WHEN lower(is_onground) IN ('2', '1', 'true') THEN 2 WHEN lower(is_onground) IN ('0', 'false') THEN 0 END",
        _ => $"nullif({column}, '')",
    };

    /// <summary>Only digits is always decimal in version 3; six hex digits with a letter among them can only be what they are.</summary>
    private const string IcaoFromDecimal =
        """
        CASE
            WHEN icao GLOB '[0-9]*' AND icao NOT GLOB '*[^0-9]*' THEN
                CASE WHEN length(icao) <= 8 AND CAST(icao AS INTEGER) BETWEEN 1 AND 16777215 THEN printf('%06X', CAST(icao AS INTEGER)) END
            WHEN length(icao) = 6 AND icao NOT GLOB '*[^0-9A-Fa-f]*' THEN upper(icao)
        END
        """;

    /// <summary>SQLite prints hex but does not read it, so each digit is looked up.</summary>
    private static string HexValue(string column, int digits) => string.Join(
        " + ",
        Enumerable.Range(1, digits).Select(i => $"(instr('0123456789ABCDEF', substr({column}, {i}, 1)) - 1) * {1 << (4 * (digits - i))}"));

    private static string Move(string createTable, Func<string, string> convert) =>
        $"""
        ALTER TABLE messages RENAME TO messages_before;
        {createTable}
        INSERT INTO messages (id, {V3Tables.MessageColumns})
        SELECT id, {string.Join(", ", V3Tables.MessageColumns.Split(", ").Select(convert))} FROM messages_before ORDER BY id;
        DROP TABLE messages_before;
        """;
}
