using AcarsHub.Benchmarks.Search;
using AcarsHub.Data;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Benchmarks;

public sealed class BTreeReaderTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".db");

    [Fact]
    public void Measure_TablesWithAnIndexAndLongRows_AccountsForEveryPage()
    {
        using var connection = SqliteFile.Open(_path, SqliteOpenMode.ReadWriteCreate);
        connection.Execute(
            """
            CREATE TABLE short (id INTEGER PRIMARY KEY, v TEXT); CREATE INDEX ix_short ON short (v);
            CREATE TABLE long (id INTEGER PRIMARY KEY, v BLOB); CREATE TABLE keyed (k BLOB PRIMARY KEY) WITHOUT ROWID;
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO short SELECT i, 'value ' || i FROM n;
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO long SELECT i, zeroblob(i * 40) FROM n;
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO keyed SELECT zeroblob(i * 20) FROM n;
            """);
        using var reader = new BTreeReader(_path);

        var sizes = connection.Rows("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0", static r => (Name: r.GetString(0), Root: r.GetInt64(1)))
            .ToDictionary(static tree => tree.Name, tree => reader.Measure(tree.Root));

        sizes.Values.Sum(static s => s.Pages).ShouldBe((connection.Number("PRAGMA page_count") ?? 0) - reader.Measure(1).Pages);
        sizes["short"].Cells.ShouldBe(5_000);
        sizes["ix_short"].Cells.ShouldBe(5_000);
        sizes["keyed"].Cells.ShouldBe(300);
        // Besides the value: a byte for the length of the header, one for the type of the id, one to three for that of the value.
        (sizes["long"].PayloadBytes - connection.Number("SELECT sum(length(v)) FROM long")).ShouldBe((300 * 2) + 1 + (203 * 2) + (96 * 3));
    }

    public void Dispose() => File.Delete(_path);
}
