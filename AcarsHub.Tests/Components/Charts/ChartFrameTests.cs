using AcarsHub.Web.Components.Charts;
using AcarsHub.Web.Components.Settings;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Charts;

public sealed class ChartFrameTests : ComponentTest
{
    private static readonly ChartTable s_table = new(2,
    [
        new ChartColumn("Term", static row => row == 0 ? "A<b>" : "=B", static row => row == 0 ? "A<b>" : "=B", IsNumber: false),
        new ChartColumn("Messages", static row => $"{row} thousand", static row => row == 0 ? null : 1000.5),
    ]);

    [Fact]
    public void Frame_WithoutAnAnswer_SaysThatItLoads_AndAfterwardsWhatIsMissing()
    {
        var frame = Render(static p => p.Add(f => f.IsLoading, true));
        frame.Find("[role=status]").TextContent.ShouldBe("Loading…");

        frame.Render(static p => p.Add(f => f.IsLoading, false).Add(f => f.NothingText, "No terms").Add(f => f.NothingHint, "Add one."));

        frame.Find(".state").TextContent.ShouldContain("No terms");
        frame.Find(".state").TextContent.ShouldContain("Add one.");
        frame.FindAll("button").ShouldBeEmpty();
    }

    [Fact]
    public void Frame_WithAProblem_SaysSoAndTriesAgain()
    {
        var tries = 0;
        var frame = Render(p => p.Add(f => f.Problem, "The disk is gone.").Add(f => f.HasContent, true).Add(f => f.Retry, () => tries++));

        frame.Find("[role=alert]").TextContent.ShouldContain("The disk is gone.");
        frame.Find("[role=alert] button").Click();

        tries.ShouldBe(1);
    }

    [Fact]
    public void Table_TakesTheChartsPlace_WithAllRowsAsText()
    {
        var frame = Render(static p => p.Add(f => f.HasContent, true).Add(f => f.ChildContent, "<p id=drawn></p>"));
        frame.FindAll("#drawn").Count.ShouldBe(1);

        frame.Find("button[aria-pressed]").Click();

        frame.FindAll("#drawn").ShouldBeEmpty();
        frame.FindAll("tbody tr").Select(static row => row.TextContent.Trim()).Count().ShouldBe(2);
        frame.Find("tbody th").TextContent.ShouldBe("A<b>");
        frame.FindAll("[role=region] b").ShouldBeEmpty();
    }

    [Fact]
    public void Key_Switched_IsKeptAmongTheSettings()
    {
        var frame = Render(static p => p.Add(f => f.HasContent, true).Add(f => f.Keys, [new ChartKey("x:a", "A", "red"), new ChartKey(null, "gap", "grey")]));

        frame.Find(".key[aria-pressed=true]").Click();

        Context.Services.GetRequiredService<ReaderSettings>().Settings.HiddenSeries.ShouldBe(["x:a"]);
        frame.FindAll("button.key").Count.ShouldBe(1); // What cannot be switched is no button.
    }

    [Fact]
    public void Csv_HasNumbersForPrograms_AndNoFormulas() =>
        s_table.ToCsv().ShouldBe("Term,Messages\r\nA<b>,\r\n'=B,1000.5\r\n");

    private IRenderedComponent<ChartFrame> Render(Action<ComponentParameterCollectionBuilder<ChartFrame>> parameters) => Context.Render<ChartFrame>(p =>
    {
        p.Add(f => f.Id, "x").Add(f => f.Title, "Chart").Add(f => f.Table, s_table);
        parameters(p);
    });
}
