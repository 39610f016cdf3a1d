using AcarsHub.Data.Statistics;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Statistics;

public sealed class HistogramQueryTests
{
    [Fact]
    public async Task Levels_OverAllTime_AreAscendingAndOneForEachTenth()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Execute("INSERT INTO level_imsl VALUES (-3.5, 4), (-20.1, 1), (-20.0999999, 5)");

        (await database.Get<HistogramQuery>().LevelsAsync(DecoderKind.Imsl, default)).ShouldBe([new LevelBar(-20.1, 6), new LevelBar(-3.5, 4)]);
    }

    [Fact]
    public async Task Levels_OfStoredMessages_AreThoseOfTheWindow()
    {
        await using var database = await NewDatabase.OpenAsync();
        var old = NewMessage.Received();
        var recent = old with { ReceivedAtUtc = old.ReceivedAtUtc.AddHours(1), LevelDb = -9 };
        database.Write(old, old, recent, recent with { FrequencyMhz = 131.550m, LevelDb = -8 }, recent with { StationId = "B", LevelDb = -7 }, recent with { LevelDb = null }, recent with { Kind = DecoderKind.Vdlm2, LevelDb = -1 });
        var query = database.Get<HistogramQuery>();

        (await LevelsAsync(new LevelWindow())).ShouldBe([(-16.5, 2), (-9, 1), (-8, 1), (-7, 1)]);
        (await LevelsAsync(new LevelWindow(recent.ReceivedAtUtc))).ShouldBe([(-9, 1), (-8, 1), (-7, 1)]);
        (await LevelsAsync(new LevelWindow(FrequencyMhz: "131.550"))).ShouldBe([(-8, 1)]);
        (await LevelsAsync(new LevelWindow(Station: "B"))).ShouldBe([(-7, 1)]);

        async Task<IEnumerable<(double, long)>> LevelsAsync(LevelWindow window) => (await query.LevelsAsync(DecoderKind.Acars, window, default)).Select(static l => (l.LevelDb, l.Count));
    }

    [Fact]
    public async Task FrequenciesAndCounts_OverAllTime_AreThoseCounted()
    {
        await using var database = await NewDatabase.OpenAsync();
        var message = NewMessage.Received();
        database.Write(message, message with { ErrorCount = 1 }, message with { FrequencyMhz = 131.550m }, NewMessage.Bare(DecoderKind.Acars), NewMessage.Bare() with { ErrorCount = 2 }, NewMessage.Bare());
        database.Writer.FlushCounters();
        var query = database.Get<HistogramQuery>();

        (await query.FrequenciesAsync(DecoderKind.Acars, default)).ShouldBe([new FrequencyBar("130.025", 2), new FrequencyBar("131.550", 1)]);
        (await query.FrequenciesAsync(DecoderKind.Hfdl, default)).ShouldBeEmpty();
        (await query.CountsAsync(default)).ShouldBe(new LifetimeCounts(2, 1, 2, 1));
    }

    [Fact]
    public async Task LevelDistances_OfAStationThatKnowsWhereItIs_AreCountedByDecoder()
    {
        await using var database = await NewDatabase.OpenAsync(static o => o with { Site = new GeoPosition(50, 8) });
        var near = NewMessage.Received() with { LatitudeDegrees = 50.1, LongitudeDegrees = 8, LevelDb = -3.5 };
        database.Write(near, near with { LatitudeDegrees = 51 }, near with { LatitudeDegrees = null, LongitudeDegrees = null });
        database.Writer.FlushCounters();
        database.Write(near);
        database.Writer.FlushCounters(now: true);
        var query = database.Get<HistogramQuery>();

        (await query.LevelDistancesAsync(DecoderKind.Acars, default)).ShouldBe([new LevelDistanceCell(0, -4, 2), new LevelDistanceCell(100, -4, 1)]);
        (await query.LevelDistancesAsync(DecoderKind.Hfdl, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task LevelDistances_OfAStationThatDoesNot_AreNone()
    {
        await using var database = await NewDatabase.OpenAsync();
        database.Write(NewMessage.Received() with { LatitudeDegrees = 50.1, LongitudeDegrees = 8 });
        database.Writer.FlushCounters();

        (await database.Get<HistogramQuery>().LevelDistancesAsync(DecoderKind.Acars, default)).ShouldBeEmpty();
    }

    /// <summary>The recordings have the levels the storage specification counts.</summary>
    [Fact]
    public async Task Levels_AfterReplayingTheRecordings_AreAsManyAsSpecified()
    {
        var recordings = Recordings.ReadOrSkip();
        await using var database = await NewDatabase.OpenAsync();
        foreach (var (kind, lines) in recordings)
        {
            database.Write([.. lines.Select(line => WireDecoder.Decode(line, kind, NewMessage.ReceivedAt)).OfType<DecodeResult.Decoded>().Select(static d => d.Message)]);
        }

        database.Writer.FlushCounters();
        var query = database.Get<HistogramQuery>();
        var levels = new Dictionary<DecoderKind, int>();
        foreach (var (kind, lines) in recordings)
        {
            var bars = await query.LevelsAsync(kind, default);
            levels[kind] = bars.Length;
            bars.Sum(static b => b.Count).ShouldBeLessThanOrEqualTo(lines.Length);
        }

        levels.ShouldBe(new Dictionary<DecoderKind, int> { [DecoderKind.Acars] = 228, [DecoderKind.Vdlm2] = 223, [DecoderKind.Hfdl] = 91 });
        (await query.CountsAsync(default)).ShouldSatisfyAllConditions(
            static counts => (counts.Good + counts.Errors + counts.EmptyGood + counts.EmptyErrors).ShouldBe(Recordings.Total),
            static counts => counts.Errors.ShouldBeGreaterThan(0));
    }
}
