using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Migrating;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Data.Migrations;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Migrating;

public sealed class PreMigrationCopiesTests
{
    [Fact]
    public async Task Migrate_NewFile_MakesNoCopy()
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Migrations.Copies.Paths.ShouldBeEmpty();
        (await database.Migrations.MigrateAsync("InitialSchema", progress: null, default)).CopyPath.ShouldBeNull();
    }

    [Theory]
    [InlineData("InitialSchema", null, "SignalLevelSplit")]
    [InlineData("TimeSeries", "NormalizeFrequencies", "TimeSeries")]
    public async Task Migrate_FileWithContents_CanBeUndoneFromItsCopy(string from, string? to, string named)
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await database.Migrations.MigrateAsync(from, progress: null, default);
        if (from == "TimeSeries")
        {
            database.Query("INSERT INTO timeseries_stats (timestamp, total_count) VALUES (1760000040, 7)");
        }

        var (schema, rows) = (database.Schema(), database.Rows());

        var copy = (await database.Migrations.MigrateAsync(to, progress: null, default)).CopyPath.ShouldNotBeNull();
        copy.ShouldBe($"{database.Options.DatabasePath}.pre-{named}.bak");
        DatabaseBackup.Restore(copy, database.Options.DatabasePath, database.Clock.GetUtcNow()).ShouldNotBeNull();

        database.Schema().ShouldBe(schema);
        database.Rows().ShouldBe(rows);
        File.Exists(copy).ShouldBeTrue();
        Leftovers(database).ShouldBeEmpty();
        (await database.Migrations.ListAsync(default)).Last(static m => m.IsApplied).Name.ShouldBe(from);
    }

    [Fact]
    public async Task Migrate_SeveralTimes_KeepsTheLastTwoCopiesAndOtherBackups()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        var adopted = database.Options.DatabasePath + ".acarshub-v3.bak";
        await File.WriteAllTextAsync(adopted, "");
        var day = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var target in (string[])["SignalLevelSplit", "EnableFts", "AddIndexes", "SignalLevelSplit"])
        {
            var copy = (await database.Migrations.MigrateAsync(target, progress: null, default)).CopyPath.ShouldNotBeNull();
            File.SetLastWriteTimeUtc(copy, day = day.AddDays(1));
        }

        database.Migrations.Copies.Paths.Select(Path.GetExtension).ShouldAllBe(static extension => extension == ".bak");
        database.Migrations.Copies.Paths.Select(path => path[database.Options.DatabasePath.Length..]).ShouldBe([".pre-AddIndexes.bak", ".pre-EnableFts.bak"]);
        File.Exists(adopted).ShouldBeTrue();
    }

    [Fact]
    public async Task Migrate_WithoutRoom_ChangesNothingAndSaysHowMuchIsMissing()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await using var other = database.NewContext();
        var copies = new PreMigrationCopies(database.Options.DatabasePath, new DiskSpace(static _ => 100_000));

        var error = Should.Throw<InsufficientDiskSpaceException>(() => copies.Make("SignalLevelSplit"));

        error.Message.ShouldContain("needs 1 MB of free disk space");
        copies.Paths.ShouldBeEmpty();
        Leftovers(database).ShouldBeEmpty();
    }

    private static IEnumerable<string> Leftovers(NewDatabase database) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(database.Options.DatabasePath) ?? "", "*")
            .Where(static path => path.EndsWith(".unfinished", StringComparison.Ordinal) || path.Contains("restoring", StringComparison.Ordinal) || path.Contains(".bak-", StringComparison.Ordinal));
}
