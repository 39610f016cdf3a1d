using AcarsHub.Data.Migrations.Sql;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>One text per frequency: <c>131.55</c> and <c>1290000</c> become <c>131.550</c> and <c>129.000</c>.</summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000006_NormalizeFrequencies")]
internal sealed class NormalizeFrequencies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(FrequencyRepair.OfMessages("messages"));
        migrationBuilder.Sql(FrequencyRepair.OfMessages("messages_saved"));
        foreach (var (suffix, _) in V3Values.Types)
        {
            migrationBuilder.Sql(FrequencyRepair.OfHistogram("freqs_" + suffix));
        }
    }

    /// <summary>Leaves the values as they are: the spellings of the past meant the same, and rows that were added up cannot be parted.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
