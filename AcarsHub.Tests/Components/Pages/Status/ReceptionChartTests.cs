using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Charts;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Components.Pages.Status;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Status;

public sealed class ReceptionChartTests
{
    private static readonly DateTimeOffset s_start = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan s_bucket = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("12.34", 0)] // One bucket: a restart.
    [InlineData("12..34", 1)]
    [InlineData("12..34....5", 2)]
    [InlineData("..1234", 1)]
    [InlineData("1234..", 1)]
    [InlineData("12345.", 0)] // The bucket that has just begun.
    [InlineData("1200034", 0)] // Silence is no gap.
    public void Gap_LongerThanTheLeast_IsFoundAndShorterOnesAreBridged(string shape, int gaps)
    {
        var buckets = Buckets(shape);

        var found = ReceptionGaps.Find(buckets, s_bucket, TimeSpan.FromMinutes(10));

        found.Length.ShouldBe(gaps);
        ReceptionGaps.Drawn(buckets, found).Count(static bucket => bucket.IsGap).ShouldBe(gaps == 0 ? 0 : shape.Count(static c => c == '.'));
    }

    [Fact]
    public void Gap_ReachesFromWhereNothingIsKnownToWhereSomethingIs()
    {
        var gap = ReceptionGaps.Find(Buckets("1..2"), s_bucket, TimeSpan.FromMinutes(10)).ShouldHaveSingleItem();

        gap.ShouldBe(new GapSpan(s_start + s_bucket, s_start + (3 * s_bucket)));
    }

    [Fact]
    public void CombinedChart_HasALineForEachTypeAndAThickerTotal()
    {
        var chart = Chart(new StatusAddress(), "1203");

        chart.Lines.Select(static line => line.Name).ShouldBe(["ACARS", "HFDL", "Total"]); // HFDL is off now, but was heard.
        chart.Lines[^1].Width.ShouldBeGreaterThan(chart.Lines[0].Width);
        chart.Lines[0].Colour.ShouldBe("var(--ctp-blue)");
        chart.Lines[0].Points.Select(static point => point.Value).ShouldBe([1, 2, 0, 3]);
        chart.Summary.ShouldBe($"60 messages: 3 a minute on average, most around {DisplayFormat.Default.Date(s_start)}, 00:15:00: 6 a minute.");
        chart.Keys.ShouldNotContain(static key => key.Mark == ChartMark.Area);
    }

    [Fact]
    public void GapInAChart_IsNullInTheLineAndNamedInKeyWordsAndTable()
    {
        var chart = Chart(new StatusAddress { Series = StatusAddress.Errors }, "1...2");

        chart.Lines.ShouldHaveSingleItem().Points[2].Value.ShouldBeNull();
        chart.Keys[^1].Name.ShouldBe("not listening");
        chart.Summary.ShouldContain("Not listening for 15 minutes.");
        chart.Table.Columns.First(static column => column.Name == "Errors").Text(2).ShouldBe("not listening");
        chart.Table.ToCsv().Split("\r\n")[3].ShouldBe("2026-02-01T00:10:00.000Z,,,,,0");
    }

    [Fact]
    public void TimeBefore_StandsAtTheTimesOfTheChartWithGapsOfItsOwn()
    {
        var before = Series("5.6", s_start - (3 * s_bucket));
        var chart = new ReceptionChart(new ReceptionAnswer(new StatusAddress { Series = "acars", Compares = true }, Series("123", s_start), before, []), [DecoderKind.Acars], DisplayFormat.Default);

        var line = chart.Lines[^1];

        line.IsDashed.ShouldBeTrue();
        line.Points.ShouldBe([new TimePoint(s_start, 5), new TimePoint(s_start + s_bucket, null), new TimePoint(s_start + (2 * s_bucket), 6)]);
    }

    [Fact]
    public void Station_WithAHostileName_IsShownAsText()
    {
        var stations = ImmutableArray.Create(new StationSeries("A\u202E<i>", Buckets("12")));
        var chart = new ReceptionChart(new ReceptionAnswer(new StatusAddress { Series = StatusAddress.Stations }, Series("12", s_start), null, stations), [], DisplayFormat.Default);

        chart.Lines.ShouldHaveSingleItem().Name.ShouldNotContain("\u202E");
        chart.Table.Columns[1].Name.ShouldBe(chart.Lines[0].Name);
    }

    private static ReceptionChart Chart(StatusAddress address, string shape) =>
        new(new ReceptionAnswer(address, Series(shape, s_start), null, []), [DecoderKind.Acars], DisplayFormat.Default);

    private static ReceptionSeries Series(string shape, DateTimeOffset start) =>
        new(start, start + (shape.Length * s_bucket), s_bucket, [.. Buckets(shape).Select(bucket => bucket with { StartUtc = bucket.StartUtc + (start - s_start) })]);

    // A digit is so many ACARS and as many HFDL messages a minute, a point a bucket in which nobody listened.
    private static ImmutableArray<SeriesBucket> Buckets(string shape) =>
    [
        .. shape.Select((c, i) => c == '.' ? SeriesBucket.Gap(s_start + (i * s_bucket)) : new SeriesBucket(s_start + (i * s_bucket), 5, [(c - '0') * 5, 0, (c - '0') * 5, 0, 0], (c - '0') * 10, c - '0', (c - '0') * 2)),
    ];
}
