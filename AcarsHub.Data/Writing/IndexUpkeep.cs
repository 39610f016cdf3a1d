using AcarsHub.Data.Schema;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>Small steps that keep a busy database in shape. Each takes milliseconds, so that they fit between two batches.</summary>
public sealed class IndexUpkeep
{
    private const int MergePages = 64;
    private const int VacuumPages = 256;
    private const long WorthVacuuming = 1_000;
    private const long WorthAnalysing = 10_000;

    private readonly SqliteConnection _connection;

    internal IndexUpkeep(SqliteConnection connection) => _connection = connection;

    /// <summary>Merges a little of the full-text index.</summary>
    /// <returns>Whether there is more to merge.</returns>
    public bool MergeFullText()
    {
        // FTS5 itself: less than two changes means that there was nothing to do.
        var before = _connection.Number("SELECT total_changes()") ?? 0;
        _connection.Execute(SearchIndex.Merge(MergePages));
        return (_connection.Number("SELECT total_changes()") ?? 0) - before >= 2;
    }

    /// <summary>Gives some free pages back to the file system when there are many.</summary>
    /// <returns>Whether there are more.</returns>
    public bool ReleaseFreePages()
    {
        var free = _connection.Number("PRAGMA freelist_count") ?? 0;
        if (free < WorthVacuuming || _connection.Number("PRAGMA auto_vacuum") != 2)
        {
            return false;
        }

        _connection.Execute($"PRAGMA incremental_vacuum({VacuumPages})");
        return free - VacuumPages >= WorthVacuuming;
    }

    /// <summary>Moves the write-ahead log into the file and empties it, unless a reader is in the way just now.</summary>
    /// <returns>Whether it is empty now.</returns>
    public bool EmptyLog()
    {
        // Never wait for a reader: the pipeline stands still meanwhile.
        _connection.Execute("PRAGMA busy_timeout = 0");
        try
        {
            return _connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        }
        finally
        {
            _connection.Execute($"PRAGMA busy_timeout = {ConnectionPragmas.BusySeconds * 1000}");
        }
    }

    /// <summary>
    /// Refreshes the planner's statistics where they have changed much. Not on a small database: statistics of nearly empty tables make
    /// FTS5's own statements scan for as long as they stay.
    /// </summary>
    public void RefreshStatistics()
    {
        if ((_connection.Number("SELECT count(*) FROM (SELECT 1 FROM messages LIMIT 10000)") ?? 0) >= WorthAnalysing)
        {
            _connection.Execute("PRAGMA analysis_limit = 400; PRAGMA optimize;");
        }
    }
}
