using AcarsHub.Data.Maintenance;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Data.Migrations;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Maintenance;

public sealed class DatabaseBackupTests
{
    [Fact]
    public async Task Restore_CopyThatIsDamagedOrGone_LeavesTheDatabaseAlone()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        var copy = Backup(database);
        var bytes = await File.ReadAllBytesAsync(copy);
        Array.Clear(bytes, bytes.Length / 2, 8192);
        await File.WriteAllBytesAsync(copy, bytes);
        var rows = database.Rows();

        Should.Throw<InvalidDataException>(() => Restore(database, copy)).Message.ShouldContain(copy);
        Should.Throw<FileNotFoundException>(() => Restore(database, copy + "x"));

        database.Rows().ShouldBe(rows);
        Names(database).ShouldNotContain(static name => name.Contains("restor", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Restore_OverADamagedDatabase_KeepsItAsItIsAndWorks(bool withLog)
    {
        await using var database = await NewDatabase.OfVersion3Async();
        var rows = database.Rows();
        var copy = Backup(database);
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(database.Options.DatabasePath, "no database any more");
        File.Delete(database.Options.DatabasePath + "-wal");
        if (withLog)
        {
            await File.WriteAllTextAsync(database.Options.DatabasePath + "-wal", "no log either");
        }

        var kept = Restore(database, copy).ShouldNotBeNull();

        database.Rows().ShouldBe(rows);
        (await File.ReadAllTextAsync(kept)).ShouldBe("no database any more");
        File.Exists(kept + "-wal").ShouldBe(withLog);
    }

    [Fact]
    public async Task Restore_CopyWithALogBesideIt_TakesTheLogAlong()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        var copy = Path.Combine(Path.GetDirectoryName(database.Options.DatabasePath) ?? "", "copied.db");
        using (var writer = new SqliteConnection($"Data Source={database.Options.DatabasePath};Pooling=False"))
        {
            writer.Open();
            using var command = writer.CreateCommand();
            command.CommandText = "PRAGMA wal_autocheckpoint = 0; UPDATE messages SET msg_text = 'ONLY IN THE LOG';";
            command.ExecuteNonQuery();
            File.Copy(database.Options.DatabasePath, copy);
            File.Copy(database.Options.DatabasePath + "-wal", copy + "-wal");
            command.CommandText = "UPDATE messages SET msg_text = 'LATER';";
            command.ExecuteNonQuery();
        }

        Restore(database, copy);

        database.Query("SELECT DISTINCT msg_text FROM messages").ShouldBe(["ONLY IN THE LOG"]);
    }

    [Fact]
    public async Task Restore_TwiceInOneSecond_KeepsBothFormerDatabases()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        var copy = Backup(database);

        var first = Restore(database, copy);
        var second = Restore(database, copy);

        second.ShouldNotBe(first);
        File.Exists(first).ShouldBeTrue();
        File.Exists(second).ShouldBeTrue();
    }

    private static string Backup(NewDatabase database)
    {
        var copy = database.Options.DatabasePath + ".copy";
        DatabaseBackup.Create(database.Options.DatabasePath, copy);
        return copy;
    }

    private static string? Restore(NewDatabase database, string copy) => DatabaseBackup.Restore(copy, database.Options.DatabasePath, database.Clock.GetUtcNow());

    private static IEnumerable<string> Names(NewDatabase database) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(database.Options.DatabasePath) ?? "").Select(static path => Path.GetFileName(path));
}
