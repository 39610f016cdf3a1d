using AcarsHub.Web.Components.Shared;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Shared;

public sealed class ListWindowTests
{
    private readonly ListWindow _window = new(initialCount: 25, itemHeight: 100);

    [Fact]
    public void Follow_FirstTime_ShowsTheTop()
    {
        _window.Follow(head: 250, total: 250);

        Range.ShouldBe((0, 25));
        _window.SpaceAbove.ShouldBe(0);
        _window.SpaceBelow.ShouldBe(22_500);
    }

    [Fact]
    public void Follow_FewerItemsThanTheWindow_ShowsAll()
    {
        _window.Follow(head: 3, total: 3);

        Range.ShouldBe((0, 3));
        _window.SpaceBelow.ShouldBe(0);
    }

    [Fact]
    public void Follow_AtTop_NewItemsFlowIn()
    {
        _window.Follow(head: 100, total: 100);

        _window.Follow(head: 103, total: 103);

        Range.ShouldBe((0, 25));
    }

    [Fact]
    public void Follow_ScrolledDown_MovesWithTheItems()
    {
        _window.Follow(head: 250, total: 250);
        _window.Show(Request(start: 40, count: 30, head: 250));

        _window.Follow(head: 253, total: 250);

        Range.ShouldBe((43, 73));
        _window.SpaceAbove.ShouldBe(4_300);
    }

    [Fact]
    public void Follow_ItemsFallOffTheEnd_KeepsItsLength()
    {
        _window.Follow(head: 250, total: 250);
        _window.Show(Request(start: 220, count: 30, head: 250));

        _window.Follow(head: 300, total: 250);

        Range.ShouldBe((220, 250));
    }

    [Fact]
    public void Show_ItemsCameInMeanwhile_MeansTheSameItems()
    {
        _window.Follow(head: 250, total: 250);
        _window.Follow(head: 255, total: 250);

        _window.Show(Request(start: 40, count: 30, head: 250)).ShouldBeTrue();

        Range.ShouldBe((45, 75));
    }

    [Fact]
    public void Show_AtTop_StartsAtTheTop()
    {
        _window.Follow(head: 250, total: 250);
        _window.Show(Request(start: 40, count: 30, head: 250));

        _window.Show(Request(start: 0, count: 30, head: 250) with { AtTop = true });
        _window.Follow(head: 260, total: 250);

        Range.ShouldBe((0, 30));
    }

    [Fact]
    public void Show_SameAgain_ChangesNothing()
    {
        _window.Follow(head: 250, total: 250);
        var request = Request(start: 40, count: 30, head: 250);
        _window.Show(request);

        _window.Show(request).ShouldBeFalse();
    }

    [Fact]
    public void Show_MeasuredHeight_SizesTheEmptyStretches()
    {
        _window.Follow(head: 250, total: 250);

        _window.Show(Request(start: 40, count: 30, head: 250) with { ItemHeight = 80 });

        _window.SpaceAbove.ShouldBe(3_200);
        _window.SpaceBelow.ShouldBe(180 * 80);
    }

    [Fact]
    public void Unseen_CountsWhatCameInAwayFromTheTop()
    {
        _window.Follow(head: 250, total: 250);
        _window.Follow(head: 251, total: 250);
        _window.Unseen.ShouldBe(0);

        _window.Show(Request(start: 40, count: 30, head: 251));
        _window.Follow(head: 254, total: 250);
        _window.Unseen.ShouldBe(3);

        _window.Show(Request(start: 0, count: 30, head: 254) with { AtTop = true });
        _window.Unseen.ShouldBe(0);
    }

    [Theory]
    [InlineData(-5, -5, -5L, double.NaN)]
    [InlineData(int.MaxValue, int.MaxValue, long.MinValue, double.PositiveInfinity)]
    [InlineData(int.MinValue, 0, long.MaxValue, -1d)]
    public void Show_Nonsense_StaysInsideTheList(int start, int count, long head, double height)
    {
        _window.Follow(head: 250, total: 250);

        _window.Show(new WindowRequest(start, count, AtTop: false, head, height));

        _window.Start.ShouldBeInRange(0, 249);
        _window.End.ShouldBeInRange(_window.Start + 1, Math.Min(_window.Start + ListWindow.HighestCount, 250));
        double.IsFinite(_window.SpaceAbove).ShouldBeTrue();
        _window.SpaceBelow.ShouldBeGreaterThanOrEqualTo(0);
    }

    private (int Start, int End) Range => (_window.Start, _window.End);

    private static WindowRequest Request(int start, int count, long head) => new(start, count, AtTop: false, head, ItemHeight: 100);
}
