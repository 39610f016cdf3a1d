using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>
/// The index on time, for retention, time ranges and "newest". The nine indexes ACARS Hub 3 had on texts are not among ours: words are
/// found by the full-text index, and on a large file those nine took a third of the space.
/// </summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000004_AddIndexes")]
internal sealed class AddIndexes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("ix_messages_msg_time", "messages", "msg_time");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropIndex("ix_messages_msg_time");
}
