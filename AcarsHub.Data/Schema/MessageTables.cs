using System.Collections.Immutable;

namespace AcarsHub.Data.Schema;

/// <summary>
/// How messages lie in the file. What few messages differ in stands once in a table of its own: how a message was received
/// (<c>receptions</c>), who sent it (<c>airframes</c>, <c>flights</c>); what few messages have at all stands in one JSON value
/// (<c>rest</c>). Everybody reads the view <see cref="MessagesView"/>.
/// </summary>
internal static class MessageTables
{
    /// <summary>The rows.</summary>
    public const string Rows = "message_rows";

    /// <summary>Removes what <see cref="Create"/> makes.</summary>
    public const string Drop =
        """
        DROP TABLE message_rows;
        DROP TABLE receptions;
        DROP TABLE airframes;
        DROP TABLE flights;
        DROP TABLE known_values;
        """;

    /// <summary>Makes the tables.</summary>
    /// <remarks>
    /// <c>level</c> is in tenths of a decibel, <c>libacars</c> is packed by <see cref="AcarsHub.Domain.Decoding.Storage.PackedJson"/>.
    /// <c>known_values</c> has the values of columns that are looked for by a part of them.
    /// </remarks>
    public const string Create =
        """
        CREATE TABLE receptions (
            id INTEGER NOT NULL PRIMARY KEY,
            message_type TEXT NOT NULL,
            station_id TEXT,
            freq TEXT,
            mode TEXT,
            is_response INTEGER,
            is_onground INTEGER,
            error INTEGER,
            more INTEGER,
            reassembly TEXT,
            frame_type TEXT
        );
        CREATE INDEX ix_receptions ON receptions (station_id, freq, message_type, frame_type, mode);
        CREATE TABLE airframes (id INTEGER NOT NULL PRIMARY KEY, icao TEXT, tail TEXT);
        CREATE INDEX ix_airframes_icao_tail ON airframes (icao, tail);
        CREATE TABLE flights (id INTEGER NOT NULL PRIMARY KEY, flight TEXT NOT NULL);
        CREATE UNIQUE INDEX ix_flights_flight ON flights (flight);
        CREATE TABLE known_values (kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, value)) WITHOUT ROWID;
        CREATE TABLE message_rows (
            id INTEGER NOT NULL PRIMARY KEY,
            msg_time INTEGER NOT NULL,
            reception INTEGER NOT NULL,
            airframe INTEGER,
            flight INTEGER,
            session_id INTEGER,
            label TEXT,
            sublabel TEXT,
            mfi TEXT,
            msgno TEXT,
            block_id TEXT,
            ack TEXT,
            toaddr INTEGER,
            fromaddr INTEGER,
            lat REAL,
            lon REAL,
            level NUMERIC,
            decode_version INTEGER,
            decode_level INTEGER,
            decode_format INTEGER,
            msg_text TEXT,
            decoded BLOB,
            libacars BLOB,
            rest TEXT
        );
        CREATE INDEX ix_message_rows_msg_time ON message_rows (msg_time);
        """;

    /// <summary>Columns of <c>receptions</c>.</summary>
    public static ImmutableArray<string> Reception { get; } =
        ["message_type", "station_id", "freq", "mode", "is_response", "is_onground", "error", "more", "reassembly", "frame_type"];

    /// <summary>Columns that stand in <c>message_rows</c> as they are.</summary>
    public static ImmutableArray<string> Plain { get; } =
    [
        "msg_time", "session_id", "label", "sublabel", "mfi", "msgno", "block_id", "ack", "toaddr", "fromaddr", "lat", "lon",
        "decode_version", "decode_level", "decode_format", "msg_text", "decoded", "libacars",
    ];

    /// <summary>Columns that stand in <c>rest</c>.</summary>
    public static ImmutableArray<string> Rest { get; } = ["depa", "dsta", "eta", "gtout", "gtin", "wloff", "wlin", "alt"];

    /// <summary>Columns whose values are kept in <c>known_values</c>.</summary>
    public static ImmutableArray<string> Known { get; } = ["label", "msgno", "depa", "dsta"];
}
