using AcarsHub.Data.Migrations.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>The baseline: the schema of ACARS Hub 3, from which every later step leads up and to which it leads back.</summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000001_InitialSchema")]
internal sealed class InitialSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(V3Tables.CreateMessages);
        migrationBuilder.Sql(V3Tables.CreateMessagesSaved);
        migrationBuilder.Sql(V3Tables.CreateFrequencies);
        migrationBuilder.Sql(V3Tables.CreateLevels);
        migrationBuilder.Sql(V3Tables.CreateCounters);
        migrationBuilder.Sql(V3Tables.CreateAlertTerms);
        migrationBuilder.Sql(
            """
            INSERT INTO count (id, total, errors, good) VALUES (1, 0, 0, 0);
            INSERT INTO nonlogged_count (id, errors, good) VALUES (1, 0, 0);
            """);
    }

    /// <summary>Removes everything. Only EF's own tools can ask for it: the migration command refuses to go below the baseline.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        string[] tables = ["messages", "messages_saved", "freqs", "level", "count", "nonlogged_count", "alert_stats", "ignore_alert_terms"];
        foreach (var table in tables)
        {
            migrationBuilder.DropTable(table);
        }
    }
}
