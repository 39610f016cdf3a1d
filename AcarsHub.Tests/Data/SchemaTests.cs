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
}
