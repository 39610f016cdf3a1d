using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Migrations;

/// <summary>
/// What an alert term is besides its text: how it is compared, where it is looked for, how much it matters, and its colour. Terms of
/// before are compared as they stand in what was received, and as wildcards where they have a <c>*</c> or <c>?</c>.
/// </summary>
[DbContext(typeof(AcarsHubDbContext))]
[Migration("20260201000012_AlertTerms")]
internal sealed class AlertTerms : Migration
{
    private const string Kept = "kept_alert_terms";

    private static readonly string[] s_tables = ["alert_stats", "ignore_alert_terms"];

    private static readonly (string Name, string Definition)[] s_columns =
    [
        ("kind", "TEXT NOT NULL DEFAULT 'plain'"),
        ("fields", "INTEGER NOT NULL DEFAULT 29"),
        ("severity", "TEXT NOT NULL DEFAULT 'warning'"),
        ("colour", "TEXT NOT NULL DEFAULT 'severity'"),
    ];

    private static string Names => string.Join(", ", s_columns.Select(static column => column.Name));

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"CREATE TABLE IF NOT EXISTS {Kept} (list TEXT, term TEXT, kind TEXT, fields INTEGER, severity TEXT, colour TEXT);");
        foreach (var table in s_tables)
        {
            foreach (var (name, definition) in s_columns)
            {
                migrationBuilder.Sql($"ALTER TABLE {table} ADD COLUMN {name} {definition};");
            }

            migrationBuilder.Sql(
                $"""
                UPDATE {table} SET kind = 'wildcard' WHERE term GLOB '*[*?]*';
                UPDATE {table} SET ({Names}) = (k.kind, k.fields, k.severity, k.colour) FROM {Kept} AS k WHERE k.list = '{table}' AND k.term = {table}.term;
                """);
        }

        migrationBuilder.Sql($"DROP TABLE {Kept};");
    }

    /// <summary>What a term is besides its text is put aside until the way up.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"CREATE TABLE {Kept} (list TEXT, term TEXT, kind TEXT, fields INTEGER, severity TEXT, colour TEXT);");
        foreach (var table in s_tables)
        {
            migrationBuilder.Sql($"INSERT INTO {Kept} SELECT '{table}', term, {Names} FROM {table};");
            foreach (var (name, _) in s_columns)
            {
                migrationBuilder.Sql($"ALTER TABLE {table} DROP COLUMN {name};");
            }
        }
    }
}
