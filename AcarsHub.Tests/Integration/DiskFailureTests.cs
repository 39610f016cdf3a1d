using System.Net;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>A station whose database file or disk is not what it should be: it says so, harms nothing, and goes on when all is well.</summary>
public sealed class DiskFailureTests : IDisposable
{
    private const string CannotMount = "This user may not mount a file system, which this test needs (run it as root).";

    private readonly string _directory = Directory.CreateTempSubdirectory("acarshub-").FullName;

    private string DatabasePath => Path.Combine(_directory, "messages.db");

    [Fact]
    public async Task Database_ThatIsADirectory_IsNamedAndLeftAlone()
    {
        Directory.CreateDirectory(DatabasePath);
        await File.WriteAllTextAsync(Path.Combine(DatabasePath, "notes.txt"), "mine");
        await using var station = await Station.StartAsync(directory: _directory);

        await ShouldSayAsync(station, $"{DatabasePath} is a directory, not a database file. ACARSHUB_DB must name a file");
        await SendAsync(station, 1);
        Directory.Move(DatabasePath, DatabasePath + ".moved");

        await ShouldRecoverAsync(station, messages: 1);
        (await File.ReadAllTextAsync(Path.Combine(DatabasePath + ".moved", "notes.txt"))).ShouldBe("mine");
    }

    [Fact]
    public async Task Database_ThatIsAnEmptyFile_IsANewOne()
    {
        await File.WriteAllBytesAsync(DatabasePath, []);
        await using var station = await Station.StartAsync(directory: _directory);

        await SendAsync(station, 1);

        await ShouldRecoverAsync(station, messages: 1);
    }

    [Fact]
    public async Task Database_ThatIsDamaged_IsNamedAndLeftAlone()
    {
        NewLegacyDatabase.Create(DatabasePath, new LegacyShape { Revision = 15, Messages = 400 });
        await using (var file = File.OpenWrite(DatabasePath))
        {
            file.Position = 100;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 40_000).ToArray());
        }

        var before = AdoptionFolder.Hash(DatabasePath);
        await using var station = await Station.StartAsync(directory: _directory);

        await ShouldSayAsync(station, $"{DatabasePath} is damaged");
        await SendAsync(station, 1);
        AdoptionFolder.Hash(DatabasePath).ShouldBe(before);
        File.Delete(DatabasePath);

        await ShouldRecoverAsync(station, messages: 1);
    }

    [Fact]
    public async Task Database_LockedByTheOldAcarsHub_IsNamedAndBroughtOverLater()
    {
        NewLegacyDatabase.Create(DatabasePath, new LegacyShape { Revision = 15 });
        using var other = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        await using var station = await Station.StartAsync(directory: _directory);

        await ShouldSayAsync(station, $"{DatabasePath} is in use by another program. Stop the old ACARS Hub first");
        command.CommandText = "ROLLBACK";
        command.ExecuteNonQuery();

        await ShouldRecoverAsync(station, messages: 40);
    }

    [Fact]
    public async Task Disk_ThatIsReadOnly_IsNamedAndUsedLater()
    {
        using var mount = NewMount.TryCreate(megabytes: 8);
        Assert.SkipWhen(mount is null, CannotMount);
        await FillOneAsync(mount.Directory);
        var path = Path.Combine(mount.Directory, "messages.db");
        var before = AdoptionFolder.Hash(path);
        mount.MakeReadOnly();
        await using var station = await Station.StartAsync(directory: mount.Directory);

        await ShouldSayAsync(station, "Read-only file system");
        await SendAsync(station, 3);
        AdoptionFolder.Hash(path).ShouldBe(before);
        mount.MakeWritable();

        await ShouldRecoverAsync(station, messages: 4);
    }

    [Fact]
    public async Task Disk_ThatGetsFull_KeepsMessagesInMemoryUntilThereIsRoom()
    {
        const int Messages = 300;
        using var mount = NewMount.TryCreate(megabytes: 8);
        Assert.SkipWhen(mount is null, CannotMount);
        await using var station = await Station.StartAsync(directory: mount.Directory);
        await SendAsync(station, 1);
        await station.WaitForMessagesAsync(1);

        mount.Fill();
        await SendAsync(station, Messages);

        await ShouldSayAsync(station, $"The disk with {station.DatabasePath} is full");
        mount.MakeRoom();
        await ShouldRecoverAsync(station, 1 + Messages);
        station.Query("PRAGMA integrity_check").ShouldBe(["ok"]);
        await station.StopAsync();
    }

    [Fact]
    public async Task Disk_ThatIsFullAtStart_IsNamedAndUsedLater()
    {
        using var mount = NewMount.TryCreate(megabytes: 8);
        Assert.SkipWhen(mount is null, CannotMount);
        await FillOneAsync(mount.Directory);
        mount.Fill();
        await using var station = await Station.StartAsync(directory: mount.Directory);

        await ShouldSayAsync(station, "is full");
        await SendAsync(station, 3);
        mount.MakeRoom();

        await ShouldRecoverAsync(station, messages: 4);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    /// <summary>A database with one message, left by a station that has ended.</summary>
    private static async Task FillOneAsync(string directory)
    {
        await using var station = await Station.StartAsync(directory: directory);
        await SendAsync(station, 1);
        await station.WaitForMessagesAsync(1);
    }

    private static async Task SendAsync(Station station, int count)
    {
        var text = new string('X', 3_000);
        for (var i = 0; i < count; i++)
        {
            await station.SendAsync(DecoderKind.Acars, $$"""{"label":"H1","text":"{{i}} {{text}}"}""");
        }
    }

    /// <summary>Health and every page name the cause.</summary>
    private static async Task ShouldSayAsync(Station station, string cause)
    {
        using var client = new HttpClient { BaseAddress = station.Url };
        await Station.WaitAsync(() => client.GetAsync(new Uri("health", UriKind.Relative)).GetAwaiter().GetResult().StatusCode == HttpStatusCode.ServiceUnavailable);
        (await station.GetJsonAsync("health"))["problems"]!.AsArray().Select(static p => p!.GetValue<string>()).ShouldContain(p => p.Contains(cause, StringComparison.Ordinal));
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("live-messages", UriKind.Relative)));
        page.ShouldContain("Messages cannot be stored: ");
        page.ShouldContain(cause);
    }

    /// <summary>All is stored, and neither health nor pages speak of a failure any more.</summary>
    private static async Task ShouldRecoverAsync(Station station, int messages)
    {
        await station.WaitForMessagesAsync(messages);
        station.Query("SELECT count(*) FROM messages").ShouldBe([$"{messages}"]);
        using var client = new HttpClient { BaseAddress = station.Url };
        (await client.GetAsync(new Uri("health", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync(new Uri("live-messages", UriKind.Relative))).ShouldNotContain("cannot be stored");
    }
}
