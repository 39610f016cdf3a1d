using AcarsHub.Domain.Decoding.Primitives;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Primitives;

public sealed class DatesTests
{
    private static readonly MessageTime s_ofDay = MessageTime.OfDay(1, 2, 3);

    [Theory]
    [InlineData("311225", "2025-12-31T01:02:03Z")]
    [InlineData("290224", "2024-02-29T01:02:03Z")]
    [InlineData("290225", null)]
    [InlineData("123125", null)]
    [InlineData("------", null)]
    [InlineData("31122025", null)]
    public void DayMonthYear_SixDigits_IsADateOrNone(string text, string? expected) =>
        Text(Dates.TryDayMonthYear(text, s_ofDay, out var time), time).ShouldBe(expected);

    [Theory]
    [InlineData("241710", "2024-10-17T01:02:03Z")]
    [InlineData("241017", null)]
    public void YearDayMonth_SixDigits_IsADateOrNone(string text, string? expected) =>
        Text(Dates.TryYearDayMonth(text, s_ofDay, out var time), time).ShouldBe(expected);

    [Theory]
    [InlineData("11JUL22", "2022-07-11T01:02:03Z")]
    [InlineData("31FEB24", null)]
    [InlineData("11XXX22", null)]
    [InlineData("", null)]
    public void NamedMonth_SevenCharacters_IsADateOrNone(string text, string? expected) =>
        Text(Dates.TryNamedMonth(text, s_ofDay, out var time), time).ShouldBe(expected);

    [Theory]
    [InlineData("2026-02-28 13:27:14", "2026-02-28T13:27:14Z")]
    [InlineData("2026-02-28T00:00:00", "2026-02-28T00:00:00Z")]
    [InlineData("2026-02-30 13:27:14", null)]
    [InlineData("2026-02-28 24:27:14", null)]
    [InlineData("2026/02/28 13:27:14", null)]
    public void Iso_DateAndTime_IsADateOrNone(string text, string? expected) =>
        Text(Dates.TryIso(text, out var time), time).ShouldBe(expected);

    private static string? Text(bool isDate, MessageTime time) => isDate ? time.ToString() : null;
}
