using System.Globalization;
using AcarsHub.Data;
using AcarsHub.Data.Import;
using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Migrating;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Decoding;
using static System.FormattableString;

namespace AcarsHub.Web.Cli;

/// <summary>What the maintenance commands do, and what they say. Exit codes: 0 done, 1 something is wrong.</summary>
internal sealed class MaintenanceRun(StorageOptions options, TimeProvider clock, TextWriter output)
{
    private const double BytesPerMegabyte = 1024 * 1024;

    private readonly OfflineMaintenance _offline = new(options, clock);
    private readonly ProgressLine _progress = new(output);

    public Task<int> Info()
    {
        var info = DatabaseInfo.Read(options.DatabasePath);
        Say($"database    {info.Path}");
        Say(Invariant($"size        {Megabytes(info.SizeBytes)} MB, write-ahead log {Megabytes(info.WalBytes)} MB, {info.FreePercent:0.0} % free pages"));
        foreach (var (type, count) in info.Messages)
        {
            Say(Invariant($"{type,-11} {count:N0} messages"));
        }

        Say(Invariant($"total       {info.Total:N0} messages"));
        if (info is { OldestUtc: { } oldest, NewestUtc: { } newest })
        {
            Say(Invariant($"from        {oldest:yyyy-MM-dd HH:mm:ss} UTC"));
            Say(Invariant($"to          {newest:yyyy-MM-dd HH:mm:ss} UTC"));
        }

        Say($"migration   {(info.Migrations is [.., var last] ? last : "none")}");
        return Task.FromResult(0);
    }

    public Task<int> Vacuum()
    {
        var (before, after) = _offline.Vacuum();
        Say(Invariant($"{Megabytes(before)} MB before, {Megabytes(after)} MB after"));
        return Task.FromResult(0);
    }

    public Task<int> Prune(int? days, int? alertDays, CancellationToken ct)
    {
        var (saveDays, alertSaveDays) = (days ?? options.SaveDays, alertDays ?? options.AlertSaveDays);
        if (saveDays < 1 || alertSaveDays < 1)
        {
            Say("Refused: --days and --alert-days must be 1 or more.");
            return Task.FromResult(1);
        }

        var (messages, matches) = _offline.Prune(saveDays, alertSaveDays, new Relay<long>(n => _progress.Show(Invariant($"{n:N0} messages deleted"))), ct);
        _progress.Clear();
        Say(Invariant($"{messages:N0} messages older than {saveDays} days and {matches:N0} alert matches older than {alertSaveDays} days deleted"));
        return Task.FromResult(0);
    }

    public Task<int> ReDecode(bool all, CancellationToken ct)
    {
        var work = new ReDecoding(options, clock, new ContentDecoder(new MessageDecoder()));
        var result = work.Run(all, new Relay<ReDecodingProgress>(p => _progress.Show(p.Text)), ct);
        _progress.Clear();
        Say(result.Total == 0
            ? "Nothing to do: this version has decoded all messages"
            : Invariant($"{result.Total:N0} messages decoded: {result.Full:N0} in full, {result.Partial:N0} in part, {result.None:N0} not"));
        return Task.FromResult(0);
    }

    public Task<int> RebuildFullText()
    {
        var deviations = _offline.RebuildFullText();
        Say(deviations.Count == 0 ? "The full-text index has been rebuilt" : $"The full-text index has been rebuilt; these parts were missing or different: {string.Join(", ", deviations)}");
        return Task.FromResult(0);
    }

    public Task<int> CheckFullText() => Task.FromResult(Judge(_offline.CheckFullText(), "The full-text index says what the messages say", "Run fts-rebuild to mend it."));

    public Task<int> CheckIntegrity()
    {
        OwnDatabase.RequireFile(options.DatabasePath);
        return Task.FromResult(Judge(IntegrityCheck.Run(options.DatabasePath), "The file is sound", "Restore a backup."));
    }

    public Task<int> BackUp(string file)
    {
        OwnDatabase.RequireFile(options.DatabasePath);
        var bytes = DatabaseBackup.Create(options.DatabasePath, file);
        Say(Invariant($"{file}: {Megabytes(bytes)} MB, checked"));
        return Task.FromResult(0);
    }

    public Task<int> Restore(string file)
    {
        using var owned = DatabaseLock.Acquire(options.DatabasePath);
        var kept = DatabaseBackup.Restore(file, options.DatabasePath, clock.GetUtcNow());
        Say($"{options.DatabasePath} is now the copy {file}");
        if (kept is not null)
        {
            Say($"What was there before is kept as {kept}");
        }

        return Task.FromResult(0);
    }

    public async Task<int> ImportAsync(string file, CancellationToken ct)
    {
        using var owned = DatabaseLock.Acquire(options.DatabasePath);
        await DataExtensions.OpenerOf(options, clock).OpenAsync(ct);
        var report = await new DatabaseImport(options, clock).RunAsync(file, new Relay<string>(_progress.Show), ct);
        _progress.Clear();
        Say(report);
        return 0;
    }

    public async Task<int> MigrateAsync(string? target, CancellationToken ct)
    {
        using var owned = DatabaseLock.Acquire(options.DatabasePath);
        if (target is null && DatabaseInspector.Inspect(options.DatabasePath) is DatabaseKind.Foreign)
        {
            return await AdoptAsync(ct);
        }

        var outcome = await DataExtensions.MigrationsOf(options).MigrateAsync(target, new Relay<MigrationProgress>(p => _progress.Show(OpeningProgress.Of(p).Text)), ct);
        _progress.Clear();
        foreach (var name in outcome.Applied)
        {
            Say($"applied   {name}");
        }

        foreach (var name in outcome.Reverted)
        {
            Say($"reverted  {name}");
        }

        Say(outcome.Applied.Count + outcome.Reverted.Count == 0 ? "Nothing to do" : outcome.CopyPath is { } copy ? $"The database as it was is kept as {copy}" : "Done");
        return 0;
    }

    private async Task<int> AdoptAsync(CancellationToken ct)
    {
        var outcome = await DataExtensions.OpenerOf(options, clock).OpenAsync(ct, new Relay<OpeningProgress>(p => _progress.Show(p.Text)));
        _progress.Clear();
        if (outcome.Adopted is { } adopted)
        {
            Say(Invariant($"Brought over from {adopted.SourceKind}: {adopted.Messages:N0} messages in {adopted.Duration.TotalSeconds:0.0} s"));
            Say($"The original is kept as {adopted.BackupPath}");
        }

        return 0;
    }

    public async Task<int> ListMigrationsAsync(CancellationToken ct)
    {
        OwnDatabase.Require(options.DatabasePath);
        foreach (var state in await DataExtensions.MigrationsOf(options).ListAsync(ct))
        {
            Say($"{(state.IsApplied ? "applied" : "pending")}   {state.Number} {state.Name}");
        }

        return 0;
    }

    private int Judge(IReadOnlyList<string> findings, string good, string advice)
    {
        foreach (var finding in findings)
        {
            Say(finding);
        }

        Say(findings.Count == 0 ? good : advice);
        return findings.Count == 0 ? 0 : 1;
    }

    private void Say(string line) => output.WriteLine(line);

    private static string Megabytes(long bytes) => (bytes / BytesPerMegabyte).ToString("0.0", CultureInfo.InvariantCulture);
}
