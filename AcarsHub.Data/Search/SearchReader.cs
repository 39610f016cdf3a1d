using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AcarsHub.Data.Search;

/// <summary>Runs the statements of one search on one connection, and ends them when the time is over or nobody waits any more.</summary>
internal sealed class SearchReader : IDisposable
{
    // Virtual machine steps between two looks at the clock: some tens of microseconds.
    private const int StepsBetweenChecks = 2_000;

    private readonly SqliteConnection _connection;
    private readonly CancellationToken _ct;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly delegate_progress _check;
    private TimeSpan _limit = MessageSearch.Timeout;
    private bool _isEnough;

    /// <param name="connection">An open connection nobody else uses.</param>
    /// <param name="ct">Ends a statement under way.</param>
    public SearchReader(SqliteConnection connection, CancellationToken ct)
    {
        _connection = connection;
        _ct = ct;
        _check = _ => IsOver ? 1 : 0;
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenChecks, _check, null);
    }

    /// <summary>How long the search has taken so far.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    private bool IsOver => _ct.IsCancellationRequested || Elapsed > _limit;

    /// <summary>The ids of a page, and how many there are in all as far as that is told in a moment.</summary>
    /// <param name="sql">Gives ids.</param>
    /// <param name="parameters">Its values.</param>
    /// <param name="page">Ids wanted; null only counts.</param>
    /// <param name="most">Counting ends here.</param>
    /// <param name="counting">How long the search may have taken for the sake of the count.</param>
    /// <exception cref="SqliteException">The page took too long, or nobody waits any more: SQLITE_INTERRUPT.</exception>
    public (List<long> Ids, SearchTotal Total) Read(string sql, (string Name, object? Value)[] parameters, int page, int most, TimeSpan counting)
    {
        var ids = new List<long>(page);
        var count = 0;
        _isEnough = page == 0;
        _limit = _isEnough ? counting : MessageSearch.Timeout;
        try
        {
            foreach (var id in _connection.Rows(sql, static row => row.GetInt64(0), parameters))
            {
                if (++count <= page)
                {
                    ids.Add(id);
                }

                if (count >= page && !_isEnough)
                {
                    _isEnough = true;
                    _limit = counting;
                }

                if (count > most || (_isEnough && count % 64 == 0 && Elapsed > counting))
                {
                    return (ids, new SearchTotal(Math.Min(count, most), false));
                }
            }

            return (ids, new SearchTotal(count, true));
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT && _isEnough && !_ct.IsCancellationRequested)
        {
            return (ids, new SearchTotal(count, false));
        }
        finally
        {
            _limit = MessageSearch.Timeout;
        }
    }

    /// <summary>One number.</summary>
    /// <exception cref="SqliteException">It took too long, or nobody waits any more: SQLITE_INTERRUPT.</exception>
    public long Number(string sql, (string Name, object? Value)[] parameters)
    {
        _limit = MessageSearch.Timeout;
        return _connection.Number(sql, parameters) ?? 0;
    }

    public void Dispose() => raw.sqlite3_progress_handler(_connection.Handle, 0, (delegate_progress)null!, null); // Null takes the handler away.
}
