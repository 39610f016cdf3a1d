using AcarsHub.Domain.Decoding;
using AcarsHub.Web.Components.Pages.Inspector;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Inspector;

public sealed class DecodeInspectorTests : ComponentTest
{
    private const string Report = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/";

    public DecodeInspectorTests() => Context.Services.AddSingleton<MessageDecoder>();

    [Fact]
    public void Inspector_MessageInTheAddress_IsDecodedAtOnce()
    {
        var cut = Open("10", Report);

        cut.Find("#result-title").TextContent.ShouldContain("Position Report");
        cut.FindAll(".items li").Count.ShouldBe(8);
        cut.FindAll("mark")[0].TextContent.ShouldBe("N39.019/W078.4681"); // The value, then its number.
        cut.Find(".rest").TextContent.ShouldContain("10/0073/00018");
        cut.Markup.ShouldContain("read it");
    }

    [Fact]
    public void Inspector_TextOfNoFormat_SaysWhyEachRefused()
    {
        var cut = Open("10", "/N39.019");

        cut.Find(".level").TextContent.ShouldBe("Not decoded");
        cut.FindAll(".reason").Select(static reason => reason.TextContent).ShouldContain("refused: fewer than 17 fields");
        cut.FindAll(".items").ShouldBeEmpty();
    }

    [Fact]
    public void Inspector_Hostile_IsShownAsText()
    {
        var cut = Open("10", "/<script>alert(1)</script>\u202E");

        cut.FindAll("script").ShouldBeEmpty();
        cut.Find(".marked").TextContent.ShouldContain("<script>alert(1)</script>⟦U+202E⟧");
    }

    [Fact]
    public void Inspector_Examples_AllDecode()
    {
        foreach (var example in InspectorExamples.All)
        {
            var cut = Context.Render<DecodeInspector>();
            cut.FindAll("button").Single(button => button.TextContent == example.Name).Click();

            cut.Find(".level").TextContent.ShouldNotBe("Not decoded", example.Name);
        }
    }

    [Fact]
    public void Marks_OverlappingPlaces_KeepTheFirst()
    {
        var decoded = new MessageDecoder().Decode(new TextMessage { Label = "10", Text = Report });

        var stretches = TextMarks.Of(Report, [.. decoded.Items, .. decoded.Items]);

        string.Concat(stretches.Select(static stretch => stretch.Text)).ShouldBe(Report);
        stretches.Count(static stretch => stretch.Number > 0).ShouldBe(8);
    }

    private IRenderedComponent<DecodeInspector> Open(string label, string text)
    {
        Context.Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>()
            .NavigateTo($"decode?label={label}&text={Uri.EscapeDataString(text)}");
        return Context.Render<DecodeInspector>();
    }
}
