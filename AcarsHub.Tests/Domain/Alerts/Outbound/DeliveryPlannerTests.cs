using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Tests.Builders.Outbound;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Alerts.Outbound;

/// <summary>What a channel sends next.</summary>
public sealed class DeliveryPlannerTests
{
    private static readonly TimeZoneInfo s_berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset s_noon = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero); // 12:00 there.
    private static readonly DateTimeOffset s_night = new(2026, 6, 1, 21, 0, 0, TimeSpan.Zero); // 23:00 there.

    private readonly DeliveryPlanner _planner = new(s_berlin);
    private readonly RateWindow _window = new();

    [Fact]
    public void Notices_WithinTheRate_GoOneByOneInOrder()
    {
        var step = Next(NewNotice.Channel(), s_noon, Waiting(1, s_noon), Waiting(2, s_noon));

        step.Ids.ShouldBe([1L]);
        step.Notice.ShouldNotBeNull().Kind.ShouldBe(NoticeKind.Alert);
    }

    [Fact]
    public void Nothing_Waiting_IsIdle() => Next(NewNotice.Channel(), s_noon).ShouldBe(DeliveryStep.Idle);

    [Fact]
    public void Notices_BeyondTheRate_WaitAndThenGoTogether()
    {
        var channel = NewNotice.Channel() with { PerMinute = 2 };
        _window.Sent(s_noon);
        _window.Sent(s_noon.AddSeconds(10));
        var waiting = Enumerable.Range(3, 14).Select(id => Waiting(id, s_noon)).ToArray();

        Next(channel, s_noon.AddSeconds(20), waiting).NotBeforeUtc.ShouldBe(s_noon.AddMinutes(1));
        var step = Next(channel, s_noon.AddMinutes(1), waiting);

        step.Ids.Length.ShouldBe(14);
        step.Notice!.Count.ShouldBe(14);
        step.Notice.Title.ShouldBe("14 more alerts: FUEL");
        step.Notice.Text.ShouldEndWith("and 4 more alerts");
        step.Notice.Messages.Length.ShouldBe(14);
        _window.Sent(s_noon.AddMinutes(1));
        Next(channel, s_noon.AddMinutes(2), Waiting(20, s_noon.AddMinutes(2)), Waiting(21, s_noon.AddMinutes(2))).Ids.ShouldBe([20L]);
    }

    [Fact]
    public void QuietHours_HoldBackUntilTheirEnd_ThenItGoesTogether()
    {
        var channel = NewNotice.Channel() with { Quiet = QuietHours.Parse("22:00-07:00") };
        var end = new DateTimeOffset(2026, 6, 2, 5, 0, 0, TimeSpan.Zero);

        _planner.IsQuiet(channel, s_night).ShouldBeTrue();
        _planner.Next(channel, [], holdsMore: true, _window, s_night).NotBeforeUtc.ShouldBe(end);
        var step = Next(channel, end, Waiting(1, s_night), Waiting(2, s_night.AddHours(1)), Waiting(3, end));

        step.Ids.ShouldBe([1L, 2L]);
        step.Notice!.Title.ShouldBe("2 alerts of the quiet hours: FUEL");
    }

    [Fact]
    public void QuietHours_LetCriticalAlertsThroughByThemselves()
    {
        var channel = NewNotice.Channel() with { Quiet = QuietHours.Parse("22:00-07:00") };

        var step = Next(channel, s_night, Waiting(4, s_night, AlertSeverity.Critical));

        step.Ids.ShouldBe([4L]);
        step.Notice!.Kind.ShouldBe(NoticeKind.Alert);
    }

    [Theory]
    [InlineData("22:00-07:00", "2026-06-01T19:59:59Z", false)]
    [InlineData("22:00-07:00", "2026-06-01T20:00:00Z", true)]
    [InlineData("22:00-07:00", "2026-06-01T04:59:59Z", true)]
    [InlineData("22:00-07:00", "2026-06-01T05:00:00Z", false)]
    [InlineData("13:00-14:30", "2026-06-01T11:30:00Z", true)]
    public void QuietHours_AreThoseOfTheStationsZone(string hours, string utc, bool isQuiet) =>
        QuietHours.Parse(hours)!.Value.Contains(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), s_berlin).ShouldBe(isQuiet);

    [Theory]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29T01:00:00Z")] // 02:30 does not exist that night: 03:00 summer time comes first.
    [InlineData("2026-10-24T23:30:00Z", "2026-10-25T01:30:00Z")] // 02:30 is there twice: the later one.
    public void QuietHours_OverAChangeOfTheClock_EndAfterTheyBegan(string utc, string latest)
    {
        var now = DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);

        var end = QuietHours.Parse("22:00-02:30")!.Value.EndAfter(now, s_berlin);

        end.ShouldBeInRange(now.AddMinutes(1), DateTimeOffset.Parse(latest, System.Globalization.CultureInfo.InvariantCulture).AddMinutes(30));
    }

    [Theory]
    [InlineData("")]
    [InlineData("22:00")]
    [InlineData("07:00-07:00")]
    [InlineData("25:00-07:00")]
    [InlineData("a-b")]
    public void QuietHours_ThatAreNone_AreNotTaken(string text) => QuietHours.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData(1, null, 5)]
    [InlineData(2, null, 10)]
    [InlineData(5, null, 80)]
    [InlineData(30, null, 600)]
    [InlineData(1, 120, 120)]
    [InlineData(5, 20, 80)]
    [InlineData(1, 100_000, 3_600)]
    public void Retries_ComeLaterEachTime_AndNotBeforeTheReceiverWants(int failures, int? asked, int seconds) =>
        RetryPlan.Delay(failures, asked is { } time ? TimeSpan.FromSeconds(time) : null).ShouldBe(TimeSpan.FromSeconds(seconds));

    private static QueuedNotice Waiting(long id, DateTimeOffset since, AlertSeverity severity = AlertSeverity.Warning) => new(id, since, NewNotice.Alert(id, severity));

    private DeliveryStep Next(OutboundChannel channel, DateTimeOffset now, params QueuedNotice[] waiting) => _planner.Next(channel, waiting, holdsMore: false, _window, now);
}
