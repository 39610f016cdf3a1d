using AcarsHub.Data.Import;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

/// <summary>Breaks an adoption off at any of its steps; the next start has to end with everything, once.</summary>
public sealed class AdoptionCrashTests : IDisposable
{
    private readonly AdoptionFolder _folder = new();

    // Steps of an adoption of 140 messages in batches of seven; picked with a fixed seed, the swap's always among them.
    public static TheoryData<int> Points => [.. new Random(20260131).GetItems(Enumerable.Range(1, 55).ToArray(), 40).Distinct().Take(20)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Crash_AtAnyStep_LosesAndDoublesNothing(int point) => await CrashAndStartAgainAsync(steps => steps == point, null);

    [Theory]
    [InlineData("recorded, not committed")]
    [InlineData("recorded")]
    [InlineData("flushed")]
    [InlineData("original moved")]
    [InlineData("side file moved")]
    [InlineData("swapped")]
    public async Task Crash_AroundTheSwap_LosesAndDoublesNothing(string step) => await CrashAndStartAgainAsync(static _ => false, step);

    [Fact]
    public async Task Recover_NewFileIncompleteAndDatabaseDeletedByHand_StartsFresh()
    {
        await TargetSchema.Create(_folder.Database + ".adopting", default);
        SqliteConnection.ClearAllPools();

        DatabaseAdoption.Recover(_folder.Database).ShouldBeFalse();

        _folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void Recover_NewFileNotEvenADatabase_StartsFresh()
    {
        File.WriteAllText(_folder.Database + ".adopting", "half a page");

        DatabaseAdoption.Recover(_folder.Database).ShouldBeFalse();

        _folder.Names().ShouldBeEmpty();
    }

    private async Task CrashAndStartAgainAsync(Func<int, bool> atCount, string? atStep)
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Messages = 140 });
        File.WriteAllText(_folder.Database + "-journal", ""); // A side file that has to go with the original.
        var original = AdoptionFolder.Hash(_folder.Database);
        var steps = 0;
        var crashing = _folder.NewAdoption(step =>
        {
            if (atCount(++steps) || step == atStep)
            {
                throw new CrashException();
            }
        });
        await Should.ThrowAsync<CrashException>(crashing.RunAsync(_folder.Database, null, default));

        DatabaseAdoption.Recover(_folder.Database);
        if (DatabaseInspector.Inspect(_folder.Database) is DatabaseKind.Foreign)
        {
            await _folder.AdoptAsync();
        }

        _folder.Query("SELECT count(*), count(DISTINCT msg_text) FROM messages").ShouldBe(["142|142"]);
        _folder.One("SELECT count(*) FROM alert_matches").ShouldBe("4");
        _folder.One("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'ARINC'").ShouldBe("140");
        _folder.Query("PRAGMA integrity_check").ShouldBe(["ok"]);
        var backup = Path.Combine(_folder.FolderPath, Path.GetFileName(_folder.One("SELECT backup_path FROM adoptions")));
        AdoptionFolder.Hash(backup).ShouldBe(original);
        _folder.Names().ShouldBe(["messages.db", Path.GetFileName(backup), Path.GetFileName(backup) + "-journal"]);
    }

    private sealed class CrashException : Exception;
}
