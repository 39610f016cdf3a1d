using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;

namespace AcarsHub.Web.Ingest;

/// <summary>Opens the database at start, again and again until it works or the station stops, and says meanwhile what is going on.</summary>
internal sealed partial class StoreOpener(
    StorageOptions options,
    DatabaseOpener opener,
    StoredTotalsQuery storedTotals,
    SavedAlertsQuery savedAlerts,
    LatestAdoptionQuery latestAdoption,
    WarmUp warmUp,
    StoreState state,
    TimeProvider clock,
    ILogger<StoreOpener> logger)
{
    /// <summary>Opens it.</summary>
    /// <returns>Null when the station stops before it worked.</returns>
    public async Task<OpenStore?> OpenAsync(CancellationToken ct)
    {
        state.Opening();
        string? lastError = null;
        for (var retry = RetryTime.First; !ct.IsCancellationRequested; retry = RetryTime.Longer(retry))
        {
            try
            {
                return await TryOpenAsync(ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                var reason = SqliteReasons.Explain(e, options.DatabasePath);
                state.Failed(reason);
                if (reason != lastError)
                {
                    // The same failure over and over is one line, not one per attempt.
                    lastError = reason;
                    LogCannotOpen(options.DatabasePath, reason.TrimEnd('.'));
                }

                await Task.Delay(retry, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return null;
    }

    private async Task<OpenStore> TryOpenAsync(CancellationToken ct)
    {
        var owned = DatabaseLock.Acquire(options.DatabasePath);
        MessageWriter? writer = null;
        try
        {
            Tell(await opener.OpenAsync(ct, new Relay<OpeningProgress>(state.Migrating)));
            state.SetTotals(await storedTotals.RunAsync(ct));
            state.SetSavedAlerts(await savedAlerts.RunAsync(ct));
            var adoption = await latestAdoption.RunAsync(ct);
#pragma warning disable CA2000 // The store returned owns it, or it is disposed of below.
            writer = MessageWriter.Open(options, clock);
#pragma warning restore CA2000
            var sessions = await warmUp.RunAsync(writer, ct);
            state.Ready();
            LogReady(options.DatabasePath, state.TotalMessages);
            return new OpenStore(owned, writer, adoption, sessions);
        }
        catch
        {
            writer?.Dispose();
            owned.Dispose();
            throw;
        }
    }

    [LoggerMessage(2401, LogLevel.Warning, "Ready: {Database} holds {Messages} messages")]
    private partial void LogReady(string database, long messages);

    [LoggerMessage(2402, LogLevel.Error, "The database {Database} cannot be opened: {Error}. Messages wait in memory; it is tried again until it works")]
    private partial void LogCannotOpen(string database, string error);

    private void Tell(OpeningOutcome outcome)
    {
        if (outcome.Adopted is { } adopted)
        {
            LogAdopted(adopted.SourceKind, adopted.Messages, adopted.Duration.TotalSeconds, adopted.BackupPath);
        }

        if (outcome.RrdRows > 0)
        {
            LogRrd(outcome.RrdRows, options.RrdPath);
        }

        if (outcome.RrdProblem is { } problem)
        {
            LogRrdProblem(options.RrdPath, problem);
        }
    }

    [LoggerMessage(2406, LogLevel.Warning, "Brought over a database of {Source}: {Messages} messages in {Seconds:0.0} s. The original is kept as {Backup}")]
    private partial void LogAdopted(string source, long messages, double seconds, string backup);

    [LoggerMessage(2407, LogLevel.Information, "Imported {Rows} rows of statistics from {Path}")]
    private partial void LogRrd(int rows, string path);

    [LoggerMessage(2408, LogLevel.Warning, "The statistics of {Path} are not imported: {Problem}")]
    private partial void LogRrdProblem(string path, string problem);
}
