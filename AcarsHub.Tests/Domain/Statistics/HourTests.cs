using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Statistics;

public sealed class HourTests
{
    [Theory]
    [InlineData("America/New_York", "2026-03-07T12:00Z", "2026-03-08T07:00Z")] // The night the clocks go forward at two.
    [InlineData("America/New_York", "2026-03-08T07:00Z", "2026-03-09T07:00Z")]
    [InlineData("America/New_York", "2026-03-06T12:00Z", "2026-03-07T08:00Z")]
    [InlineData("Europe/Helsinki", "2026-03-28T12:00Z", "2026-03-29T01:00Z")] // Three o'clock is skipped: four o'clock.
    [InlineData("Europe/Helsinki", "2026-03-29T01:00Z", "2026-03-30T00:00Z")]
    [InlineData("Europe/Helsinki", "2026-10-24T12:00Z", "2026-10-25T01:00Z")] // Three o'clock comes twice.
    [InlineData("Europe/Helsinki", "2026-10-25T01:00Z", "2026-10-26T01:00Z")]
    [InlineData("UTC", "2026-02-01T02:59:59Z", "2026-02-01T03:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-02-01T12:59Z", "2026-02-01T13:00Z")]
    public void DailyTime_AtThree_KeepsToTheWallClock(string zone, string now, string expected) =>
        DailyTime.Next(Utc(now), new TimeOnly(3, 0), TimeZoneInfo.FindSystemTimeZoneById(zone)).ShouldBe(Utc(expected));

    [Fact]
    public void OfWeek_HoursInAnotherZone_AreWhereTheReaderLooks()
    {
        // Sunday 23:00 UTC is Monday 00:00 in Berlin.
        var cells = HourPatterns.OfWeek(
            [Hour("2026-01-04T23:00Z", 60, 120), Hour("2026-01-11T23:00Z", 30, 30), Hour("2026-01-05T22:00Z", 60, 0)],
            kind: null,
            TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        cells.Length.ShouldBe(168);
        cells[0].ShouldBe(new HourOfWeekCell(DayOfWeek.Monday, 0, 150 / 90.0));
        cells[23].ShouldBe(new HourOfWeekCell(DayOfWeek.Monday, 23, 0));
        cells[167].ShouldBe(new HourOfWeekCell(DayOfWeek.Sunday, 23, null));
        cells.Count(static c => c.MessagesPerMinute is null).ShouldBe(166);
    }

    [Fact]
    public void OfWeek_OneKind_HasItsMessagesOnly() =>
        HourPatterns.OfWeek([Hour("2026-01-05T00:00Z", 60, 120)], DecoderKind.Acars, TimeZoneInfo.Utc)[0].MessagesPerMinute.ShouldBe(0);

    [Fact]
    public void OfDay_AllKinds_AreMeansOverTheObservedMinutes()
    {
        var rates = HourPatterns.OfDay([Hour("2026-01-04T23:00Z", 60, 120), Hour("2026-01-05T23:00Z", 20, 40), Hour("2026-01-06T23:00Z", 0, 0)]);

        rates.Length.ShouldBe(5 * 24);
        rates.Single(static r => r is { Kind: DecoderKind.Vdlm2, HourUtc: 23 }).ShouldBe(new NormalRate(DecoderKind.Vdlm2, 23, 2, 2));
        rates.Single(static r => r is { Kind: DecoderKind.Acars, HourUtc: 23 }).ShouldBe(new NormalRate(DecoderKind.Acars, 23, 0, 2));
        rates.Single(static r => r is { Kind: DecoderKind.Vdlm2, HourUtc: 22 }).ShouldBe(new NormalRate(DecoderKind.Vdlm2, 22, null, 0));
    }

    private static SeriesSpan Hour(string start, int minutes, long count) => new(Utc(start).ToUnixTimeSeconds(), 3600, minutes, new SeriesCounts(0, count, 0, 0, 0, count, 0), count);

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
