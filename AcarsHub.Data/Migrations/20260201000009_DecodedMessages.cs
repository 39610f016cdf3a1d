using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>
/// What messages were decoded into, and sublabel and MFI, without which many cannot be decoded again. Columns are added and dropped in
/// place, so the triggers of the full-text index stay.
/// </summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000009_DecodedMessages")]
internal sealed class DecodedMessages : Migration
{
    /// <summary>The columns it adds to <c>messages</c>.</summary>
    internal static readonly (string Name, string Type)[] Columns =
    [
        ("sublabel", "TEXT"), ("mfi", "TEXT"), ("decode_version", "INTEGER"), ("decode_level", "INTEGER"), ("decode_format", "INTEGER"), ("decoded", "BLOB"),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, type) in Columns)
        {
            migrationBuilder.Sql($"ALTER TABLE messages ADD COLUMN {name} {type};");
        }

        migrationBuilder.CreateTable(
            "decode_formats",
            static table => new
            {
                id = table.Column<int>("INTEGER"),
                decoder = table.Column<string>("TEXT"),
                description = table.Column<string>("TEXT"),
            },
            constraints: static table => table.PrimaryKey("PK_decode_formats", static row => row.id));
        migrationBuilder.CreateIndex("ix_decode_formats_decoder_description", "decode_formats", ["decoder", "description"], unique: true);
        migrationBuilder.Sql(
            """
            CREATE TABLE IF NOT EXISTS kept_sublabels (id INTEGER PRIMARY KEY, msg_time INTEGER, sublabel TEXT, mfi TEXT);
            UPDATE messages SET sublabel = k.sublabel, mfi = k.mfi FROM kept_sublabels AS k WHERE k.id = messages.id AND k.msg_time = messages.msg_time;
            DROP TABLE kept_sublabels;
            """);
    }

    /// <summary>
    /// What was received, sublabel and MFI, is put aside until the way up. What follows from it is dropped: the way up leaves messages
    /// as not yet decoded.
    /// </summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TABLE kept_sublabels (id INTEGER PRIMARY KEY, msg_time INTEGER, sublabel TEXT, mfi TEXT);
            INSERT INTO kept_sublabels SELECT id, msg_time, sublabel, mfi FROM messages WHERE sublabel IS NOT NULL OR mfi IS NOT NULL;
            """);
        migrationBuilder.DropTable("decode_formats");
        foreach (var (name, _) in Columns.Reverse())
        {
            migrationBuilder.Sql($"ALTER TABLE messages DROP COLUMN {name};");
        }
    }
}
