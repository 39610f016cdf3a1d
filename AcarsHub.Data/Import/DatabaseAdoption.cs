using AcarsHub.Data.Import.Copying;
using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Schema;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import;

/// <summary>
/// Brings a database of ACARS Hub 3 or 4 over: builds a new file beside it, copies and repairs everything, verifies, and only then
/// lets it take the old one's place; the old file is kept under a name of its own. See <see cref="AdoptionFiles"/> for what a crash
/// leaves and how the next start goes on.
/// </summary>
/// <param name="createTarget">Makes a new file with the newest schema at the path it is given.</param>
/// <param name="clock">Names the backup and measures the speed.</param>
public sealed class DatabaseAdoption(Func<string, CancellationToken, Task> createTarget, TimeProvider clock)
{
    private const long SpareBytes = 16 << 20;

    /// <summary>Messages per transaction.</summary>
    internal int BatchRows { get; init; } = 50_000;

    /// <summary>Called between any two steps with what has just been done; a test breaks off here.</summary>
    internal Action<string> Step { get; init; } = static _ => { };

    /// <summary>Knows how much room there is.</summary>
    internal DiskSpace Space { get; init; } = DiskSpace.Real;

    /// <summary>Brings the files of an interrupted adoption to the old or the new state. Call it before anything looks at the database.</summary>
    /// <returns>Whether the new file has been put in place now.</returns>
    /// <exception cref="AdoptionException">The directory cannot be written.</exception>
    public static bool Recover(string path)
    {
        try
        {
            return new AdoptionFiles(path).Recover();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AdoptionException($"What an interrupted upgrade left beside {path} cannot be cleared up: {e.Message}", e);
        }
    }

    /// <summary>Adopts the database at <paramref name="path"/>.</summary>
    /// <param name="path">A database of ACARS Hub that no other program uses.</param>
    /// <param name="progress">Told about every batch.</param>
    /// <param name="ct">Stops the adoption; the old file stays.</param>
    /// <exception cref="AdoptionException">It cannot be done; the old file is where it was.</exception>
    public async Task<AdoptionResult> RunAsync(string path, IProgress<AdoptionProgress>? progress, CancellationToken ct)
    {
        var files = new AdoptionFiles(path);
        try
        {
            var kind = DatabaseInspector.Inspect(files.Database) as DatabaseKind.Foreign
                ?? throw new AdoptionException($"{files.Database} is not a database of ACARS Hub 3 or 4.");
            files.DeleteUnfinished();
            await CreateTargetAsync(files.Building, ct);
            Step("target created");
            return await Task.Run(() => Adopt(files, kind, progress, ct), ct);
        }
        catch (SqliteException e) when (SqliteReasons.IsInterrupt(e) && ct.IsCancellationRequested)
        {
            files.TryDeleteUnfinished();
            throw new OperationCanceledException("The adoption was stopped.", e, ct);
        }
        catch (SqliteException e)
        {
            files.TryDeleteUnfinished();
            throw new AdoptionException(SqliteReasons.Explain(e, files.Database), e);
        }
        catch (InsufficientDiskSpaceException e)
        {
            files.TryDeleteUnfinished();
            throw new AdoptionException($"{e.Message}. Make room, or move the file to a larger disk.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files.TryDeleteUnfinished();
            throw new AdoptionException($"The new database could not be built beside {files.Database}: {e.Message}", e);
        }
        catch (Exception e) when (e is AdoptionException or OperationCanceledException)
        {
            files.TryDeleteUnfinished();
            throw;
        }
    }

    private async Task CreateTargetAsync(string path, CancellationToken ct)
    {
        try
        {
            await createTarget(path, ct);
        }
        finally
        {
            // An idle connection would keep the new file from being locked and renamed, or hold on to it after a failure.
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>The new file is about as large as the old one, and larger by its index when the old one has none.</summary>
    private void CheckSpace(AdoptionFiles files, SourceSchema source)
    {
        var needed = SpareBytes + (source.Has("messages_fts_data") ? files.SourceBytes : files.SourceBytes * 3 / 2);
        Space.Require(files.Database, needed, $"Bringing {files.Database} over");
    }

    private AdoptionResult Adopt(AdoptionFiles files, DatabaseKind.Foreign kind, IProgress<AdoptionProgress>? progress, CancellationToken ct)
    {
        var meter = new ProgressMeter(progress, clock);
        var sourceBytes = files.SourceBytes;
        var stamp = files.SourceStamp;
        var result = Build(files, kind, meter, ct);
        if (files.SourceStamp != stamp)
        {
            throw new AdoptionException($"Another program wrote to {files.Database} meanwhile. Stop the old ACARS Hub, then start again.");
        }

        meter.Enter(AdoptionPhase.Swapping);
        files.Flush();
        Step("flushed");
        files.Swap(result.BackupPath, Step);
        return result with { SourceBytes = sourceBytes, TargetBytes = SourceFile.LengthOf(files.Database), Duration = meter.Elapsed };
    }

    /// <summary>States 2 to 3 of <see cref="AdoptionFiles"/>: fills, verifies and completes the new file.</summary>
    private AdoptionResult Build(AdoptionFiles files, DatabaseKind.Foreign kind, ProgressMeter meter, CancellationToken ct)
    {
        using var source = SourceFile.Open(files.Database, files.SourceCopy);
        using var connection = Open(files.Building, source.Uri);
        using var interrupt = ct.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        var session = new AdoptionSession(connection, kind, meter, ct) { BatchRows = BatchRows, Step = Step };
        CheckSpace(files, session.Source);
        Copy(session);
        meter.Enter(AdoptionPhase.Verifying);
        var result = new AdoptionResult
        {
            SourceKind = kind.Name,
            BackupPath = files.NewBackupPath(kind, clock.GetUtcNow()),
            Tables = AdoptionCheck.Run(session),
            Messages = connection.Count("main.messages"),
            Repairs = session.Repair.Counts,
        };
        session.InTransaction("recorded", () => connection.Execute(
            "INSERT INTO main.adoptions (source_kind, backup_path, adopted_at, messages) VALUES ($kind, $backup, $at, $messages)",
            ("$kind", result.SourceKind),
            ("$backup", result.BackupPath),
            ("$at", clock.GetUtcNow().ToUnixTimeMilliseconds()),
            ("$messages", result.Messages)));
        return result;
    }

    private static void Copy(AdoptionSession session)
    {
        var saved = 0L;
        new MessageCopy(session).Run(messages => saved = new SavedMessages(session).Run(messages));
        session.Account("messages", session.Connection.Count("src.messages"), added: saved);
        session.Progress.Enter(AdoptionPhase.Finishing);
        new AlertCopy(session).Run();
        new CounterCopy(session).Run();
        new HistogramCopy(session).Run();
        new TimeSeriesCopy(session).Run();
    }

    /// <summary>
    /// Opens the new file, with the old one attached. Nothing protects the new file from a crash, and nothing needs to: it is forced
    /// to the disk when complete and thrown away before. A larger cache costs its size in memory and saves a twentieth of the time at most.
    /// </summary>
    private static SqliteConnection Open(string path, string sourceUri)
    {
        var connection = SourceFile.Connect(SourceFile.ToUri(path) + "?mode=rw");
        try
        {
            connection.Execute(
                """
                PRAGMA main.journal_mode = DELETE;
                PRAGMA main.journal_mode = OFF;
                PRAGMA main.locking_mode = EXCLUSIVE;
                PRAGMA main.synchronous = OFF;
                PRAGMA main.cache_size = -32768;
                PRAGMA temp_store = FILE;
                """);
            SchemaFunctions.Register(connection);
            connection.Execute("ATTACH $uri AS src", ("$uri", sourceUri));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
