using AcarsHub.Data.Migrations.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>
/// From ACARS Hub 3's texts to AcarsHub's own compact form and back: numbers are numbers, absent is NULL, times are milliseconds, ICAO
/// addresses hex, and an alert points to its message instead of holding a copy. Values that meant nothing (an ICAO address of
/// <c>NAN</c>) become NULL on the way up.
/// </summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000007_CompactForm")]
internal sealed class CompactForm : Migration, IRewritesMessages
{
    public int Passes => 2;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // The messages get a new table, which loses the triggers, and other words to find.
        migrationBuilder.Sql(FtsSchema.Drop);
        migrationBuilder.Sql(SavedAlerts.InsertMissingMessages);
        CreateAlertMatches(migrationBuilder);
        migrationBuilder.Sql(SavedAlerts.FillAlertMatches);
        migrationBuilder.DropTable("messages_saved");
        migrationBuilder.Sql(CompactMessages.ToCompactForm);
        RestoreIndexes(migrationBuilder);
        migrationBuilder.Sql(CompactCounters.ToCompactForm);
        migrationBuilder.CreateIndex("ix_alert_stats_term", "alert_stats", "term", unique: true);
        migrationBuilder.CreateIndex("ix_ignore_alert_terms_term", "ignore_alert_terms", "term", unique: true);
    }

    /// <summary>Messages that were only among the saved alerts stay in <c>messages</c> as well: they were never gone, just not listed.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(FtsSchema.Drop);
        migrationBuilder.Sql(CompactMessages.ToTextForm);
        migrationBuilder.Sql(V3Tables.CreateMessagesSaved);
        migrationBuilder.Sql(SavedAlerts.FillMessagesSaved);
        migrationBuilder.DropTable("alert_matches");
        RestoreIndexes(migrationBuilder);
        migrationBuilder.Sql(CompactCounters.ToTextForm);
    }

    private static void CreateAlertMatches(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "alert_matches",
            static table => new
            {
                // Alerts are announced by id, so an id must not come back after its row has expired.
                id = table.Column<long>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                message_id = table.Column<long>("INTEGER"),
                term = table.Column<string>("TEXT"),
                match_type = table.Column<string>("TEXT"),
                matched_at = table.Column<long>("INTEGER"),
            },
            constraints: static table => table.PrimaryKey("PK_alert_matches", static row => row.id));
        migrationBuilder.CreateIndex("ix_alert_matches_message_id", "alert_matches", "message_id");
        migrationBuilder.CreateIndex("ix_alert_matches_term_matched_at", "alert_matches", ["term", "matched_at"]);
    }

    private static void RestoreIndexes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("ix_messages_msg_time", "messages", "msg_time");
        migrationBuilder.Sql(FtsSchema.Create);
        migrationBuilder.Sql(FtsSchema.Rebuild);
    }
}
