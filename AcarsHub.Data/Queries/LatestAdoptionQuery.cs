using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>When and from what this database was brought over from ACARS Hub.</summary>
/// <param name="AdoptedAtUtc">When.</param>
/// <param name="SourceKind">From what, e.g. <c>ACARS Hub 4, revision 9</c>.</param>
/// <param name="BackupPath">Where the original is kept.</param>
public sealed record LatestAdoption(DateTimeOffset AdoptedAtUtc, string SourceKind, string BackupPath);

/// <summary>The last adoption, if there was one.</summary>
public sealed class LatestAdoptionQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal LatestAdoptionQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads it.</summary>
    /// <returns>Null when the database began with AcarsHub.</returns>
    public async Task<LatestAdoption?> RunAsync(CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var row = await context.Adoptions.AsNoTracking().OrderByDescending(static a => a.Id).FirstOrDefaultAsync(ct);
        return row is null ? null : new LatestAdoption(DateTimeOffset.FromUnixTimeMilliseconds(row.AdoptedAtMs), row.SourceKind, row.BackupPath);
    }
}
