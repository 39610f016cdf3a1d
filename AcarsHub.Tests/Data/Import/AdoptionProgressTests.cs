using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Data.Maintenance;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

/// <summary>What surrounds an adoption: progress, stopping, logs of the old file, refusals.</summary>
public sealed class AdoptionProgressTests : IDisposable
{
    private readonly AdoptionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Progress_OfAnAdoption_CountsEveryMessageAndNamesThePhases()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = 15 });
        var reports = new Reports();

        // Each batch takes a second of the clock: 7 messages of 40.
        await _folder.NewAdoption(step => _folder.Clock.Advance(TimeSpan.FromSeconds(step == "messages" ? 1 : 0))).RunAsync(_folder.Database, reports, default);

        reports.Items.First().ShouldBe(new AdoptionProgress(AdoptionPhase.Copying, 0, 40, 0, null));
        reports.Items[1].ShouldBe(new AdoptionProgress(AdoptionPhase.Copying, 7, 40, 7, TimeSpan.FromSeconds(33d / 7)));
        reports.Items.Select(static r => r.Phase).Distinct().ShouldBe([AdoptionPhase.Copying, AdoptionPhase.Finishing, AdoptionPhase.Verifying, AdoptionPhase.Swapping]);
        reports.Items.Last().ShouldBe(new AdoptionProgress(AdoptionPhase.Swapping, 40, 40, 40d / 6, null));
    }

    [Fact]
    public async Task Adopt_Stopped_LeavesOnlyTheOriginal()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = 9 });
        var before = _folder.Contents();
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(_folder.NewAdoption(step => { if (step == "messages") { stop.Cancel(); } }).RunAsync(_folder.Database, null, stop.Token));

        _folder.Contents().ShouldBe(before);
    }

    [Fact]
    public async Task Adopt_FileWithALog_ReadsTheLogAndMovesItAlong()
    {
        var live = Path.Combine(_folder.FolderPath, "live.db");
        NewLegacyDatabase.Create(live, new LegacyShape { Revision = 15 });
        using (var writer = new SqliteConnection($"Data Source={live};Pooling=False"))
        {
            writer.Open();
            writer.Execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; INSERT INTO messages (id, message_type, msg_time, msg_text) VALUES (999, 'HFDL', 1700009999, 'ONLY IN THE LOG')");
            File.Copy(live, _folder.Database);
            File.Copy(live + "-wal", _folder.Database + "-wal");
        }

        var (original, log) = (AdoptionFolder.Hash(_folder.Database), AdoptionFolder.Hash(_folder.Database + "-wal"));

        var result = await _folder.AdoptAsync();

        result.Messages.ShouldBe(41);
        _folder.One("SELECT msg_text FROM messages WHERE id = 999").ShouldBe("ONLY IN THE LOG");
        AdoptionFolder.Hash(result.BackupPath).ShouldBe(original);
        AdoptionFolder.Hash(result.BackupPath + "-wal").ShouldBe(log);
        File.Exists(_folder.Database + "-wal").ShouldBeFalse();
    }

    [Fact]
    public async Task Adopt_FileWithAHotJournal_ReadsARecoveredCopyAndKeepsTheOriginal()
    {
        var live = Path.Combine(_folder.FolderPath, "live.db");
        NewLegacyDatabase.Create(live, new LegacyShape { Messages = 400 });
        using (var writer = new SqliteConnection($"Data Source={live};Pooling=False"))
        {
            // A cache of one page spills the transaction into the file, as a crash would leave it.
            writer.Open();
            writer.Execute("PRAGMA cache_size = 1; PRAGMA synchronous = FULL; BEGIN; UPDATE messages SET msg_text = 'HALF WRITTEN';");
            File.Copy(live, _folder.Database);
            File.Copy(live + "-journal", _folder.Database + "-journal");
            writer.Execute("ROLLBACK");
        }

        File.Delete(live);
        var original = AdoptionFolder.Hash(_folder.Database);

        var result = await _folder.AdoptAsync();

        result.Messages.ShouldBe(402);
        _folder.One("SELECT count(*) FROM messages WHERE msg_text = 'HALF WRITTEN'").ShouldBe("0");
        AdoptionFolder.Hash(result.BackupPath).ShouldBe(original);
        _folder.Names().ShouldBe(["messages.db", Path.GetFileName(result.BackupPath), Path.GetFileName(result.BackupPath) + "-journal"]);
    }

    [Fact]
    public async Task Adopt_WithoutSpace_SaysHowMuchIsNeeded()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape());
        var before = _folder.Contents();
        var adoption = new DatabaseAdoption(TargetSchema.Create, _folder.Clock) { Space = new DiskSpace(static _ => 3_000_000) };

        (await Should.ThrowAsync<AdoptionException>(adoption.RunAsync(_folder.Database, null, default))).Message
            .ShouldContain("needs 17 MB of free disk space in " + _folder.FolderPath + ", and 3 MB are free");

        _folder.Contents().ShouldBe(before);
    }

    [Fact]
    public async Task Adopt_ThroughALink_ReplacesTheFileAndKeepsTheLink()
    {
        var real = Directory.CreateDirectory(Path.Combine(_folder.FolderPath, "disk")).FullName;
        NewLegacyDatabase.Create(Path.Combine(real, "real.db"), new LegacyShape { Revision = 15 });
        File.CreateSymbolicLink(_folder.Database, Path.Combine(real, "real.db"));

        var result = await _folder.AdoptAsync();

        _folder.Names().ShouldBe(["disk", "messages.db"]);
        File.ResolveLinkTarget(_folder.Database, false)!.FullName.ShouldBe(Path.Combine(real, "real.db")); // A link, so it has a target.
        Path.GetDirectoryName(result.BackupPath).ShouldBe(real);
        _folder.One("SELECT count(*) FROM adoptions").ShouldBe("1");
    }

    [Fact]
    public async Task Adopt_DirectoryThatCannotBeWritten_SaysSo()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape());
        var hash = AdoptionFolder.Hash(_folder.Database);

        // Also for root: the new file's name is taken by something that is no file.
        Directory.CreateDirectory(Path.Combine(_folder.Database + ".adopting", "taken"));

        (await Should.ThrowAsync<AdoptionException>(_folder.AdoptAsync())).Message.ShouldContain("could not be built beside");
        Should.Throw<AdoptionException>(() => DatabaseAdoption.Recover(_folder.Database)).Message.ShouldContain("cannot be cleared up");
        AdoptionFolder.Hash(_folder.Database).ShouldBe(hash);
    }

    [Fact]
    public async Task Adopt_FileDamagedInTheMiddle_LeavesItAlone()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Messages = 3000 });
        using (var file = File.OpenWrite(_folder.Database))
        {
            file.Position = file.Length / 4 / 4096 * 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, 65536).ToArray());
        }

        var before = _folder.Contents();

        (await Should.ThrowAsync<AdoptionException>(_folder.AdoptAsync())).Message.ShouldContain("damaged");

        _folder.Contents().ShouldBe(before);
    }

    [Fact]
    public async Task Adopt_WhileTheOldProgramWrites_IsRefused()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape());
        var adoption = _folder.NewAdoption(step =>
        {
            if (step == "verified")
            {
                File.SetLastWriteTimeUtc(_folder.Database, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            }
        });

        (await Should.ThrowAsync<AdoptionException>(adoption.RunAsync(_folder.Database, null, default))).Message.ShouldContain("Stop the old ACARS Hub");

        _folder.Names().ShouldBe(["messages.db"]);
    }

    [Fact]
    public async Task Adopt_SomethingElse_IsRefused() =>
        (await Should.ThrowAsync<AdoptionException>(_folder.AdoptAsync())).Message.ShouldContain("is not a database of ACARS Hub");

    [Fact]
    public async Task Adopt_RowsMissingInTheNewFile_IsRefused()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = 15 });
        var before = _folder.Contents();
        var adoption = new DatabaseAdoption(LosingTarget, _folder.Clock);

        (await Should.ThrowAsync<AdoptionException>(adoption.RunAsync(_folder.Database, null, default))).Message.ShouldContain("39 rows in messages, where 40");

        _folder.Contents().ShouldBe(before);

        // Loses a message once it is too late for the copying to notice.
        static async Task LosingTarget(string path, CancellationToken ct)
        {
            await TargetSchema.Create(path, ct);
            using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            connection.Execute("CREATE TRIGGER thief AFTER INSERT ON alert_stats BEGIN DELETE FROM messages WHERE id = 103; END");
        }
    }

    private sealed class Reports : IProgress<AdoptionProgress>
    {
        public List<AdoptionProgress> Items { get; } = [];

        public void Report(AdoptionProgress value) => Items.Add(value);
    }
}
