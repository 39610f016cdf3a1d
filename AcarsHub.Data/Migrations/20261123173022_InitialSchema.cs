using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AcarsHub.Data.Migrations
{
    /// <inheritdoc />
    public partial class InitialSchema : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "count",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    errors = table.Column<long>(type: "INTEGER", nullable: false),
                    good = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_count", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "freqs_acars",
                columns: table => new
                {
                    freq = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_freqs_acars", x => x.freq);
                });

            migrationBuilder.CreateTable(
                name: "freqs_hfdl",
                columns: table => new
                {
                    freq = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_freqs_hfdl", x => x.freq);
                });

            migrationBuilder.CreateTable(
                name: "freqs_imsl",
                columns: table => new
                {
                    freq = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_freqs_imsl", x => x.freq);
                });

            migrationBuilder.CreateTable(
                name: "freqs_irdm",
                columns: table => new
                {
                    freq = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_freqs_irdm", x => x.freq);
                });

            migrationBuilder.CreateTable(
                name: "freqs_vdlm",
                columns: table => new
                {
                    freq = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_freqs_vdlm", x => x.freq);
                });

            migrationBuilder.CreateTable(
                name: "level_acars",
                columns: table => new
                {
                    level = table.Column<double>(type: "REAL", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_level_acars", x => x.level);
                });

            migrationBuilder.CreateTable(
                name: "level_hfdl",
                columns: table => new
                {
                    level = table.Column<double>(type: "REAL", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_level_hfdl", x => x.level);
                });

            migrationBuilder.CreateTable(
                name: "level_imsl",
                columns: table => new
                {
                    level = table.Column<double>(type: "REAL", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_level_imsl", x => x.level);
                });

            migrationBuilder.CreateTable(
                name: "level_irdm",
                columns: table => new
                {
                    level = table.Column<double>(type: "REAL", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_level_irdm", x => x.level);
                });

            migrationBuilder.CreateTable(
                name: "level_vdlm",
                columns: table => new
                {
                    level = table.Column<double>(type: "REAL", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_level_vdlm", x => x.level);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    message_type = table.Column<string>(type: "TEXT", nullable: false),
                    msg_time = table.Column<long>(type: "INTEGER", nullable: false),
                    station_id = table.Column<string>(type: "TEXT", nullable: true),
                    toaddr = table.Column<long>(type: "INTEGER", nullable: true),
                    fromaddr = table.Column<long>(type: "INTEGER", nullable: true),
                    depa = table.Column<string>(type: "TEXT", nullable: true),
                    dsta = table.Column<string>(type: "TEXT", nullable: true),
                    eta = table.Column<string>(type: "TEXT", nullable: true),
                    gtout = table.Column<string>(type: "TEXT", nullable: true),
                    gtin = table.Column<string>(type: "TEXT", nullable: true),
                    wloff = table.Column<string>(type: "TEXT", nullable: true),
                    wlin = table.Column<string>(type: "TEXT", nullable: true),
                    lat = table.Column<double>(type: "REAL", nullable: true),
                    lon = table.Column<double>(type: "REAL", nullable: true),
                    alt = table.Column<int>(type: "INTEGER", nullable: true),
                    msg_text = table.Column<string>(type: "TEXT", nullable: true),
                    tail = table.Column<string>(type: "TEXT", nullable: true),
                    flight = table.Column<string>(type: "TEXT", nullable: true),
                    icao = table.Column<string>(type: "TEXT", nullable: true),
                    freq = table.Column<string>(type: "TEXT", nullable: true),
                    ack = table.Column<string>(type: "TEXT", nullable: true),
                    mode = table.Column<string>(type: "TEXT", nullable: true),
                    label = table.Column<string>(type: "TEXT", nullable: true),
                    block_id = table.Column<string>(type: "TEXT", nullable: true),
                    msgno = table.Column<string>(type: "TEXT", nullable: true),
                    is_response = table.Column<bool>(type: "INTEGER", nullable: true),
                    is_onground = table.Column<int>(type: "INTEGER", nullable: true),
                    error = table.Column<int>(type: "INTEGER", nullable: true),
                    libacars = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "nonlogged_count",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    errors = table.Column<long>(type: "INTEGER", nullable: false),
                    good = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nonlogged_count", x => x.id);
                });

            migrationBuilder.InsertData(
                table: "count",
                columns: new[] { "id", "errors", "good", "total" },
                values: new object[] { 1, 0L, 0L, 0L });

            migrationBuilder.InsertData(
                table: "nonlogged_count",
                columns: new[] { "id", "errors", "good" },
                values: new object[] { 1, 0L, 0L });

            migrationBuilder.CreateIndex(
                name: "ix_messages_msg_time",
                table: "messages",
                column: "msg_time");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "count");

            migrationBuilder.DropTable(
                name: "freqs_acars");

            migrationBuilder.DropTable(
                name: "freqs_hfdl");

            migrationBuilder.DropTable(
                name: "freqs_imsl");

            migrationBuilder.DropTable(
                name: "freqs_irdm");

            migrationBuilder.DropTable(
                name: "freqs_vdlm");

            migrationBuilder.DropTable(
                name: "level_acars");

            migrationBuilder.DropTable(
                name: "level_hfdl");

            migrationBuilder.DropTable(
                name: "level_imsl");

            migrationBuilder.DropTable(
                name: "level_irdm");

            migrationBuilder.DropTable(
                name: "level_vdlm");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "nonlogged_count");
        }
    }
}
