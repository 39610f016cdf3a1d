namespace AcarsHub.Data.Migrations.Sql;

/// <summary>
/// The full-text index of migrations before <see cref="CompactStorage"/>: an FTS5 table with external content and the three triggers that keep
/// it in step. It is in one place because EF does not know it: a migration that rebuilds <c>messages</c> loses the triggers without a
/// word, and has to call this again.
/// </summary>
internal static class FtsSchema
{
    /// <summary>The index.</summary>
    public const string Table = "messages_fts";

    /// <summary>The indexed columns of <c>messages</c>.</summary>
    public const string Columns = "depa, dsta, msg_text, tail, flight, icao, freq, label";

    /// <summary>Makes the triggers.</summary>
    public const string CreateTriggers =
        $"""
        {InsertTrigger};
        {DeleteTrigger};
        {UpdateTrigger};
        """;

    /// <summary>Makes the empty index and its triggers.</summary>
    /// <remarks>
    /// Merging starts at eight segments of a level instead of four: fewer rewrites while messages come in, at the price of a few more
    /// segments to look into. The options are stored in the index.
    /// </remarks>
    public const string Create =
        $"""
        {VirtualTable};
        INSERT INTO messages_fts (messages_fts, rank) VALUES ('automerge', 8);
        INSERT INTO messages_fts (messages_fts, rank) VALUES ('crisismerge', 16);
        {CreateTriggers}
        """;

    /// <summary>Removes the triggers, as before many rows at once; <see cref="Rebuild"/> afterwards.</summary>
    public const string DropTriggers =
        """
        DROP TRIGGER IF EXISTS messages_fts_insert;
        DROP TRIGGER IF EXISTS messages_fts_delete;
        DROP TRIGGER IF EXISTS messages_fts_update;
        """;

    /// <summary>Removes index and triggers.</summary>
    public const string Drop =
        $"""
        {DropTriggers}
        DROP TABLE IF EXISTS messages_fts;
        """;

    /// <summary>Reads all messages into the index anew.</summary>
    public const string Rebuild = "INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');";

    private const string NewValues = "new.depa, new.dsta, new.msg_text, new.tail, new.flight, new.icao, new.freq, new.label";

    private const string OldValues = "old.depa, old.dsta, old.msg_text, old.tail, old.flight, old.icao, old.freq, old.label";

    private const string Add = $"INSERT INTO messages_fts (rowid, {Columns}) VALUES (new.id, {NewValues});";

    // With external content FTS5 cannot look the old words up any more; it has to be told what to take out.
    private const string Remove = $"INSERT INTO messages_fts (messages_fts, rowid, {Columns}) VALUES ('delete', old.id, {OldValues});";

    private const string VirtualTable = $"CREATE VIRTUAL TABLE messages_fts USING fts5({Columns}, content='messages', content_rowid='id')";

    private const string InsertTrigger = $"CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN {Add} END";

    private const string DeleteTrigger = $"CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN {Remove} END";

    private const string UpdateTrigger =
        $"CREATE TRIGGER messages_fts_update AFTER UPDATE OF id, {Columns} ON messages BEGIN {Remove} {Add} END";
}
