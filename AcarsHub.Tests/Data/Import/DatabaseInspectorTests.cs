using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

public sealed class DatabaseInspectorTests : IDisposable
{
    private readonly AdoptionFolder _folder = new();

    public static TheoryData<int> Revisions => [.. Enumerable.Range(1, 17)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Revisions))]
    public void Inspect_EveryRevision_IsRecognised(int revision)
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = revision });

        InspectUntouched().ShouldBe(new DatabaseKind.AcarsHubV4(revision));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void Inspect_Version3_IsRecognisedWithAnySubsetOfTables(bool withFts, bool withCounters)
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { WithFts = withFts, WithCounters = withCounters });

        InspectUntouched().ShouldBeOfType<DatabaseKind.AcarsHubV3>().Name.ShouldBe("ACARS Hub 3");
    }

    [Fact]
    public void Inspect_NoFile_IsFresh() => DatabaseInspector.Inspect(_folder.Database).ShouldBeOfType<DatabaseKind.Fresh>();

    [Fact]
    public void Inspect_EmptyFile_IsFresh()
    {
        File.WriteAllText(_folder.Database, "");

        InspectUntouched().ShouldBeOfType<DatabaseKind.Fresh>();
    }

    [Fact]
    public void Inspect_DatabaseWithoutTables_IsFresh()
    {
        Sql("PRAGMA journal_mode = WAL");

        InspectUntouched().ShouldBeOfType<DatabaseKind.Fresh>();
    }

    [Fact]
    public async Task Inspect_OurOwn_ListsItsMigrations()
    {
        await using var database = await NewDatabase.OpenAsync();

        DatabaseInspector.Inspect(database.Options.DatabasePath).ShouldBeOfType<DatabaseKind.Ours>().Migrations.ShouldBe(DatabaseInspector.KnownMigrations);
    }

    [Fact]
    public async Task Inspect_OurOwnFromTheFuture_IsRefused()
    {
        await using var database = await NewDatabase.OpenAsync();

        DatabaseInspector.Inspect(database.Options.DatabasePath, ["only this"]).ShouldBeOfType<DatabaseKind.Unknown>().Reason.ShouldContain("another version of AcarsHub");
    }

    [Fact]
    public void Inspect_NewerRevision_IsRefusedWithItsName()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = 17 }, "UPDATE alembic_version SET version_num = 'ffffffffffff'");

        InspectUntouched().ShouldBeOfType<DatabaseKind.Unknown>().Reason.ShouldContain("revision ffffffffffff");
    }

    [Theory]
    [InlineData("CREATE TABLE recipes (id INTEGER PRIMARY KEY)")]
    [InlineData("CREATE TABLE messages (id INTEGER PRIMARY KEY, subject TEXT)")]
    [InlineData("CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('e7991f1644b1')")]
    public void Inspect_SomebodyElsesDatabase_IsRefused(string schema)
    {
        Sql(schema);

        InspectUntouched().ShouldBeOfType<DatabaseKind.Unknown>().Reason.ShouldContain("left alone");
    }

    [Fact]
    public void Inspect_TextFile_IsUnreadable()
    {
        File.WriteAllText(_folder.Database, "Dear diary, today I heard WN4899.");

        InspectUntouched().ShouldBeOfType<DatabaseKind.Unreadable>().Reason.ShouldContain("not an SQLite database");
    }

    [Fact]
    public void Inspect_CorruptFile_IsUnreadable()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape());
        using (var file = File.OpenWrite(_folder.Database))
        {
            file.Position = 100;
            file.Write(Enumerable.Repeat((byte)0xA5, 4000).ToArray());
        }

        InspectUntouched().ShouldBeOfType<DatabaseKind.Unreadable>().Reason.ShouldContain("damaged");
    }

    [Fact]
    public void Inspect_Directory_IsUnreadable()
    {
        Directory.CreateDirectory(_folder.Database);

        DatabaseInspector.Inspect(_folder.Database).ShouldBeOfType<DatabaseKind.Unreadable>().Reason.ShouldContain("is a directory");
    }

    [Fact]
    public void Inspect_FileWithoutPermission_IsUnreadable()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not hold root back.");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions are set the Unix way.");
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape());
#pragma warning disable CA1416 // Skipped on Windows above.
        File.SetUnixFileMode(_folder.Database, UnixFileMode.None);
#pragma warning restore CA1416

        DatabaseInspector.Inspect(_folder.Database).ShouldBeOfType<DatabaseKind.Unreadable>().Reason.ShouldContain("cannot be read");
    }

    private DatabaseKind InspectUntouched()
    {
        var before = _folder.Contents();
        var kind = DatabaseInspector.Inspect(_folder.Database);
        _folder.Contents().ShouldBe(before);
        return kind;
    }

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}
