using AcarsHub.Data.Migrations.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>Old files have NULL where later ones have an empty text; comparisons with texts silently leave such rows out.</summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000005_FixNullValues")]
internal sealed class FixNullValues : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Neither NULL nor an empty text has words, so the index stays right without the triggers; with them SQLite keeps a journal of
        // the whole statement in memory.
        migrationBuilder.Sql(FtsSchema.DropTriggers);
        migrationBuilder.Sql(NullRepair.Of("messages", V3Tables.MessageColumns));
        migrationBuilder.Sql(FtsSchema.CreateTriggers);
        migrationBuilder.Sql(NullRepair.Of("messages_saved", V3Tables.MessageColumns + ", term, type_of_match"));
    }

    /// <summary>Leaves the values as they are: which of them were NULL is not known any more, and nothing reads worse without them.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
