using AcarsHub.Web.Components.Shared;
using Bunit;
using Microsoft.AspNetCore.Components;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Shared;

public sealed class WindowedListTests : ComponentTest
{
    private int[] _items = [.. Enumerable.Range(1, 250).Reverse()];

    [Fact]
    public void List_FirstRender_HoldsTheFirstWindowOnly()
    {
        var cut = List();

        Shown(cut).ShouldBe(Enumerable.Range(242, 9).Reverse());
        cut.FindAll(".space")[0].GetAttribute("style").ShouldBe("height:0px");
        cut.FindAll(".space")[1].GetAttribute("style").ShouldBe("height:25064px");
    }

    [Fact]
    public async Task Show_FurtherDown_HoldsThatPart()
    {
        var cut = List();

        await cut.InvokeAsync(() => cut.Instance.Show(new WindowRequest(100, 30, AtTop: false, Head: 250, ItemHeight: 90)));

        Shown(cut).ShouldBe(Enumerable.Range(121, 30).Reverse());
        cut.FindAll(".space")[0].GetAttribute("style").ShouldBe("height:9000px");
    }

    [Fact]
    public async Task Items_NewOnTopWhileReadingFurtherDown_KeepWhatIsRead()
    {
        var cut = List();
        await cut.InvokeAsync(() => cut.Instance.Show(new WindowRequest(100, 30, AtTop: false, Head: 250, ItemHeight: 90)));
        var before = Shown(cut);

        _items = [.. Enumerable.Range(4, 250).Reverse()];
        cut.Render(Parameters);

        Shown(cut).ShouldBe(before);
        cut.Find("button.unseen").TextContent.Trim().ShouldBe("3 new");
    }

    [Fact]
    public void Items_NewOnTopWhileAtTheTop_FlowIn()
    {
        var cut = List();

        _items = [.. Enumerable.Range(4, 250).Reverse()];
        cut.Render(Parameters);

        Shown(cut)[0].ShouldBe(253);
        cut.FindAll("button.unseen").ShouldBeEmpty();
    }

    [Fact]
    public async Task Show_AfterDispose_DoesNothing()
    {
        var cut = List();
        await cut.Instance.DisposeAsync();
        await cut.Instance.DisposeAsync();
        var renders = cut.RenderCount;

        cut.Instance.Show(new WindowRequest(100, 30, AtTop: false, Head: 250, ItemHeight: 90));

        cut.RenderCount.ShouldBe(renders);
    }

    private IRenderedComponent<WindowedList<int>> List() => Context.Render<WindowedList<int>>(Parameters);

    private void Parameters(ComponentParameterCollectionBuilder<WindowedList<int>> parameters) => parameters
        .Add(list => list.Items, _items)
        .Add(list => list.Head, _items[0])
        .Add(list => list.Key, item => item)
        .Add(list => list.Label, "Numbers")
        .Add(list => list.ItemTemplate, (RenderFragment<int>)(item => builder => builder.AddContent(0, item)));

    private static List<int> Shown(IRenderedComponent<WindowedList<int>> cut) =>
        [.. cut.FindAll(".item").Select(item => int.Parse(item.TextContent))];
}
