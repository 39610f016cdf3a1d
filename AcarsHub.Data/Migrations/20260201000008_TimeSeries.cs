using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>Messages per minute and their roll-ups, which ACARS Hub 3 kept in a round-robin file, and what has been imported from where.</summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000008_TimeSeries")]
internal sealed class TimeSeries : Migration
{
    private static readonly string[] s_tables = ["timeseries_stats", "timeseries_rollups", "rrd_import_registry", "adoptions"];

    // EF cannot say WITHOUT ROWID, which keeps the rows in key order: a period is one run of pages.
    private const string CreateRollups =
        """
        CREATE TABLE timeseries_rollups (
            resolution_seconds INTEGER NOT NULL,
            timestamp INTEGER NOT NULL,
            minutes INTEGER NOT NULL,
            acars_sum INTEGER NOT NULL,
            vdlm_sum INTEGER NOT NULL,
            hfdl_sum INTEGER NOT NULL,
            imsl_sum INTEGER NOT NULL,
            irdm_sum INTEGER NOT NULL,
            total_sum INTEGER NOT NULL,
            error_sum INTEGER NOT NULL,
            total_max INTEGER NOT NULL,
            PRIMARY KEY (resolution_seconds, timestamp)
        ) WITHOUT ROWID;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "timeseries_stats",
            static table => new
            {
                timestamp = table.Column<long>("INTEGER"),
                acars_count = table.Column<long>("INTEGER", defaultValue: 0L),
                vdlm_count = table.Column<long>("INTEGER", defaultValue: 0L),
                hfdl_count = table.Column<long>("INTEGER", defaultValue: 0L),
                imsl_count = table.Column<long>("INTEGER", defaultValue: 0L),
                irdm_count = table.Column<long>("INTEGER", defaultValue: 0L),
                total_count = table.Column<long>("INTEGER", defaultValue: 0L),
                error_count = table.Column<long>("INTEGER", defaultValue: 0L),
            },
            constraints: static table => table.PrimaryKey("PK_timeseries_stats", static row => row.timestamp));
        migrationBuilder.Sql(CreateRollups);
        CreateRegistries(migrationBuilder);
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
    }

    /// <summary>The older form knows nothing of series and registries; they are put aside under another name until the way up.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP INDEX ix_rrd_import_registry_file_hash;");
        foreach (var table in s_tables)
        {
            migrationBuilder.Sql($"ALTER TABLE {table} RENAME TO kept_{table};");
        }
    }

    private static void CreateRegistries(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "rrd_import_registry",
            static table => new
            {
                id = table.Column<int>("INTEGER"),
                file_hash = table.Column<string>("TEXT"),
                rrd_path = table.Column<string>("TEXT"),
                imported_at = table.Column<long>("INTEGER"),
                rows_imported = table.Column<long>("INTEGER"),
            },
            constraints: static table => table.PrimaryKey("PK_rrd_import_registry", static row => row.id));
        migrationBuilder.CreateIndex("ix_rrd_import_registry_file_hash", "rrd_import_registry", "file_hash", unique: true);
        migrationBuilder.CreateTable(
            "adoptions",
            static table => new
            {
                id = table.Column<int>("INTEGER"),
                source_kind = table.Column<string>("TEXT"),
                backup_path = table.Column<string>("TEXT"),
                adopted_at = table.Column<long>("INTEGER"),
                messages = table.Column<long>("INTEGER"),
            },
            constraints: static table => table.PrimaryKey("PK_adoptions", static row => row.id));
    }
}
