using AcarsHub.Data.Migrations.Sql;
using AcarsHub.Data.Schema;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>
/// Takes a third off what a message takes and makes everything searchable: names and circumstances stand once in tables of their own,
/// <c>messages</c> becomes a view, and the full-text index gets one list of words for each message, those it was decoded into included.
/// </summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000011_CompactStorage")]
internal sealed class CompactStorage : Migration, IRewritesMessages
{
    private const string Before = "messages_before";

    public int Passes => 2;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(FtsSchema.Drop);
        migrationBuilder.Sql($"ALTER TABLE messages RENAME TO {Before};");
        migrationBuilder.Sql(MessageTables.Create);
        migrationBuilder.Sql(SearchIndex.Create);
        foreach (var statement in MessageFill.Statements(Before, MessagesView.Columns.Split(", ")))
        {
            migrationBuilder.Sql(statement + ";");
        }

        migrationBuilder.Sql($"DROP TABLE {Before};");
        migrationBuilder.Sql(MessagesView.Create);
        migrationBuilder.Sql(SearchIndex.InsertAll);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        // The columns as the migrations before made them, one after the other.
        migrationBuilder.Sql(SearchIndex.Drop);
        migrationBuilder.Sql(CompactMessages.CreateTable.Replace("TABLE messages", $"TABLE {Before}", StringComparison.Ordinal));
        foreach (var (name, type) in (IEnumerable<(string, string)>)[.. DecodedMessages.Columns, .. AircraftSessions.Columns])
        {
            migrationBuilder.Sql($"ALTER TABLE {Before} ADD COLUMN {name} {type};");
        }

        migrationBuilder.Sql(
            $"""
            INSERT INTO {Before} ({MessagesView.Columns})
            SELECT {MessagesView.Columns.Replace(" libacars", " unpack_json(libacars)", StringComparison.Ordinal)} FROM messages ORDER BY id;
            """);
        migrationBuilder.Sql(MessagesView.Drop);
        migrationBuilder.Sql(MessageTables.Drop);
        migrationBuilder.Sql($"ALTER TABLE {Before} RENAME TO messages;");
        migrationBuilder.CreateIndex("ix_messages_msg_time", "messages", "msg_time");
        migrationBuilder.Sql("CREATE INDEX ix_messages_session_id ON messages (session_id) WHERE session_id IS NOT NULL;");
        migrationBuilder.Sql(FtsSchema.Create);
        migrationBuilder.Sql(FtsSchema.Rebuild);
    }
}
