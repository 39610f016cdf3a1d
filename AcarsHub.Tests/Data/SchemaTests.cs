using AcarsHub.Tests.Builders;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data;

public sealed class SchemaTests
{
    [Fact]
    public async Task Migrations_OnANewFile_GiveTheCommittedSchema()
    {
        await using var database = await NewDatabase.OpenAsync();

        var schema = database.Query("SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");

        Snapshot.ShouldMatch(string.Join("\n\n", schema) + "\n", "Data/Snapshots/schema.sql");
    }

    [Fact]
    public async Task Model_ComparedWithMigrations_HasNoPendingChange()
    {
        await using var database = await NewDatabase.OpenAsync();
        await using var context = database.NewContext();

        context.Database.HasPendingModelChanges().ShouldBeFalse("Add a migration: dotnet ef migrations add <Name> --project AcarsHub.Data");
    }

    [Fact]
    public async Task Tables_ComparedWithTheModel_HaveTheSameColumnsAndIndexes()
    {
        await using var database = await NewDatabase.OpenAsync();
        await using var modelled = await NewDatabase.OfModelAsync();

        Columns(modelled).Count.ShouldBeGreaterThan(80);
        Columns(database).ShouldBe(Columns(modelled));
    }

    // EF compares its model with its own snapshot of it, not with what migrations written in SQL have made. Messages are a view for it;
    // it does not know the tables below.
    private static List<string> Columns(NewDatabase database) => database.Query(
        """
        SELECT t.name, c.name, upper(c.type), c."notnull", c.pk, coalesce(c.dflt_value, '') FROM pragma_table_list t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.schema = 'main' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
            AND t.name NOT IN ('message_rows', 'receptions', 'airframes', 'flights', 'known_values') ORDER BY t.name, c.cid
        """).Concat(database.Query(
        """
        SELECT t.name, i.name, i."unique", c.name FROM pragma_table_list t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
        WHERE t.schema = 'main' AND i.origin = 'c' AND t.name NOT IN ('message_rows', 'receptions', 'airframes', 'flights', 'known_values') ORDER BY i.name, c.seqno
        """)).ToList();
}
