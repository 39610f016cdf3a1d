using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>Ways for alerts out of the house: channels, what waits for them, and what went wrong lately.</summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000013_OutboundChannels")]
internal sealed class OutboundChannels : Migration
{
    private static readonly string[] s_tables = ["outbound_channels", "outbound_queue", "outbound_log"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateChannels(migrationBuilder);
        CreateQueue(migrationBuilder);
        migrationBuilder.CreateTable(
            "outbound_log",
            static table => new
            {
                id = table.Column<long>("INTEGER").Annotation("Sqlite:Autoincrement", value: true),
                channel_id = table.Column<int>("INTEGER"),
                at = table.Column<long>("INTEGER"),
                text = table.Column<string>("TEXT"),
            },
            constraints: static table => table.PrimaryKey("PK_outbound_log", static row => row.id));
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

        // Who was off the air for so long does not want to hear of the alerts of the time between.
        migrationBuilder.Sql("UPDATE outbound_channels SET message_id = (SELECT coalesce(max(id), 0) FROM message_rows);");
    }

    /// <summary>Channels, queue and log are put aside under another name until the way up.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP INDEX ix_outbound_channels_environment;");
        migrationBuilder.Sql("DROP INDEX ix_outbound_queue_channel_id;");
        foreach (var table in s_tables)
        {
            migrationBuilder.Sql($"ALTER TABLE {table} RENAME TO kept_{table};");
        }
    }

    private static void CreateChannels(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "outbound_channels",
            static table => new
            {
                id = table.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", value: true),
                environment = table.Column<string>("TEXT", nullable: true),
                name = table.Column<string>("TEXT"),
                kind = table.Column<string>("TEXT"),
                enabled = table.Column<bool>("INTEGER"),
                address = table.Column<string>("TEXT"),
                secret = table.Column<string>("TEXT"),
                severities = table.Column<int>("INTEGER"),
                quiet_hours = table.Column<string>("TEXT", nullable: true),
                per_minute = table.Column<int>("INTEGER"),
                message_id = table.Column<long>("INTEGER"),
                delivered = table.Column<long>("INTEGER"),
                failed = table.Column<long>("INTEGER"),
                delivered_at = table.Column<long>("INTEGER", nullable: true),
                error = table.Column<string>("TEXT", nullable: true),
                error_at = table.Column<long>("INTEGER", nullable: true),
            },
            constraints: static table => table.PrimaryKey("PK_outbound_channels", static row => row.id));
        migrationBuilder.CreateIndex("ix_outbound_channels_environment", "outbound_channels", "environment", unique: true);
    }

    private static void CreateQueue(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "outbound_queue",
            static table => new
            {
                id = table.Column<long>("INTEGER").Annotation("Sqlite:Autoincrement", value: true),
                channel_id = table.Column<int>("INTEGER"),
                severity = table.Column<int>("INTEGER"),
                queued_at = table.Column<long>("INTEGER"),
                notice = table.Column<string>("TEXT"),
            },
            constraints: static table => table.PrimaryKey("PK_outbound_queue", static row => row.id));
        migrationBuilder.CreateIndex("ix_outbound_queue_channel_id", "outbound_queue", ["channel_id", "id"]);
    }
}
