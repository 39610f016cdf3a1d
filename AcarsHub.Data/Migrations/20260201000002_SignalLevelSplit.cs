using AcarsHub.Data.Migrations.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>
/// One signal level and one frequency histogram per decoder type instead of one for all. Levels of the past cannot be told apart in the
/// old table: they are counted again from the stored messages, and the old totals stay in <c>level_legacy</c>.
/// </summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000002_SignalLevelSplit")]
internal sealed class SignalLevelSplit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (suffix, storedName) in V3Values.Types)
        {
            CreateLevels(migrationBuilder, "level_" + suffix);
            CreateFrequencies(migrationBuilder, "freqs_" + suffix);
            migrationBuilder.Sql(HistogramSplit.FillLevels(suffix, storedName));
            migrationBuilder.Sql(HistogramSplit.FillFrequencies(suffix, storedName));
        }

        CreateLevels(migrationBuilder, "level_legacy");
        migrationBuilder.Sql(HistogramSplit.KeepMixedLevels);
        migrationBuilder.DropTable("level");
        migrationBuilder.DropTable("freqs");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(V3Tables.CreateLevels);
        migrationBuilder.Sql(HistogramSplit.RestoreMixedLevels);
        migrationBuilder.DropTable("level_legacy");
        migrationBuilder.Sql(V3Tables.CreateFrequencies);
        foreach (var (suffix, storedName) in V3Values.Types)
        {
            migrationBuilder.Sql(HistogramSplit.RestoreFrequencies(suffix, storedName));
            migrationBuilder.DropTable("level_" + suffix);
            migrationBuilder.DropTable("freqs_" + suffix);
        }
    }

    private static void CreateLevels(MigrationBuilder migrationBuilder, string name) => migrationBuilder.CreateTable(
        name,
        static table => new
        {
            level = table.Column<double>("REAL"),
            count = table.Column<long>("INTEGER"),
        },
        constraints: table => table.PrimaryKey("PK_" + name, static row => row.level));

    private static void CreateFrequencies(MigrationBuilder migrationBuilder, string name) => migrationBuilder.CreateTable(
        name,
        static table => new
        {
            freq = table.Column<string>("TEXT"),
            count = table.Column<long>("INTEGER"),
        },
        constraints: table => table.PrimaryKey("PK_" + name, static row => row.freq));
}
