using AcarsHub.Data.Statistics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>What each station receives, how strong aircraft are at which distance, and the hours and days of minutes that have none yet.</summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000014_StationStatistics")]
internal sealed class StationStatistics : Migration
{
    private static readonly string[] s_tables = ["station_rollups", "level_distances"];

    // EF cannot say WITHOUT ROWID, which keeps the rows in key order: a period is one run of pages.
    private const string CreateTables =
        """
        CREATE TABLE station_rollups (
            resolution_seconds INTEGER NOT NULL,
            timestamp INTEGER NOT NULL,
            station TEXT NOT NULL,
            acars_sum INTEGER NOT NULL,
            vdlm_sum INTEGER NOT NULL,
            hfdl_sum INTEGER NOT NULL,
            imsl_sum INTEGER NOT NULL,
            irdm_sum INTEGER NOT NULL,
            total_sum INTEGER NOT NULL,
            error_sum INTEGER NOT NULL,
            PRIMARY KEY (resolution_seconds, timestamp, station)
        ) WITHOUT ROWID;
        CREATE TABLE level_distances (
            kind INTEGER NOT NULL,
            distance_km INTEGER NOT NULL,
            level INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (kind, distance_km, level)
        ) WITHOUT ROWID;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(CreateTables);
        foreach (var table in s_tables)
        {
            // What an earlier way down has put aside, or nothing.
            migrationBuilder.Sql(
                $"""
                CREATE TABLE IF NOT EXISTS kept_{table} AS SELECT * FROM {table} WHERE 0;
                INSERT INTO {table} SELECT * FROM kept_{table};
                DROP TABLE kept_{table};
                """);
        }

        migrationBuilder.Sql(SeriesFill.Sql);
    }

    /// <summary>The tables are put aside under another name until the way up. Hours and days stay: the older form has a place for them.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in s_tables)
        {
            migrationBuilder.Sql($"ALTER TABLE {table} RENAME TO kept_{table};");
        }
    }
}
