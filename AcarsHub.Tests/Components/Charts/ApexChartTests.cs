using System.Text.Json.Nodes;
using AcarsHub.Web.Components.Charts;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Charts;

public sealed class ApexChartTests : ComponentTest
{
    private static readonly DateTimeOffset s_start = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Times_GoToTheBrowserAsStartAndStep_AndGapsAsNull()
    {
        var spec = SpecOf(XAxisType.Datetime, [0, 5, 10], static minutes => s_start.AddMinutes(minutes), static minutes => minutes == 5 ? null : minutes / 3m);

        spec["x"]!.ToJsonString().ShouldBe("""{"start":1769904000000,"step":300000,"count":3}""");
        spec["series"]![0]!["y"]!.ToJsonString().ShouldBe("[0,null,3.333]");
        spec["options"]!["xaxis"]!["type"]!.GetValue<string>().ShouldBe("datetime");
    }

    [Fact]
    public void UnevenNumbersAndTexts_GoAsTheyAre()
    {
        SpecOf(XAxisType.Numeric, [-20.5, -20.4, -19], static level => level, static _ => 1)["x"]!.ToJsonString().ShouldBe("[-20.5,-20.4,-19]");
        SpecOf(XAxisType.Category, [1, 2, 3], static number => $"<b>{number}", static _ => 1)["x"]!.AsArray().Select(static x => x!.GetValue<string>()).ShouldBe(["<b>1", "<b>2", "<b>3"]);
    }

    private JsonNode SpecOf<T>(XAxisType axis, IReadOnlyList<T> items, Func<T, object> x, Func<T, decimal?> y)
    {
        var module = Context.JSInterop.SetupModule("./Components/Charts/ApexChart.razor.js");
        module.SetupModule(static call => call.Identifier == "create").Mode = JSRuntimeMode.Loose;
        Context.Render<ApexChart<T>>(p => p
            .Add(c => c.Options, new ApexChartOptions<T> { Xaxis = new XAxis { Type = axis } })
            .AddChildContent<ApexPointSeries<T>>(s => s.Add(e => e.Name, "A").Add(e => e.Items, items).Add(e => e.XValue, x).Add(e => e.YValue, y)));
        return JsonNode.Parse((string)module.Invocations["create"][^1].Arguments[3]!)!;
    }
}
