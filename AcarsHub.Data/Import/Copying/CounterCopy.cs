using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>Copies the two rows of life-time counters. Old files may lack either table; what can be counted from the messages then is.</summary>
internal sealed class CounterCopy(AdoptionSession session)
{
    private readonly SqliteConnection _connection = session.Connection;

    public void Run() => session.InTransaction("counters", () =>
    {
        if (session.Source.Has("count", "total", "errors", "good") && _connection.Count("src.count") > 0)
        {
            Copy("count", "total, errors, good", "coalesce(max(total), 0), coalesce(max(errors), 0), coalesce(max(good), 0)", "src.count");
        }
        else
        {
            Copy("count", "total, errors, good", "count(*), coalesce(sum(error > 0), 0), count(*) - coalesce(sum(error > 0), 0)", "main.messages");
        }

        if (session.Source.Has("nonlogged_count", "errors", "good"))
        {
            Copy("nonlogged_count", "errors, good", "coalesce(max(errors), 0), coalesce(max(good), 0)", "src.nonlogged_count");
        }
    });

    /// <summary>The highest value of each counter: there should be one row, and a second one can only be a later start from zero.</summary>
    private void Copy(string table, string columns, string values, string from) =>
        _connection.Execute($"INSERT OR REPLACE INTO main.{table} (id, {columns}) SELECT 1, {values} FROM {from}");
}
