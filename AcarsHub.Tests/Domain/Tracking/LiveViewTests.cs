using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Tracking;

public sealed class LiveViewTests
{
    private static readonly ImmutableArray<MessageGroup> s_groups =
    [
        Group(1, "DLH1", Message(1, "HELLO CREW", "H1", "NORTH"), Message(2, "WEATHER LATER", "30", "SOUTH")),
        Group(2, "AFR2", Message(3, null, "_d", "NORTH"), Message(4, "BONJOUR", "H1", "NORTH", isAlert: true)),
        Group(3, "UAL3", Message(5, "POSITION", null, "SOUTH")),
    ];

    private readonly LiveView _view = new();

    [Theory]
    [InlineData("dlh", "DLH1 2")]
    [InlineData("crew", "DLH1 1")]
    [InlineData("north", "")]
    [InlineData("bonjour", "AFR2 1")]
    [InlineData("  position ", "UAL3 1")]
    [InlineData("H1", "DLH1 2,AFR2 1")]
    [InlineData("nothing like it", "")]
    public void Select_Text_KeepsGroupsByNameAndMessagesByContent(string text, string expected) => Shown(new LiveFilter { Text = text }).ShouldBe(expected);

    [Fact]
    public void Select_Stations_KeepsTheirMessagesOnly() => Shown(new LiveFilter { Stations = ["SOUTH"] }).ShouldBe("DLH1 1,UAL3 1");

    [Fact]
    public void Select_HiddenLabels_KeepsMessagesWithoutLabel() => Shown(new LiveFilter { HiddenLabels = ["H1", "30"] }).ShouldBe("AFR2 1,UAL3 1");

    [Fact]
    public void Select_AlertsOnly_KeepsTheWholeGroup() => Shown(new LiveFilter { AlertsOnly = true }).ShouldBe("AFR2 2");

    [Fact]
    public void Select_WithoutText_LeavesEmptyMessagesOut() => Shown(new LiveFilter { HidesWithoutText = true }).ShouldBe("DLH1 2,AFR2 1,UAL3 1");

    [Fact]
    public void Select_Limits_CutGroupsAndMessages()
    {
        _view.Filter = new LiveFilter { MaxGroups = 2, MaxMessages = 1 };

        var selection = _view.Select(s_groups);

        (selection.Groups.Length, selection.Messages, selection.TotalGroups, selection.TotalMessages).ShouldBe((2, 2, 2, 2));
    }

    [Fact]
    public void Select_FilteredFigures_TellWhatIsHidden()
    {
        _view.Filter = new LiveFilter { Text = "crew" };

        var selection = _view.Select(s_groups);

        (selection.Groups.Length, selection.TotalGroups, selection.Messages, selection.TotalMessages, selection.Alerts).ShouldBe((1, 3, 1, 5, 1));
    }

    [Fact]
    public void Select_UnchangedGroup_StaysTheSameObject()
    {
        _view.Filter = new LiveFilter { Text = "crew" };
        var before = _view.Select(s_groups).Groups[0];

        _view.Select(s_groups.Reverse().ToImmutableArray()).Groups[0].ShouldBeSameAs(before);
    }

    private string Shown(LiveFilter filter)
    {
        _view.Filter = filter;
        return string.Join(',', _view.Select(s_groups).Groups.Select(static g => $"{g.Identifiers[0]} {g.Messages.Length}"));
    }

    private static MessageGroup Group(long id, string name, params TrackedMessage[] messages) => new(id, [name], [.. messages]);

    private static TrackedMessage Message(long id, string? text, string? label, string station, bool isAlert = false) => new(new StoredMessage(id, new EnrichedMessage
    {
        Message = new AcarsMessage { Kind = DecoderKind.Acars, ReceivedAtUtc = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero), Text = text, Label = label, StationId = station },
        Sequence = id,
        Alerts = isAlert ? [new AlertHit(AlertTerm.Of("FUEL"), AlertFields.Text)] : [],
    }));
}
