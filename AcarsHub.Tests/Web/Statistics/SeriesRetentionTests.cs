using System.Collections.Immutable;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Statistics;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Statistics;

public sealed class SeriesRetentionTests
{
    [Fact]
    public async Task OldMinutes_AtThreeLocalTime_GoBatchByBatchOnceADay()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { TimeSeriesRetentionDays = 1 });
        database.Clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));
        var now = database.Clock.GetUtcNow();
        database.Writer.WriteMinutes([.. Enumerable.Range(0, 700).Select(i => new SeriesMinute(SeriesFolding.Floor(now.AddDays(-9).ToUnixTimeSeconds(), 60) + (i * 60), default, ImmutableDictionary<string, SeriesCounts>.Empty))]);
        var retention = new SeriesRetention(database.Writer, database.Clock);
        RunWhenDue().ShouldBeFalse();

        database.Clock.SetUtcNow(new DateTimeOffset(2026, 2, 2, 7, 59, 59, TimeSpan.Zero));
        RunWhenDue().ShouldBeFalse();
        Count().ShouldBe("700");
        database.Clock.Advance(TimeSpan.FromSeconds(1));

        RunWhenDue().ShouldBeTrue();
        Count().ShouldBe("200");
        RunWhenDue().ShouldBeFalse();
        Count().ShouldBe("0");
        database.Query("SELECT sum(minutes) FROM timeseries_rollups WHERE resolution_seconds = 86400").ShouldBe(["700"]);
        database.Execute($"INSERT INTO timeseries_stats (timestamp) VALUES ({now.AddDays(-9).ToUnixTimeSeconds()})");
        database.Clock.Advance(TimeSpan.FromHours(23.9));
        RunWhenDue();
        Count().ShouldBe("1");
        database.Clock.Advance(TimeSpan.FromHours(0.1));
        RunWhenDue();
        Count().ShouldBe("0");

        bool RunWhenDue() => retention.IsDue && retention.RunStep();

        string Count() => database.Query("SELECT count(*) FROM timeseries_stats").Single();
    }
}
