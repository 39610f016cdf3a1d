using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Tracking;

public sealed class LiveGroupsTests
{
    private static readonly DateTimeOffset s_start = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly LiveGroups _groups = new(new ContentDecoder(new MessageDecoder()));
    private long _sequence;

    [Fact]
    public void Add_MessagesOfOneSession_FormOneGroupNewestFirst()
    {
        Add(session: 1, second: 0, text: "A", flight: "DLH1");
        Add(session: 2, second: 1, text: "B", flight: "DLH2");
        Add(session: 1, second: 2, text: "C", flight: "DLH1");

        _groups.Current.Select(static g => g.Identifiers[0]).ShouldBe(["DLH1", "DLH2"]);
        Texts(0).ShouldBe(["C", "A"]);
    }

    [Fact]
    public void Add_SameTextAgain_IsCountedAndMovesToTheFront()
    {
        Add(session: 1, second: 0, text: "A");
        Add(session: 1, second: 1, text: "B");
        Add(session: 1, second: 2, text: "A", station: "OTHER");

        Texts(0).ShouldBe(["A", "B"]);
        var first = _groups.Current[0].Messages[0];
        (first.Duplicates, first.HeardAtUtc, first.Key).ShouldBe((1, s_start.AddSeconds(2), 1));
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

        _groups.Current[0].Messages.Select(static m => m.Duplicates).ShouldBe([1, 0]);
    }

    [Theory]
    [InlineData("M01A", "M02A", "M01A M02A")]
    [InlineData("AAA1", "AAA2", "AAA1 AAA2")]
    public void Add_NumberedParts_AreJoined(string first, string second, string parts)
    {
        Add(session: 1, second: 0, text: "ONE ", number: first);
        Add(session: 1, second: 3, text: "TWO", number: second);

        var message = _groups.Current[0].Messages.ShouldHaveSingleItem();
        message.Text.ShouldBe("ONE TWO");
        string.Join(' ', message.Parts).ShouldBe(parts);
    }

    [Fact]
    public void Add_NumberedPartsInTheWrongOrder_AreJoinedByNumber()
    {
        Add(session: 1, second: 3, text: "TWO", number: "M02A");
        Add(session: 1, second: 0, text: "ONE ", number: "M01A");

        _groups.Current[0].Messages.ShouldHaveSingleItem().Text.ShouldBe("ONE TWO");
    }

    [Fact]
    public void Add_NumberedParts_AreDecodedAsOneText()
    {
        const string Report = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/";
        Add(session: 1, second: 0, text: Report[..30], number: "M01A", label: "10");
        Add(session: 1, second: 1, text: Report[30..], number: "M02A", label: "10");

        _groups.Current[0].Messages.ShouldHaveSingleItem().Decoded.Decoder.ShouldBe("label-10-slash");
    }

    [Fact]
    public void Add_NumberedPartAgain_IsCountedAtThePart()
    {
        Add(session: 1, second: 0, text: "ONE ", number: "M01A");
        Add(session: 1, second: 1, text: "TWO", number: "M02A");
        Add(session: 1, second: 2, text: "TWO", number: "M02A");

        var message = _groups.Current[0].Messages.ShouldHaveSingleItem();
        string.Join(' ', message.Parts).ShouldBe("M01A M02Ax2");
        message.Text.ShouldBe("ONE TWO");
    }

    [Fact]
    public void Add_PartsKnownByTheirBlocks_AreJoinedWithTheWholeText()
    {
        Add(session: 1, second: 0, text: "ONE ", number: "M01A", more: true, assembly: new ReassemblyResult { Outcome = ReassemblyOutcome.Waiting, PartNumber = 1, PartKeys = [1] });
        Add(session: 1, second: 100, text: "TWO", number: "M01B", more: false, assembly: new ReassemblyResult { Outcome = ReassemblyOutcome.Completed, Text = "ONE TWO", PartNumber = 2, PartCount = 2, PartKeys = [1, 2] });

        var message = _groups.Current[0].Messages.ShouldHaveSingleItem();
        message.Text.ShouldBe("ONE TWO");
        string.Join(' ', message.Parts).ShouldBe("M01A M01B");
    }

    [Fact]
    public void Add_MergedSessions_BecomeOneGroup()
    {
        Add(session: 1, second: 0, text: "A", tail: "D-ABCD");
        Add(session: 2, second: 1, text: "B", flight: "DLH1");

        _groups.Add([Message(1, 2, "C", flight: "DLH1", tail: "D-ABCD")], [(2, 1)]);

        var group = _groups.Current.ShouldHaveSingleItem();
        group.Identifiers.ShouldBe(["D-ABCD", "DLH1"], ignoreOrder: true);
        Texts(0).ShouldBe(["C", "B", "A"]);
    }

    [Fact]
    public void Add_MessagesOfNoAircraft_AreGroupedByStationAndLabel()
    {
        Add(session: null, second: 0, text: "A", label: "SQ");
        Add(session: null, second: 1, text: "B", label: "SQ");
        Add(session: null, second: 2, text: "C", label: "SQ", station: "OTHER");

        _groups.Current.Length.ShouldBe(2);
        _groups.Current.ShouldAllBe(static g => g.Id < 0);
    }

    [Fact]
    public void Add_ManyGroups_TheLongestSilentGo()
    {
        for (var i = 1; i <= LiveGroups.MaxGroups + 5; i++)
        {
            Add(session: i, second: i, text: "A");
        }

        _groups.Current.Length.ShouldBe(LiveGroups.MaxGroups);
        _groups.Current[^1].Id.ShouldBe(6);
    }

    [Fact]
    public void Add_ManyMessages_TheOldestOfTheGroupGo()
    {
        for (var i = 0; i < LiveGroups.MaxMessagesPerGroup + 5; i++)
        {
            Add(session: 1, second: i, text: $"M{i}");
        }

        _groups.Current[0].Messages.Length.ShouldBe(LiveGroups.MaxMessagesPerGroup);
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

        var kept = _groups.Current.SelectMany(static g => g.Messages).ToList();
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

        _groups.Current.Select(static g => g.Messages.Length).ShouldBe([1, 1]);
    }

    [Fact]
    public void Add_NumbersThatRunOnForEver_MakeMessagesOfBoundedLength()
    {
        for (var i = 0; i < 99; i++)
        {
            Add(session: 1, second: i, text: $"M{i}", number: $"M{i:00}A");
        }

        _groups.Current[0].Messages.ShouldAllBe(static m => m.Parts.Length <= 26);
    }

    [Fact]
    public void Add_AircraftWithEverNewFlightIds_KeepsSome()
    {
        for (var i = 0; i < 99; i++)
        {
            Add(session: 1, second: i, flight: $"DLH{i}");
        }

        _groups.Current[0].Identifiers.Length.ShouldBe(20);
    }

    [Fact]
    public void Identify_KnownSessions_AddsTheirNamesToTheGroups()
    {
        Add(session: 1, second: 0, text: "A", tail: "D-ABCD");

        _groups.Identify(
        [
            new AircraftSession { Id = 1, Kind = SessionKind.Acars, FirstSeenUtc = s_start, LastSeenUtc = s_start, Callsign = "DLH1", Tail = "D-ABCD", Icao = Icao24.Parse("3C1234") },
            new AircraftSession { Id = 2, Kind = SessionKind.Acars, FirstSeenUtc = s_start, LastSeenUtc = s_start, Callsign = "DLH2" },
        ]);

        _groups.Current.ShouldHaveSingleItem().Identifiers.ShouldBe(["D-ABCD", "DLH1", "3C1234"]);
    }

    [Fact]
    public void Current_UnchangedGroup_IsTheSameObject()
    {
        Add(session: 1, second: 0, text: "A");
        var before = _groups.Current[0];
        Add(session: 2, second: 1, text: "B");

        _groups.Current[1].ShouldBeSameAs(before);
    }

    private string?[] Texts(int group) => [.. _groups.Current[group].Messages.Select(static m => m.Text)];

    private void Add(long? session, int second, string? text = null, string? flight = null, string? tail = null, string? label = null, string? block = null, string? number = null, string? station = "TEST", bool? more = null, ReassemblyResult? assembly = null) =>
        _groups.Add([Message(session, second, text, flight, tail, label, block, number, station, more, assembly)], []);

    private StoredMessage Message(long? session, int second, string? text = null, string? flight = null, string? tail = null, string? label = null, string? block = null, string? number = null, string? station = "TEST", bool? more = null, ReassemblyResult? assembly = null) => new(++_sequence, new EnrichedMessage
    {
        Message = new AcarsMessage
        {
            Kind = DecoderKind.Acars,
            ReceivedAtUtc = s_start.AddSeconds(second),
            Text = text,
            Flight = flight,
            Tail = tail,
            Label = label,
            BlockId = block,
            MessageNumber = number,
            StationId = station,
            MoreToCome = more,
        },
        Sequence = _sequence,
        SessionId = session,
        Assembly = assembly,
    });
}
