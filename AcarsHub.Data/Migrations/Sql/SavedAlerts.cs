namespace AcarsHub.Data.Migrations.Sql;

/// <summary>
/// The alerts' way from ACARS Hub 3's copies of messages to rows that point to a message and back, for <see cref="CompactForm"/>. Copy
/// and message have no key in common; they are the same when time, type, station, tail, flight and text are.
/// </summary>
internal static class SavedAlerts
{
    /// <summary>
    /// Saved messages outlive the retention, so many have no row in <c>messages</c> any more; each gets one again, even when several
    /// terms saved it. They are the oldest, so their ids go below all others where there is room: ids tell the order of reception.
    /// </summary>
    public static string InsertMissingMessages { get; } =
        $"""
        CREATE TABLE saved_only AS
        SELECT min(saved.id) AS id FROM messages_saved AS saved
        WHERE NOT EXISTS (SELECT 1 FROM messages AS message WHERE {IsSameMessage})
        GROUP BY saved.msg_time, {V3Values.TypeOf("saved.message_type")}, saved.station_id, saved.tail, saved.flight, saved.msg_text;

        INSERT INTO messages (id, {V3Tables.MessageColumns})
        SELECT
            (
                SELECT CASE
                    WHEN min(id) > (SELECT count(*) FROM saved_only) THEN min(id) - 1 - (SELECT count(*) FROM saved_only)
                    ELSE coalesce(max(id), 0)
                END
                FROM messages
            ) + row_number() OVER (ORDER BY msg_time, id),
            {V3Tables.MessageColumns}
        FROM messages_saved WHERE id IN (SELECT id FROM saved_only);

        DROP TABLE saved_only;
        """;

    /// <summary>Version 3 searched texts only, so an unknown kind of match is one in the text.</summary>
    public static string FillAlertMatches { get; } =
        $"""
        INSERT INTO alert_matches (id, message_id, term, match_type, matched_at)
        SELECT
            saved.id,
            (SELECT min(message.id) FROM messages AS message WHERE {IsSameMessage}),
            coalesce(saved.term, ''),
            CASE WHEN lower(saved.type_of_match) IN ('icao', 'tail', 'flight') THEN lower(saved.type_of_match) ELSE 'text' END,
            {CompactMessages.Milliseconds("saved.msg_time")}
        FROM messages_saved AS saved ORDER BY saved.id;
        """;

    /// <summary>Copies from the messages, which have their text form again. An alert whose message is gone has nothing to copy.</summary>
    public static string FillMessagesSaved { get; } =
        $"""
        INSERT INTO messages_saved (id, {V3Tables.MessageColumns}, term, type_of_match)
        SELECT alert.id, {string.Join(", ", V3Tables.MessageColumns.Split(", ").Select(static column => "message." + column))}, alert.term, alert.match_type
        FROM alert_matches AS alert JOIN messages AS message ON message.id = alert.message_id ORDER BY alert.id;
        """;

    private static string IsSameMessage =>
        $"""
        message.msg_time = saved.msg_time AND {V3Values.TypeOf("message.message_type")} = {V3Values.TypeOf("saved.message_type")}
            AND message.station_id IS saved.station_id AND message.tail IS saved.tail AND message.flight IS saved.flight
            AND message.msg_text IS saved.msg_text
        """;
}
