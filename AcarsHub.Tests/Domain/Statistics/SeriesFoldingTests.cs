using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Statistics;

public sealed class SeriesFoldingTests
{
    private const long Start = 1_699_920_000; // A midnight.

    [Fact]
    public void Fold_MinutesWithAHole_TellsSilenceFromAGap()
    {
        var buckets = Fold(5, 60, Minute(0, 4), Minute(1, 0), Minute(3, 2));

        buckets.Select(static b => b.Minutes).ShouldBe([1, 1, 0, 1, 0, 0]);
        buckets.Select(static b => b.TotalPerMinute).ShouldBe([4, 0, null, 2, null, null]);
        buckets.Select(static b => b.IsGap).ShouldBe([false, false, true, false, true, true]);
        buckets.Select(static b => b.KindPerMinute(DecoderKind.Hfdl)).ShouldBe([4, 0, null, 2, null, null]);
    }

    [Fact]
    public void Fold_BucketObservedInPart_AveragesOverWhatWasObserved()
    {
        var bucket = Fold(4, 300, Minute(0, 6, errors: 3), Minute(4, 3)).ShouldHaveSingleItem();

        (bucket.Minutes, bucket.Total, bucket.TotalMax).ShouldBe((2, 9, 6));
        bucket.TotalPerMinute.ShouldBe(4.5);
        bucket.ErrorsPerMinute.ShouldBe(1.5);
    }

    [Fact]
    public void Fold_StartWithinABucket_BeginsWithTheWholeBucket()
    {
        var series = SeriesFolding.Fold([Minute(0, 6)], At(150), At(450), TimeSpan.FromMinutes(5));

        series.Buckets.Select(static b => b.StartUtc).ShouldBe([At(0), At(300)]);
        series.Buckets[0].Total.ShouldBe(6);
        (series.StartUtc, series.EndUtc).ShouldBe((At(150), At(450)));
    }

    [Fact]
    public void Fold_FinerBesideCoarserOfTheSameTime_CountsNothingTwice()
    {
        // An hour with 600 messages, ten minutes of it with 300: the other fifty had the other 300.
        var minutes = Enumerable.Range(0, 10).Select(static i => Minute(i, 30));
        var buckets = Fold(59, 600, [.. minutes, new SeriesSpan(Start, 3600, 60, Counts(600), 30)]);

        buckets.Select(static b => b.Total).ShouldBe([300, 60, 60, 60, 60, 60]);
        buckets.Select(static b => b.Minutes).ShouldBe([10, 10, 10, 10, 10, 10]);
    }

    [Fact]
    public void Fold_CoarserThatKnowsNoMore_LeavesTheGapsOfFinerOnes()
    {
        var buckets = Fold(59, 1200, Minute(0, 5), Minute(50, 7), new SeriesSpan(Start, 3600, 2, Counts(12), 7));

        buckets.Select(static b => b.TotalPerMinute).ShouldBe([5, null, 7]);
    }

    [Fact]
    public void Fold_CoarserWithLessThanFinerOnes_IsNeverNegative()
    {
        var buckets = Fold(59, 1800, Minute(0, 50), new SeriesSpan(Start, 3600, 60, Counts(40), 1));

        buckets.Select(static b => b.Total).ShouldBe([50, 0]);
        buckets.Select(static b => b.Minutes).ShouldBe([30, 30]);
    }

    [Fact]
    public void Fold_CoarserThanTheBuckets_IsSpreadOverThemWithoutLoss()
    {
        var buckets = Fold(359, 60, new SeriesSpan(Start, 21_600, 270, Counts(1000), 9));

        buckets.Length.ShouldBe(360);
        buckets.Sum(static b => b.Minutes).ShouldBe(270);
        buckets.Sum(static b => b.Total).ShouldBe(1000);
        buckets.Where(static b => b.IsGap).ShouldAllBe(static b => b.Total == 0);
        buckets.Where(static b => !b.IsGap).ShouldAllBe(static b => b.Total == 3 || b.Total == 4);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(300)]
    [InlineData(3600)]
    [InlineData(7000)]
    [InlineData(86_400)]
    public void Fold_AnythingMixed_KeepsMinutesAndSums(int bucket)
    {
        var random = new Random(bucket);
        for (var round = 0; round < 20; round++)
        {
            // Finer records within coarser ones that know at least as much, as they are kept.
            var minutes = Enumerable.Range(0, 1440).Where(_ => random.Next(3) == 0).Select(i => Minute(i, random.Next(100))).ToList();
            var hours = Rollup([.. minutes.Where(static span => !IsLastOfSix(span))], 3600, random);
            var sixHours = Rollup([.. hours, .. minutes.Where(IsLastOfSix)], 21_600, random);

            var buckets = SeriesFolding.Fold([.. sixHours, .. minutes, .. hours], At(0), At(86_399), TimeSpan.FromSeconds(bucket)).Buckets;

            buckets.Sum(static b => b.Total).ShouldBe(sixHours.Sum(static s => s.Counts.Total));
            buckets.Sum(static b => b.Errors).ShouldBe(sixHours.Sum(static s => s.Counts.Errors));
            buckets.Sum(static b => b.Minutes).ShouldBe(sixHours.Sum(static s => s.Minutes));
        }
    }

    [Fact]
    public void Fold_BeforeNineteenSeventy_HasItsBuckets() =>
        SeriesFolding.Fold([], DateTimeOffset.UnixEpoch.AddSeconds(-61), DateTimeOffset.UnixEpoch, TimeSpan.FromMinutes(1)).Buckets.Select(static b => b.StartUtc.ToUnixTimeSeconds()).ShouldBe([-120, -60, 0]);

    [Fact]
    public void Counts_OfAMessage_HaveItsKindAndItsErrors()
    {
        foreach (var names in DecoderKinds.All)
        {
            var counts = SeriesCounts.Of(new AcarsMessage { Kind = names.Kind, ReceivedAtUtc = At(0), ErrorCount = 3 });

            counts.PerKind.Sum().ShouldBe(1);
            (counts.Of(names.Kind), counts.PerKind[(int)names.Kind], counts.Total, counts.Errors).ShouldBe((1, 1, 1, 3));
        }
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(-5, 0)]
    [InlineData(int.MaxValue, 1000)]
    public void Counts_OfAbsurdErrors_AreBounded(int? errors, long expected) =>
        SeriesCounts.Of(new AcarsMessage { Kind = DecoderKind.Acars, ReceivedAtUtc = At(0), ErrorCount = errors }).Errors.ShouldBe(expected);

    // Hours without a record of their own leave room for what only the six know.
    private static bool IsLastOfSix(SeriesSpan span) => (span.Start - Start) / 3600 % 6 == 5;

    /// <summary>Each span adds up what is in it, and perhaps something that is in none.</summary>
    private static List<SeriesSpan> Rollup(List<SeriesSpan> finer, int seconds, Random random) =>
    [
        .. finer.GroupBy(span => SeriesFolding.Floor(span.Start, seconds)).Select(group =>
        {
            var more = random.Next(2) * random.Next(1, 10);
            var sum = group.Aggregate(default(SeriesCounts), static (all, span) => all + span.Counts);
            return new SeriesSpan(group.Key, seconds, group.Sum(static s => s.Minutes) + more, sum + Counts(more * 7), group.Max(static s => s.TotalMax));
        }),
    ];

    private static SeriesBucket[] Fold(int lastMinute, int bucket, params SeriesSpan[] spans) =>
        [.. SeriesFolding.Fold(spans, At(0), At((lastMinute * 60) + 59), TimeSpan.FromSeconds(bucket)).Buckets];

    private static SeriesSpan Minute(int minute, long count, long errors = 0) => SeriesSpan.Minute(Start + (minute * 60), Counts(count) with { Errors = errors });

    private static SeriesCounts Counts(long count) => new(0, 0, count, 0, 0, count, 0);

    private static DateTimeOffset At(long seconds) => DateTimeOffset.FromUnixTimeSeconds(Start + seconds);
}
