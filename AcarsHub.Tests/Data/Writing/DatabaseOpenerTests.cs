using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

public sealed class DatabaseOpenerTests
{
    [Fact]
    public async Task Open_NewFileInANewDirectory_IsMigratedInWalMode()
    {
        await using var database = await NewDatabase.OpenAsync();

        database.Query("PRAGMA journal_mode").ShouldBe(["wal"]);
        database.Query("SELECT total, errors, good FROM count").ShouldBe(["0|0|0"]);
        database.Query("SELECT errors, good FROM nonlogged_count").ShouldBe(["0|0"]);
    }

    [Fact]
    public async Task Open_ExistingFile_LeavesItsContentsAlone()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received());
        database.Writer.FlushCounters(now: true);

        await database.MigrateAsync();

        (await database.NewestAsync()).Count.ShouldBe(1);
        database.Query("SELECT total FROM count").ShouldBe(["1"]);
        database.Query("SELECT count(*) FROM \"__EFMigrationsHistory\"").ShouldNotBe(["0"]);
    }

    [Fact]
    public async Task Connections_OfQueries_CarryTheConfiguredPragmas()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { CacheSizeKb = 1234, WalAutocheckpointPages = 77 });
        await using var context = database.NewContext();

        (await PragmaAsync("cache_size")).ShouldBe(-1234);
        (await PragmaAsync("wal_autocheckpoint")).ShouldBe(77);
        (await PragmaAsync("synchronous")).ShouldBe(1);
        (await PragmaAsync("busy_timeout")).ShouldBe(10_000);
        context.Database.GetDbConnection().ShouldBeOfType<SqliteConnection>().DefaultTimeout.ShouldBe(10); // In seconds: the driver waits as well.

        async Task<long> PragmaAsync(string name)
        {
            await context.Database.OpenConnectionAsync();
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA " + name;
            return Convert.ToInt64(await command.ExecuteScalarAsync());
        }
    }
}
