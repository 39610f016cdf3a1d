using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace AcarsHub.Data;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the server.</summary>
internal sealed class AcarsHubDbContextDesignFactory : IDesignTimeDbContextFactory<AcarsHubDbContext>
{
    public AcarsHubDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AcarsHubDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
