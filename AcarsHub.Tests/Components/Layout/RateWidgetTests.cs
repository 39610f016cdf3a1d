using AcarsHub.Domain.Live;
using AcarsHub.Web.Components.Layout;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Layout;

public sealed class RateWidgetTests : ComponentTest
{
    [Fact]
    public void Widget_BeforeTheFirstRate_IsNotThere() => Context.Render<RateWidget>().Markup.Trim().ShouldBeEmpty();

    [Fact]
    public void Widget_OneDecoder_ShowsTheTotalOnly()
    {
        Rates.Publish([new MessageRate(42, [42, 0, 0, 0, 0])]);

        var cut = Context.Render<RateWidget>();

        cut.Find(".value").TextContent.ShouldContain("42");
        cut.FindAll("[role=tooltip]").ShouldBeEmpty();
    }

    [Fact]
    public void Widget_SeveralDecoders_ShowsEachThatHearsSomething()
    {
        Rates.Publish([new MessageRate(142, [102, 40, 0, 0, 0])]);

        var cut = Context.Render<RateWidget>();

        cut.FindAll("[role=tooltip] .badge").Select(badge => badge.TextContent).ShouldBe(["ACARS", "VDL2"]);
        cut.Find("button").GetAttribute("aria-describedby").ShouldBe(cut.Find("[role=tooltip]").Id);
    }

    [Fact]
    public void Widget_Escape_HidesTheDetails()
    {
        Rates.Publish([new MessageRate(142, [102, 40, 0, 0, 0])]);
        var cut = Context.Render<RateWidget>();

        cut.Find("button").KeyDown("Escape");
        cut.Find(".rate").ClassList.ShouldContain("dismissed");

        cut.Find(".rate").FocusOut();
        cut.Find(".rate").ClassList.ShouldNotContain("dismissed");
    }

    [Fact]
    public async Task Widget_NewRate_IsShown()
    {
        Rates.Publish([new MessageRate(1, [1, 0, 0, 0, 0])]);
        var cut = Context.Render<RateWidget>();

        Rates.Publish([new MessageRate(0, [0, 0, 0, 0, 0])]);

        await cut.WaitForAssertionAsync(() => cut.Find(".rate").ClassList.ShouldNotContain("busy"));
    }
}
