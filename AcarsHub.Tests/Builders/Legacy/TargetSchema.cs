using AcarsHub.Data;

namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>The file an adoption builds, made by the real migrations.</summary>
internal static class TargetSchema
{
    public static async Task Create(string path, CancellationToken ct) =>
        await DataExtensions.MigrationsOf(new StorageOptions { DatabasePath = path }).MigrateAsync(target: null, progress: null, ct);
}
