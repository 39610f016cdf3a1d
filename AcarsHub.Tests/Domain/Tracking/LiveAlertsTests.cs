using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Tracking;

/// <summary>What the live groups tell of alerts, and what is remembered of it.</summary>
public sealed class LiveAlertsTests : LiveGroupsTest
{
    private static readonly AlertHit s_fuel = new(AlertTerm.Of("FUEL"), AlertFields.Text);
    private static readonly AlertHit s_flight = new(AlertTerm.Of("EX"), AlertFields.Flight);

    private readonly LiveAlerts _alerts = new();

    [Fact]
    public void Message_ReceivedTwice_IsToldOnceAndUnreadAgain()
    {
        var first = Receive(Message(session: 1, second: 0, text: "LOW FUEL", station: "A"), s_fuel);
        var second = Receive(Message(session: 1, second: 1, text: "LOW FUEL", station: "B"), s_fuel);

        first.ShouldHaveSingleItem().Hits.ShouldBe([s_fuel]);
        second.ShouldHaveSingleItem().IsNews.ShouldBeFalse();
        var message = _alerts.Current.ShouldHaveSingleItem().Messages.ShouldHaveSingleItem();
        (message.Duplicates, message.LastId).ShouldBe((1, 2));
        message.Alerts.ShouldBe([s_fuel]);
    }

    [Fact]
    public void Part_WithAnotherTerm_IsToldAndKeepsTheFirst()
    {
        Receive(Message(session: 1, second: 0, text: "LOW FUEL ", number: "M01A"), s_fuel);

        var told = Receive(Message(session: 1, second: 1, text: "AT EX1", number: "M02A"), s_flight).ShouldHaveSingleItem();

        told.Hits.ShouldBe([s_flight]);
        told.Message.Text.ShouldBe("LOW FUEL AT EX1");
        told.Message.Alerts.ShouldBe([s_fuel, s_flight]);
        _alerts.Current.ShouldHaveSingleItem().Messages.ShouldHaveSingleItem().ShouldBeSameAs(told.Message);
    }

    [Fact]
    public void Part_WithoutATerm_MakesTheAlertWhole()
    {
        Receive(Message(session: 1, second: 0, text: "LOW FUEL ", number: "M01A"), s_fuel);

        Receive(Message(session: 1, second: 1, text: "AND NO MORE", number: "M02A")).ShouldHaveSingleItem().IsNews.ShouldBeFalse();

        _alerts.Current[0].Messages[0].Text.ShouldBe("LOW FUEL AND NO MORE");
    }

    [Fact]
    public void Message_WithoutAlerts_IsNotToldBesideOneThatHasThem()
    {
        Receive(Message(session: 1, second: 0, text: "LOW FUEL"), s_fuel);

        Receive(Message(session: 1, second: 60, text: "ALL WELL")).ShouldBeEmpty();
        _alerts.Current[0].Messages.Length.ShouldBe(1);
    }

    [Fact]
    public void Sessions_ThatTurnOutToBeOne_AreOneGroup()
    {
        Receive(Message(session: 1, second: 0, text: "LOW FUEL"), s_fuel);
        Receive(Message(session: 2, second: 60, text: "FUEL AGAIN"), s_fuel);

        _alerts.Add(Groups.Add([], [(1, 2)]), [(1, 2)]);

        _alerts.Current.ShouldHaveSingleItem().Messages.Select(static m => m.Text).ShouldBe(["FUEL AGAIN", "LOW FUEL"]);
    }

    [Fact]
    public void Flood_OfAlerts_KeepsTheNewest()
    {
        for (var i = 0; i < LiveAlerts.MaxMessages + 5; i++)
        {
            Receive(Message(session: i, second: i, text: $"FUEL {i}"), s_fuel);
        }

        _alerts.Current.Sum(static group => group.Messages.Length).ShouldBe(LiveAlerts.MaxMessages);
        _alerts.Current[^1].Messages[0].Text.ShouldBe("FUEL 5");
    }

    [Fact]
    public void Renew_AfterTermsHaveChanged_ChangesWhatIsConcernedOnly()
    {
        Receive(Message(session: 1, second: 0, text: "LOW FUEL"), s_fuel);
        Receive(Message(session: 2, second: 1, text: "EX1", flight: "EX1"), s_flight);
        var kept = Groups.Current[0];

        Groups.Renew(message => message.Message.Flight is null ? [] : [s_flight]);
        _alerts.Reset(Groups.Current);

        Groups.Current.Sum(static group => group.Alerts).ShouldBe(1);
        Groups.Current[0].ShouldBeSameAs(kept);
        _alerts.Current.ShouldHaveSingleItem().Messages.ShouldHaveSingleItem().Text.ShouldBe("EX1");
    }

    private IReadOnlyList<AlertEvent> Receive(StoredMessage message, params AlertHit[] hits)
    {
        var events = Groups.Add([message with { Enriched = message.Enriched with { Alerts = [.. hits] } }], []);
        _alerts.Add(events, []);
        return events;
    }
}
