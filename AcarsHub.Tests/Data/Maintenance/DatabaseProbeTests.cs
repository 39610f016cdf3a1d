using AcarsHub.Data;
using AcarsHub.Data.Maintenance;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Maintenance;

public sealed class DatabaseProbeTests
{
    private static readonly DiskGauge s_roomy = new(static _ => new DiskState(1_000_000_000, 10_000_000_000));

    [Fact]
    public async Task Database_ThatCanBeWritten_IsFineAndStaysAsItIs()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received());
        var wal = new FileInfo(database.Options.DatabasePath + "-wal").Length;

        Probe(database.Options).ShouldBe(ProbeResult.Fine);

        new FileInfo(database.Options.DatabasePath + "-wal").Length.ShouldBe(wal); // No wear of memory cards.
        database.Write(NewMessage.Received()); // And the writer's own locks are as they were.
        database.Query("SELECT count(*) FROM messages").ShouldBe(["2"]);
    }

    [Fact]
    public async Task Database_ThatIsGone_IsMissed()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received());
        File.Move(database.Options.DatabasePath, database.Options.DatabasePath + ".moved");

        Probe(database.Options).Problem!.ShouldContain("is gone");

        File.Exists(database.Options.DatabasePath).ShouldBeFalse(); // It makes no new one.
    }

    [Fact]
    public async Task Database_OnAFullDisk_IsToldOf()
    {
        await using var database = await NewDatabase.OpenAsync();

        new DatabaseProbe(database.Options, new DiskGauge(static _ => new DiskState(4096, 1_000_000))).Try().Problem.ShouldBe($"The disk with {database.Options.DatabasePath} is full.");
    }

    [Fact]
    public async Task Database_HeldByAnother_IsBusy()
    {
        await using var database = await NewDatabase.OpenAsync();
        await using var other = new SqliteConnection($"Data Source={database.Options.DatabasePath};Pooling=False");
        await other.OpenAsync();
        await using var transaction = other.BeginTransaction();

        var result = Probe(database.Options);

        result.IsBusy.ShouldBeTrue();
        result.Problem!.ShouldContain("in use by another program");
    }

    [Fact]
    public async Task Database_MadeReadOnlyWhileItIsOpen_CannotBeWritten()
    {
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights of files do not bind this user.");
            return;
        }

        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received());
        Probe(database.Options).ShouldBe(ProbeResult.Fine);
        File.SetUnixFileMode(database.Options.DatabasePath, UnixFileMode.UserRead);

        Probe(database.Options).Problem!.ShouldContain("cannot be written");

        File.SetUnixFileMode(database.Options.DatabasePath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Probe(database.Options).ShouldBe(ProbeResult.Fine);
    }

    [Fact]
    public void Database_OnAReadOnlyDisk_CannotBeWritten()
    {
        using var mount = NewMount.TryCreate(megabytes: 8);
        Assert.SkipWhen(mount is null, "This user may not mount a file system, which this test needs (run it as root).");
        var options = new StorageOptions { DatabasePath = Path.Combine(mount.Directory, "messages.db") };
        File.WriteAllBytes(options.DatabasePath, []);
        mount.MakeReadOnly();
        Probe(options).Problem.ShouldBe($"{options.DatabasePath} or its directory cannot be written. Check the permissions of both.");

        mount.MakeWritable();
        Probe(options).ShouldBe(ProbeResult.Fine);
    }

    private static ProbeResult Probe(StorageOptions options) => new DatabaseProbe(options, s_roomy).Try();
}
