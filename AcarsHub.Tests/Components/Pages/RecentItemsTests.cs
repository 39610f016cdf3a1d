using AcarsHub.Web.Components.Pages;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages;

public sealed class RecentItemsTests
{
    private readonly RecentItems<int> _recent = new(capacity: 4);

    [Fact]
    public void Add_OldestFirst_ShowsNewestFirst()
    {
        _recent.Add([1, 2]);
        _recent.Add([3]);

        _recent.Items.ShouldBe([3, 2, 1]);
        _recent.Head.ShouldBe(3);
    }

    [Fact]
    public void Add_BeyondCapacity_ForgetsTheOldest()
    {
        _recent.Add([1, 2, 3]);
        _recent.Add([4, 5]);

        _recent.Items.ShouldBe([5, 4, 3, 2]);
    }

    [Fact]
    public void Add_MoreThanCapacityAtOnce_KeepsTheNewest()
    {
        _recent.Add([1, 2, 3, 4, 5, 6]);

        _recent.Items.ShouldBe([6, 5, 4, 3]);
        _recent.Head.ShouldBe(6);
    }

    [Fact]
    public void Clear_KeepsCounting()
    {
        _recent.Add([1, 2]);
        _recent.Clear();
        _recent.Add([3]);

        _recent.Items.ShouldBe([3]);
        _recent.Head.ShouldBe(3);
    }
}
