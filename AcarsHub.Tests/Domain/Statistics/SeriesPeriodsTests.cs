using AcarsHub.Domain.Statistics;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Statistics;

public sealed class SeriesPeriodsTests
{
    private static readonly DateTimeOffset s_end = new(2026, 2, 1, 20, 34, 26, TimeSpan.Zero);

    [Fact]
    public void All_AreTheSpecifiedOnes_WithTheirPoints()
    {
        SeriesPeriods.All.Select(static p => (p.Key, p.Span.TotalSeconds, p.Bucket.TotalSeconds, p.Gap.TotalMinutes)).ShouldBe(
        [
            ("1hr", 3_600, 60, 5), ("6hr", 21_600, 60, 5), ("12hr", 43_200, 60, 10), ("24hr", 86_400, 300, 10), ("1wk", 604_800, 1_800, 30),
            ("30day", 2_592_000, 3_600, 120), ("6mon", 15_768_000, 21_600, 1440), ("1yr", 31_536_000, 43_200, 1440),
        ]);
        SeriesPeriods.All.Select(static p => SeriesPeriods.Points(s_end - p.Span, s_end, p.Bucket)).ShouldBe([61, 361, 721, 289, 337, 721, 731, 731]);
        SeriesPeriods.Default.Key.ShouldBe("24hr");
    }

    [Theory]
    [InlineData("1wk", "1wk")]
    [InlineData(" 30DAY ", "30day")]
    [InlineData("2wk", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_OfAKey_IsThePeriodOrNone(string? key, string? expected) => SeriesPeriods.Parse(key)?.Key.ShouldBe(expected);

    [Theory]
    [InlineData(0, 60)]
    [InlineData(3_600, 60)]
    [InlineData(86_400, 300)]
    [InlineData(604_800, 900)]
    [InlineData(2_592_000, 3_600)]
    [InlineData(31_536_000, 43_200)]
    [InlineData(94_608_000, 172_800)]
    [InlineData(4_000_000_000, 47 * 86_400)]
    public void BucketFor_ARange_IsTheShortestWithinTheBound(long seconds, long expected)
    {
        var start = s_end - TimeSpan.FromSeconds(Math.Min(seconds, s_end.ToUnixTimeSeconds()));
        var end = start + TimeSpan.FromSeconds(seconds);

        var bucket = SeriesPeriods.BucketFor(start, end);

        bucket.TotalSeconds.ShouldBe(expected);
        SeriesPeriods.Points(start, end, bucket).ShouldBeInRange(1, SeriesPeriods.MostPoints);
    }
}
