using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

public sealed class CounterTests
{
    [Fact]
    public async Task FlushCounters_InAFlood_WritesOnceASecond()
    {
        await using var database = await NewDatabase.OpenAsync();
        var totals = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            database.Write(NewMessage.Received());
            database.Writer.FlushCounters();
            totals.AddRange(database.Query("SELECT total FROM count"));
            database.Clock.Advance(TimeSpan.FromSeconds(0.4));
        }

        totals.ShouldBe(["1", "1", "1", "4", "4", "4"]);
        database.Writer.HasPendingCounters.ShouldBeTrue();
        database.Writer.FlushCounters(now: true);
        database.Query("SELECT total FROM count").ShouldBe(["6"]);
        database.Writer.HasPendingCounters.ShouldBeFalse();
    }

    [Fact]
    public async Task Counters_OfMessages_TellGoodFromErrorsAndEmptyFromFull()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { SaveAll = false });
        database.Write(
            NewMessage.Received(),
            NewMessage.Received() with { ErrorCount = null },
            NewMessage.Received() with { ErrorCount = 1 },
            NewMessage.Bare(),
            NewMessage.Bare(),
            NewMessage.Bare() with { ErrorCount = 2 });

        database.Writer.FlushCounters();

        database.Query("SELECT total, errors, good FROM count").ShouldBe(["3|1|2"]);
        database.Query("SELECT errors, good FROM nonlogged_count").ShouldBe(["1|2"]);
    }

    [Fact]
    public async Task Histograms_OfEachType_GrowInTheirOwnTables()
    {
        await using var database = await NewDatabase.OpenAsync();
        foreach (var names in DecoderKinds.All)
        {
            var message = NewMessage.Received(names.Kind) with { LevelDb = -20.5 - (int)names.Kind, FrequencyMhz = 130 + (int)names.Kind };
            database.Write(message, message, message with { LevelDb = null, FrequencyMhz = null });
            database.Writer.FlushCounters(now: true);
            database.Write(message);
            database.Writer.FlushCounters(now: true);

            database.Query($"SELECT level, count FROM level_{names.TableSuffix}").ShouldBe([$"{message.LevelDb}|3"]);
            database.Query($"SELECT freq, count FROM freqs_{names.TableSuffix}").ShouldBe([$"{message.FrequencyText}|3"]);
        }
    }

    [Fact]
    public async Task FlushCounters_ThatFails_LosesNothingAndIsTriedASecondLater()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received());
        database.Query("CREATE TRIGGER t BEFORE INSERT ON freqs_acars BEGIN SELECT RAISE(ABORT, 'no'); END");

        Should.Throw<SqliteException>(() => database.Writer.FlushCounters());

        database.Query("SELECT total FROM count").ShouldBe(["0"]);
        database.Query("DROP TRIGGER t");
        database.Writer.FlushCounters();
        database.Query("SELECT total FROM count").ShouldBe(["0"]);
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        database.Writer.FlushCounters();
        database.Query("SELECT total FROM count").ShouldBe(["1"]);
        database.Query("SELECT count FROM freqs_acars").ShouldBe(["1"]);
    }
}
