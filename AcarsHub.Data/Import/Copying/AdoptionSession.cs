using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>What all steps of one adoption share. The new file is <c>main</c>, the old one is attached as <c>src</c>.</summary>
internal sealed class AdoptionSession(SqliteConnection connection, DatabaseKind.Foreign kind, ProgressMeter progress, CancellationToken ct)
{
    private readonly List<Func<AdoptedTable>> _accounts = [];

    /// <summary>Connection to the new file.</summary>
    public SqliteConnection Connection { get; } = connection;

    /// <summary>Tables and columns of the old file.</summary>
    public SourceSchema Source { get; } = SourceSchema.Read(connection, "src");

    /// <summary>Repairs single values.</summary>
    public RowRepair Repair { get; } = RowRepair.Register(connection, kind);

    /// <summary>Reports to whoever waits.</summary>
    public ProgressMeter Progress { get; } = progress;

    /// <summary>Messages per transaction.</summary>
    public int BatchRows { get; init; } = 50_000;

    /// <summary>Called between any two steps; a test breaks off here.</summary>
    public Action<string> Step { get; init; } = static _ => { };

    /// <summary>Cancels between statements; a long one is interrupted by SQLite itself.</summary>
    public CancellationToken Token { get; } = ct;

    /// <summary>Runs a step as one transaction.</summary>
    public void InTransaction(string step, Action work)
    {
        Token.ThrowIfCancellationRequested();
        Connection.Execute("BEGIN");
        work();
        Step(step + ", not committed");
        Connection.Execute("COMMIT");
        Step(step);
    }

    /// <summary>Notes what became of a table's rows; the rows of the new table are counted once everything is done.</summary>
    public void Account(string table, long source, long merged = 0, long dropped = 0, long added = 0, string? target = null) =>
        _accounts.Add(() => new AdoptedTable(table, source, merged, dropped, added, Connection.Count(target ?? table)));

    /// <summary>All accounts, with the rows in the new file as they are now.</summary>
    public ImmutableArray<AdoptedTable> Accounts() => [.. _accounts.Select(static a => a())];
}
