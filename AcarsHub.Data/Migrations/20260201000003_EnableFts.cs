using AcarsHub.Data.Migrations.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>Full-text search over eight columns of the messages, kept in step by triggers.</summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000003_EnableFts")]
internal sealed class EnableFts : Migration, IRewritesMessages
{
    public int Passes => 1;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(FtsSchema.Create);
        migrationBuilder.Sql(FtsSchema.Rebuild);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(FtsSchema.Drop);
}
