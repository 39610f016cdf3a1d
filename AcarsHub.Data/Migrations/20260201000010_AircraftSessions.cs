using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>
/// Sessions of aircraft and the session of each message. With it come three more things decoders tell, which decide how messages are
/// put together: whether more blocks follow, what became of the decoder's own reassembly, and the type of the frame. Without them the
/// messages read back at start would make other groups than before. Columns are added in place; <c>messages</c> is not rebuilt.
/// </summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000010_AircraftSessions")]
internal sealed class AircraftSessions : Migration
{
    /// <summary>The columns it adds to <c>messages</c>.</summary>
    internal static readonly (string Name, string Type)[] Columns =
        [("more", "INTEGER"), ("reassembly", "TEXT"), ("frame_type", "TEXT"), ("session_id", "INTEGER")];

    private static readonly string[] s_indexed = ["icao", "tail", "callsign", "last_seen"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, type) in Columns)
        {
            migrationBuilder.Sql($"ALTER TABLE messages ADD COLUMN {name} {type};");
        }

        migrationBuilder.CreateTable(
            "aircraft_sessions",
            static table => new
            {
                id = table.Column<long>("INTEGER"),
                kind = table.Column<string>("TEXT"),
                first_seen = table.Column<long>("INTEGER"),
                last_seen = table.Column<long>("INTEGER"),
                messages = table.Column<long>("INTEGER"),
                icao = table.Column<string>("TEXT", nullable: true),
                callsign = table.Column<string>("TEXT", nullable: true),
                tail = table.Column<string>("TEXT", nullable: true),
            },
            constraints: static table => table.PrimaryKey("PK_aircraft_sessions", static row => row.id));
        foreach (var column in s_indexed)
        {
            migrationBuilder.CreateIndex($"ix_aircraft_sessions_{column}", "aircraft_sessions", column);
        }

        // Messages of no aircraft need no entry.
        migrationBuilder.Sql("CREATE INDEX ix_messages_session_id ON messages (session_id) WHERE session_id IS NOT NULL;");
        migrationBuilder.Sql(
            """
            CREATE TABLE IF NOT EXISTS kept_aircraft_sessions AS SELECT * FROM aircraft_sessions WHERE 0;
            INSERT INTO aircraft_sessions SELECT * FROM kept_aircraft_sessions;
            DROP TABLE kept_aircraft_sessions;
            CREATE TABLE IF NOT EXISTS kept_receptions (id INTEGER PRIMARY KEY, msg_time INTEGER, more INTEGER, reassembly TEXT, frame_type TEXT, session_id INTEGER);
            UPDATE messages SET more = k.more, reassembly = k.reassembly, frame_type = k.frame_type, session_id = k.session_id
                FROM kept_receptions AS k WHERE k.id = messages.id AND k.msg_time = messages.msg_time;
            DROP TABLE kept_receptions;
            """);
    }

    /// <summary>Sessions, and which message belongs to which, are put aside until the way up; so is what was received.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TABLE kept_receptions (id INTEGER PRIMARY KEY, msg_time INTEGER, more INTEGER, reassembly TEXT, frame_type TEXT, session_id INTEGER);
            INSERT INTO kept_receptions SELECT id, msg_time, more, reassembly, frame_type, session_id FROM messages
                WHERE more IS NOT NULL OR reassembly IS NOT NULL OR frame_type IS NOT NULL OR session_id IS NOT NULL;
            """);
        foreach (var column in s_indexed)
        {
            migrationBuilder.DropIndex($"ix_aircraft_sessions_{column}");
        }

        migrationBuilder.Sql("ALTER TABLE aircraft_sessions RENAME TO kept_aircraft_sessions;");
        migrationBuilder.DropIndex("ix_messages_session_id");
        foreach (var (name, _) in Columns.Reverse())
        {
            migrationBuilder.Sql($"ALTER TABLE messages DROP COLUMN {name};");
        }
    }
}
