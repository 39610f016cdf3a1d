using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Tracking;

public sealed class LiveGroupsTests : LiveGroupsTest
{
    [Fact]
    public void Add_MessagesOfOneSession_FormOneGroupNewestFirst()
    {
        Add(session: 1, second: 0, text: "A", flight: "DLH1");
        Add(session: 2, second: 1, text: "B", flight: "DLH2");
        Add(session: 1, second: 2, text: "C", flight: "DLH1");

        Groups.Current.Select(static g => g.Identifiers[0]).ShouldBe(["DLH1", "DLH2"]);
        Texts(0).ShouldBe(["C", "A"]);
    }

    [Fact]
    public void Add_SameTextAgain_IsCountedAndMovesToTheFront()
    {
        Add(session: 1, second: 0, text: "A");
        Add(session: 1, second: 1, text: "B");
        Add(session: 1, second: 2, text: "A", station: "OTHER");

        Texts(0).ShouldBe(["A", "B"]);
        var first = Groups.Current[0].Messages[0];
        (first.Duplicates, first.HeardAtUtc, first.Key).ShouldBe((1, Start.AddSeconds(2), 1));
    }

    [Fact]
    public void Add_SameTextLongAfter_IsANewMessage()
    {
        Add(session: 1, second: 0, text: "A");
        Add(session: 1, second: 601, text: "A");

        Texts(0).ShouldBe(["A", "A"]);
    }

    [Fact]
    public void Add_ContentlessMessages_AreTheSameOnlyWithTheSameFrame()
    {
        Add(session: 1, second: 0, label: "_d", block: "1");
        Add(session: 1, second: 1, label: "_d", block: "2");
        Add(session: 1, second: 2, label: "_d", block: "2");

        Groups.Current[0].Messages.Select(static m => m.Duplicates).ShouldBe([1, 0]);
    }

    [Fact]
    public void Add_MergedSessions_BecomeOneGroup()
    {
        Add(session: 1, second: 0, text: "A", tail: "D-ABCD");
        Add(session: 2, second: 1, text: "B", flight: "DLH1");

        Groups.Add([Message(1, 2, "C", flight: "DLH1", tail: "D-ABCD")], [(2, 1)]);

        var group = Groups.Current.ShouldHaveSingleItem();
        group.Identifiers.ShouldBe(["D-ABCD", "DLH1"], ignoreOrder: true);
        Texts(0).ShouldBe(["C", "B", "A"]);
    }

    [Fact]
    public void Add_MessagesOfNoAircraft_AreGroupedByStationAndLabel()
    {
        Add(session: null, second: 0, text: "A", label: "SQ");
        Add(session: null, second: 1, text: "B", label: "SQ");
        Add(session: null, second: 2, text: "C", label: "SQ", station: "OTHER");

        Groups.Current.Length.ShouldBe(2);
        Groups.Current.ShouldAllBe(static g => g.Id < 0);
    }

    [Fact]
    public void Add_ManyGroups_TheLongestSilentGo()
    {
        for (var i = 1; i <= LiveGroups.MaxGroups + 5; i++)
        {
            Add(session: i, second: i, text: "A");
        }

        Groups.Current.Length.ShouldBe(LiveGroups.MaxGroups);
        Groups.Current[^1].Id.ShouldBe(6);
    }

    [Fact]
    public void Add_ManyMessages_TheOldestOfTheGroupGo()
    {
        for (var i = 0; i < LiveGroups.MaxMessagesPerGroup + 5; i++)
        {
            Add(session: 1, second: i, text: $"M{i}");
        }

        Groups.Current[0].Messages.Length.ShouldBe(LiveGroups.MaxMessagesPerGroup);
        Texts(0)[0].ShouldBe($"M{LiveGroups.MaxMessagesPerGroup + 4}");
    }

    [Fact]
    public void Add_MoreThanIsKeptInMemory_DropsTheOldestOfAllGroups()
    {
        const int Added = LiveGroups.MaxMessages * 2;
        for (var i = 0; i < Added; i++)
        {
            Add(session: i % 100, second: i, text: $"M{i}");
        }

        var kept = Groups.Current.SelectMany(static g => g.Messages).ToList();
        kept.Count.ShouldBeInRange(LiveGroups.MaxMessages, LiveGroups.MaxMessages * 11 / 10);
        kept.Select(static m => m.Text).ShouldBe(Enumerable.Range(Added - kept.Count, kept.Count).Select(static i => $"M{i}"), ignoreOrder: true);
    }

    [Fact]
    public void Add_OneMessageHeardOverAndOver_DropsNothing()
    {
        Add(session: 1, second: 0, text: "OTHER");
        for (var i = 0; i < LiveGroups.MaxMessages * 2; i++)
        {
            Add(session: 2, second: i / 100, text: "SAME");
        }

        Groups.Current.Select(static g => g.Messages.Length).ShouldBe([1, 1]);
    }

    [Fact]
    public void Add_NumbersThatRunOnForEver_MakeMessagesOfBoundedLength()
    {
        for (var i = 0; i < 99; i++)
        {
            Add(session: 1, second: i, text: $"M{i}", number: $"M{i:00}A");
        }

        Groups.Current[0].Messages.ShouldAllBe(static m => m.Parts.Length <= 26);
    }

    [Fact]
    public void Add_AircraftWithEverNewFlightIds_KeepsSome()
    {
        for (var i = 0; i < 99; i++)
        {
            Add(session: 1, second: i, flight: $"DLH{i}");
        }

        Groups.Current[0].Identifiers.Length.ShouldBe(20);
    }

    [Fact]
    public void Identify_KnownSessions_AddsTheirNamesToTheGroups()
    {
        Add(session: 1, second: 0, text: "A", tail: "D-ABCD");

        Groups.Identify(
        [
            new AircraftSession { Id = 1, Kind = SessionKind.Acars, FirstSeenUtc = Start, LastSeenUtc = Start, Callsign = "DLH1", Tail = "D-ABCD", Icao = Icao24.Parse("3C1234") },
            new AircraftSession { Id = 2, Kind = SessionKind.Acars, FirstSeenUtc = Start, LastSeenUtc = Start, Callsign = "DLH2" },
        ]);

        Groups.Current.ShouldHaveSingleItem().Identifiers.ShouldBe(["D-ABCD", "DLH1", "3C1234"]);
    }

    [Fact]
    public void Current_UnchangedGroup_IsTheSameObject()
    {
        Add(session: 1, second: 0, text: "A");
        var before = Groups.Current[0];
        Add(session: 2, second: 1, text: "B");

        Groups.Current[1].ShouldBeSameAs(before);
    }
}
