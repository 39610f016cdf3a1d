using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Schema;

/// <summary>
/// The full-text index of messages: a list of words for each (<see cref="AcarsHub.Domain.Search.SearchWords"/>), without positions and without the words
/// themselves (sqlite.org/fts5.html, 4.4.3 contentless-delete, 4.6 detail). All SQL that writes to it is here.
/// </summary>
internal static class SearchIndex
{
    /// <summary>The index.</summary>
    public const string Table = "messages_fts";

    /// <summary>Removes it.</summary>
    public const string Drop = "DROP TABLE IF EXISTS messages_fts;";

    /// <summary>Adds the words of a new message.</summary>
    public const string InsertWords = "INSERT INTO messages_fts (rowid, words) VALUES (?1, ?2)";

    /// <summary>Ids of the messages that fit <c>$words</c>.</summary>
    public const string Find = "SELECT rowid FROM messages_fts WHERE messages_fts MATCH $words";

    /// <summary>Fails where the index is damaged.</summary>
    public const string IntegrityCheck = "INSERT INTO messages_fts (messages_fts) VALUES ('integrity-check');";

    /// <summary>Empties it.</summary>
    public const string Clear = "INSERT INTO messages_fts (messages_fts) VALUES ('delete-all');";

    /// <summary>The statement that makes the table, as the file keeps it.</summary>
    public const string VirtualTable =
        "CREATE VIRTUAL TABLE messages_fts USING fts5(words, content='', contentless_delete=1, detail=none)";

    /// <summary>Makes the empty index.</summary>
    /// <remarks>
    /// Merging starts at eight segments of a level instead of four: fewer rewrites while messages come in, at the price of a few more
    /// segments to look into. The options are stored in the index.
    /// </remarks>
    public const string Create =
        $"""
        {VirtualTable};
        INSERT INTO messages_fts (messages_fts, rank) VALUES ('automerge', 8);
        INSERT INTO messages_fts (messages_fts, rank) VALUES ('crisismerge', 16);
        """;

    /// <summary>The words of a message; what <c>search_words</c> takes, in its order.</summary>
    public const string WordsOf =
        """
        search_words(r.message_type, r.station_id, r.freq, s.label, s.msgno, s.rest ->> '$.depa', s.rest ->> '$.dsta', s.flight, s.airframe, s.session_id,
                    r.error, s.lat, s.msg_text, s.decoded, s.decode_level, d.decoder, d.description, s.libacars)
        """;

    /// <summary>The tables <see cref="WordsOf"/> reads.</summary>
    public const string From =
        """
        message_rows AS s
                LEFT JOIN receptions AS r ON r.id = s.reception
                LEFT JOIN decode_formats AS d ON d.id = s.decode_format
        """;

    /// <summary>Adds stored messages.</summary>
    /// <param name="id">An expression for the id.</param>
    public static string Insert(string id) => $"INSERT INTO messages_fts (rowid, words) SELECT s.id, {WordsOf} FROM {From} WHERE s.id = {id};";

    /// <summary>Adds the stored messages after <c>$after</c> up to <c>$last</c>.</summary>
    public static string InsertRange { get; } = $"INSERT INTO messages_fts (rowid, words) SELECT s.id, {WordsOf} FROM {From} WHERE s.id > $after AND s.id <= $last ORDER BY s.id";

    /// <summary>Adds all stored messages to an empty index.</summary>
    public static string InsertAll { get; } = $"INSERT INTO messages_fts (rowid, words) SELECT s.id, {WordsOf} FROM {From} ORDER BY s.id;";

    /// <summary>Takes messages out.</summary>
    /// <param name="id">An expression for the id.</param>
    public static string Delete(string id) => $"DELETE FROM messages_fts WHERE rowid = {id};";

    /// <summary>A bounded step of merging segments.</summary>
    /// <param name="pages">Pages to write at most; negative to begin merging even where nothing is due.</param>
    public static string Merge(int pages) => $"INSERT INTO messages_fts (messages_fts, rank) VALUES ('merge', {pages});";

    /// <summary>Reads all messages into the index anew, in the transaction under way.</summary>
    public static void Rebuild(SqliteConnection connection)
    {
        connection.Execute(Clear);
        connection.Execute(InsertAll);
    }
}
