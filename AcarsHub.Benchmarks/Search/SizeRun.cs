using AcarsHub.Data;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Benchmarks.Search;

/// <summary>Reads a database and prints its sizes.</summary>
internal static class SizeRun
{
    // What SQLite's record format takes for a value besides its type. Whole numbers in a column of type REAL are stored as integers.
    private const string IntegerBytes =
        """
        CASE WHEN {0} IN (0, 1) THEN 0 WHEN {0} BETWEEN -128 AND 127 THEN 1 WHEN {0} BETWEEN -32768 AND 32767 THEN 2
        WHEN {0} BETWEEN -8388608 AND 8388607 THEN 3 WHEN {0} BETWEEN -2147483648 AND 2147483647 THEN 4
        WHEN {0} BETWEEN -140737488355328 AND 140737488355327 THEN 6 ELSE 8 END
        """;

    private const string ValueBytes =
        "CASE typeof({0}) WHEN 'text' THEN length(CAST({0} AS BLOB)) WHEN 'blob' THEN length({0}) WHEN 'integer' THEN "
        + IntegerBytes + " WHEN 'real' THEN CASE WHEN {0} = CAST({0} AS INTEGER) THEN " + IntegerBytes + " ELSE 8 END ELSE 0 END";

    public static int Execute(string path, TextWriter output)
    {
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
        {
            Console.Error.WriteLine("Part of the database is in its write-ahead log. Stop the station first.");
            return 1;
        }

        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
        var messages = connection.Count("messages");
        var bytes = new FileInfo(path).Length;
        output.WriteLine(Line($"{messages:N0} messages, {bytes:N0} bytes: {(double)bytes / messages:N1} bytes a message"));
        PrintTrees(connection, path, messages, output);
        PrintColumns(connection, messages, output);
        return 0;
    }

    private static void PrintTrees(SqliteConnection connection, string path, long messages, TextWriter output)
    {
        using var reader = new BTreeReader(path);
        var trees = connection.Rows("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0", static row => (Name: row.GetString(0), Root: row.GetInt64(1)))
            .Append((Name: "sqlite_schema", Root: 1L))
            .Select(tree => (tree.Name, Size: reader.Measure(tree.Root)))
            .OrderByDescending(static tree => tree.Size.Pages);
        output.WriteLine();
        output.WriteLine($"{"table or index, bytes a message",-36}{"pages",10}{"payload",10}{"rows",14}");
        foreach (var (name, size) in trees)
        {
            output.WriteLine(Line($"{name,-36}{(double)size.Pages * reader.PageBytes / messages,10:N2}{(double)size.PayloadBytes / messages,10:N2}{size.Cells,14:N0}"));
        }

        output.WriteLine(Line($"{"free pages",-36}{(double)(connection.Number("PRAGMA freelist_count") ?? 0) * reader.PageBytes / messages,10:N2}"));
    }

    private static void PrintColumns(SqliteConnection connection, long messages, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{"column of messages",-20}{"present",10}{"a message",12}{"where present",15}{"distinct",12}");
        var sum = 0L;
        foreach (var column in connection.Texts("SELECT name FROM pragma_table_info('messages') WHERE pk = 0"))
        {
            var name = $"\"{column}\"";
            var sql = $"SELECT count({name}), sum({ValueBytes.Replace("{0}", name, StringComparison.Ordinal)}), count(DISTINCT {name}) FROM messages";
            var (present, bytes, distinct) = connection.Rows(sql, static row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))).Single();
            output.WriteLine(Line($"{column,-20}{(double)present / messages,10:P1}{(double)bytes / messages,12:N2}{(double)bytes / Math.Max(1, present),15:N1}{distinct,12:N0}"));
            sum += bytes;
        }

        output.WriteLine(Line($"All values {(double)sum / messages:N2}; what the payload has besides is a byte or two for the type of each column, present or not."));
    }

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
