using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>Real servers that end like by <c>kill -9</c> in the middle of long work on the database, again and again on the same files.</summary>
public abstract class KillTests(ITestOutputHelper output) : IAsyncDisposable
{
    /// <summary>How often a server is killed.</summary>
    protected const int Kills = 20;

    /// <summary>Where the files are.</summary>
    protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("acarshub-kill-");

    /// <summary>Chooses the moments.</summary>
    protected Random Random { get; } = new(20260131);

    /// <summary>Takes what happened.</summary>
    protected ITestOutputHelper Output { get; } = output;

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected static string Database(string directory) => Path.Combine(directory, "messages.db");

    protected static string[] Settings(string directory) => [$"ACARSHUB_DB={Database(directory)}", "DB_SAVE_DAYS=7", "DB_ALERT_SAVE_DAYS=120", "RRD_PATH=none.rrd"];

    protected static async Task WaitAsync(TimeSpan time)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(Math.Max(1, time.TotalMilliseconds)));
        await timer.WaitForNextTickAsync();
    }

    protected static void ShouldBeSound(string path)
    {
        Station.Query(path, "PRAGMA integrity_check").ShouldBe(["ok"]);
        Station.Query(path, "INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"); // Fails when it finds something.
    }
}
