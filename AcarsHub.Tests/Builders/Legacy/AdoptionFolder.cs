using System.Security.Cryptography;
using AcarsHub.Data.Import;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>A folder with a database to adopt.</summary>
internal sealed class AdoptionFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("acarshub-adopt #%-");

    public string FolderPath => _directory.FullName;

    public string Database => Path.Combine(_directory.FullName, "messages.db");

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Names and hashes of everything in the folder.</summary>
    public List<string> Contents() =>
    [
        .. _directory.EnumerateFiles().OrderBy(static f => f.Name, StringComparer.Ordinal).Select(static f => $"{f.Name} {Hash(f.FullName)}"),
    ];

    public List<string> Names() => [.. _directory.EnumerateFileSystemInfos().Select(static f => f.Name).Order(StringComparer.Ordinal)];

    public static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    public DatabaseAdoption NewAdoption(Action<string>? step = null, int batchRows = 7) =>
        new(TargetSchema.Create, Clock) { BatchRows = batchRows, Step = step ?? (static _ => { }) };

    public Task<AdoptionResult> AdoptAsync(IProgress<AdoptionProgress>? progress = null, CancellationToken ct = default) =>
        NewAdoption().RunAsync(Database, progress, ct);

    public List<string> Query(string sql) => Station.Query(Database, sql);

    public string One(string sql) => Query(sql).Single();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }
}
