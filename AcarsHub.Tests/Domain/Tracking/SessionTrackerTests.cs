using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Tracking;

public sealed class SessionTrackerTests
{
    private static readonly DateTimeOffset s_start = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly SessionTracker _tracker = new();

    [Fact]
    public void Assign_SameIdentifierWithinTheTime_ContinuesTheSession()
    {
        var first = Assign(0, tail: "D-ABCD");

        Assign(89, tail: "D-ABCD").ShouldBe(first);
        var session = _tracker.Changes().Touched.ShouldHaveSingleItem();
        session.Messages.ShouldBe(2);
        (session.LastSeenUtc - session.FirstSeenUtc).TotalMinutes.ShouldBe(89);
    }

    [Theory]
    [InlineData(DecoderKind.Acars, 90)]
    [InlineData(DecoderKind.Vdlm2, 45)]
    [InlineData(DecoderKind.Hfdl, 360)]
    [InlineData(DecoderKind.Imsl, 720)]
    [InlineData(DecoderKind.Irdm, 720)]
    public void Assign_AfterTheTimeoutOfTheLink_BeginsANewSession(DecoderKind kind, int timeoutMinutes)
    {
        var first = Assign(0, kind, tail: "D-ABCD");

        Assign(timeoutMinutes, kind, tail: "D-ABCD").ShouldBe(first);
        Assign((2 * timeoutMinutes) + 1, kind, tail: "D-ABCD").ShouldNotBe(first);
    }

    [Fact]
    public void Assign_BetterLink_ShortensTheTimeout()
    {
        var first = Assign(0, tail: "D-ABCD");
        Assign(1, DecoderKind.Vdlm2, tail: "D-ABCD").ShouldBe(first);

        Assign(47, tail: "D-ABCD").ShouldNotBe(first);
    }

    [Fact]
    public void Assign_MessageThatConnectsTwoSessions_MakesThemOne()
    {
        var byTail = Assign(0, tail: "D-ABCD");
        var byAddress = Assign(1, DecoderKind.Vdlm2, icao: 0x3C1234);
        byAddress.ShouldNotBe(byTail);

        Assign(2, DecoderKind.Vdlm2, icao: 0x3C1234, tail: "D-ABCD").ShouldBe(byTail);

        var changes = _tracker.Changes();
        changes.Merged.ShouldBe([(byAddress!.Value, byTail!.Value)]);
        var session = changes.Touched.ShouldHaveSingleItem();
        (session.Messages, session.Icao?.Value, session.Tail).ShouldBe((3, 0x3C1234u, "D-ABCD"));
        Assign(3, DecoderKind.Vdlm2, icao: 0x3C1234).ShouldBe(byTail);
    }

    [Fact]
    public void Assign_SameFlightIdOfAnotherAircraft_IsAnotherSession()
    {
        var first = Assign(0, icao: 0x3C1234, flight: "DLH123");

        Assign(1, icao: 0x3C9999, flight: "DLH123").ShouldNotBe(first);
    }

    [Fact]
    public void Assign_BareFlightIdLateInItsTime_IsTakenForReuse()
    {
        var first = Assign(0, flight: "DLH123");

        Assign(70, flight: "DLH123").ShouldBe(first);
        Assign(70 + 73, flight: "DLH123").ShouldNotBe(first);
    }

    [Fact]
    public void Assign_TurnaroundWithTheNextFlightId_StaysOneSessionUnderTheNewId()
    {
        var first = Assign(0, DecoderKind.Vdlm2, icao: 0x3C1234, flight: "DLH123");

        Assign(40, DecoderKind.Vdlm2, icao: 0x3C1234, flight: "DLH124").ShouldBe(first);
        _tracker.Changes().Touched.ShouldHaveSingleItem().Callsign.ShouldBe("DLH124");
    }

    [Fact]
    public void Assign_NoIdentifier_HasNoSession() => Assign(0).ShouldBeNull();

    [Fact]
    public void Assign_OlderMessageThatComesLate_BelongsToTheSession()
    {
        var first = Assign(10, tail: "D-ABCD");

        Assign(5, tail: "D-ABCD").ShouldBe(first);
        _tracker.Changes().Touched.ShouldHaveSingleItem().FirstSeenUtc.ShouldBe(s_start.AddMinutes(5));
    }

    [Fact]
    public void Changes_UntilWritten_AreToldAgain()
    {
        Assign(0, tail: "D-ABCD");

        _tracker.Changes().Touched.Length.ShouldBe(1);
        _tracker.Changes().Touched.Length.ShouldBe(1);
        _tracker.Written();
        _tracker.Changes().IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Tracker_WithKnownSessions_ContinuesThemAndCountsOn()
    {
        Assign(0, tail: "D-ABCD");
        var restarted = new SessionTracker(lastId: 7, _tracker.Changes().Touched);

        restarted.Assign(Message(5, DecoderKind.Acars, null, null, "D-ABCD")).ShouldBe(1);
        restarted.Assign(Message(5, DecoderKind.Acars, null, null, "D-EFGH")).ShouldBe(8);
    }

    [Fact]
    public void Written_OverCapacity_ForgetsTheLongestSilent()
    {
        var small = new SessionTracker(capacity: 10);
        for (var i = 0; i <= 10; i++)
        {
            small.Assign(Message(i, DecoderKind.Acars, null, null, $"D-AA{(char)('A' + i)}A"));
        }

        small.Written();

        small.Assign(Message(11, DecoderKind.Acars, null, null, "D-AAAA")).ShouldBe(12);
        small.Assign(Message(11, DecoderKind.Acars, null, null, "D-AAKA")).ShouldBe(11);
    }

    [Fact]
    public void AssignBatch_MessageThatConnectsTwoSessions_PutsThoseBeforeItIntoOneToo()
    {
        EnrichedMessage[] batch =
        [
            Message(0, DecoderKind.Acars, null, null, "D-ABCD"), Message(1, DecoderKind.Acars, null, "DLH1", null), Message(1, DecoderKind.Acars, null, "DLH2", null),
            Message(2, DecoderKind.Acars, null, "DLH1", "D-ABCD"), Message(2, DecoderKind.Acars, null, null, null),
        ];

        _tracker.Assign(batch).Select(static message => message.SessionId).ShouldBe([1, 1, 3, 1, null]);

        _tracker.Changes().Final(2).ShouldBe(1);
        _tracker.Changes().Final(3).ShouldBe(3);
        _tracker.Changes().Final(null).ShouldBeNull();
    }

    [Fact]
    public void Final_AfterOneMergeFollowsAnother_IsTheLast() =>
        new SessionChanges([], [], [(5, 4), (4, 2), (9, 5)]).Final(5).ShouldBe(2);

    private long? Assign(int minute, DecoderKind kind = DecoderKind.Acars, uint icao = 0, string? flight = null, string? tail = null) =>
        _tracker.Assign(Message(minute, kind, icao == 0 ? null : Icao24.FromNumber(icao), flight, tail));

    private static EnrichedMessage Message(int minute, DecoderKind kind, Icao24? icao, string? flight, string? tail) => new()
    {
        Message = new AcarsMessage { Kind = kind, ReceivedAtUtc = s_start.AddMinutes(minute), Icao = icao, Flight = flight, Tail = tail },
    };
}
