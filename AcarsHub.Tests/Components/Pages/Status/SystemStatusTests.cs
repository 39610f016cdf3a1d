using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components;
using AcarsHub.Web.Components.Layout;
using AcarsHub.Web.Components.Pages.Status;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Jobs;
using AcarsHub.Web.Status;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Status;

/// <summary>The state of the station on its page (ui.md 10.7, 21.8).</summary>
public sealed class SystemStatusTests : ComponentTest
{
    [Fact]
    public async Task G5_BeforeTheFirstStatus_IsLoading()
    {
        var cut = Context.Render<SystemStatus>();

        cut.Find("[role=status]").TextContent.ShouldContain("Loading");
        cut.FindAll("h3").ShouldBeEmpty();

        Status.Publish([NewStatus.Healthy()]);
        await cut.WaitForAssertionAsync(() => cut.Find("h3").TextContent.ShouldBe("Station operational"));
    }

    [Fact]
    public void G6_OfAHealthyStation_HasTheOperationalHeadingAndGoodBadges()
    {
        Status.Publish([NewStatus.Healthy()]);

        var cut = Context.Render<SystemStatus>();

        cut.FindAll("h3").Select(static heading => heading.TextContent).ShouldBe(
            ["Station operational", "Decoders", "Listeners", "Message counts", "Database and disk", "Queues and losses", "Jobs", "Recent bad input", "Configuration"]);
        cut.FindAll(".state").Select(static badge => badge.TextContent).ShouldBe(["Ok", "Ok", "Listening", "Listening", "Ok", "Ok", "Ok", "Ok"]);
        cut.FindAll(".state").ShouldAllBe(static badge => badge.ClassList.Contains("good"));
        Card(cut, "Decoders").ShouldContain("normally 40/min");
        Card(cut, "Listeners").ShouldContain("udp://0.0.0.0:5550");
        Card(cut, "Database and disk").ShouldSatisfyAllConditions(
            static text => text.ShouldContain("1\u00A0234\u00A0567"),
            static text => text.ShouldContain("300\u00A0MB"),
            static text => text.ShouldContain("40.0\u00A0GB (40\u00A0%)"),
            static text => text.ShouldContain("3\u00A0h\u00A00\u00A0min\u00A0ago"));
        Card(cut, "Configuration").ShouldContain("Disabled");
        cut.FindAll("[aria-label=Problems]").ShouldBeEmpty();
    }

    [Fact]
    public async Task G7_OfAFailingStation_HasTheErrorHeadingAndABadgeForWhatIsDead()
    {
        Status.Publish([NewStatus.Silent()]);
        var cut = Context.Render<SystemStatus>();

        cut.Find("h3").TextContent.ShouldBe("Station has a problem");
        cut.Find("[aria-label=Problems]").TextContent.ShouldContain("VDL2 silent for 20 min, normally 40/min");
        cut.FindAll(".state.doubtful").ShouldHaveSingleItem().TextContent.ShouldBe("No data");

        Status.Publish([Failed()]);
        Clock.Advance(LiveComponentBase.RenderInterval);
        await cut.WaitForAssertionAsync(() => cut.Find("h3").TextContent.ShouldBe("Station has failed"));
        cut.FindAll(".state.bad").Select(static badge => badge.TextContent).ShouldBe(["Not connected", "Not listening", "Failed", "Stopped", "Failed"]);
        Card(cut, "Listeners").ShouldContain("Address already in use");
        Card(cut, "Jobs").ShouldContain("The disk is full");

        Status.Publish([NewStatus.Healthy()]);
        Clock.Advance(LiveComponentBase.RenderInterval);
        await cut.WaitForAssertionAsync(() => cut.Find("h3").TextContent.ShouldBe("Station operational"));
    }

    [Fact]
    public void BadInput_IsShownAsTheTextItIs()
    {
        const string Html = "<img src=x onerror=alert(1)>";
        Status.Publish([NewStatus.Healthy() with { RecentBadInput = [.. Enumerable.Repeat(new BadInput(NewStatus.At.AddMinutes(-2), "udp://0.0.0.0:5550", Html, Html + new string('x', 500)), 12)] }]);

        var cut = Context.Render<SystemStatus>();

        cut.FindAll("img").ShouldBeEmpty();
        var text = Card(cut, "Recent bad input");
        text.ShouldContain(Html);
        text.ShouldContain("2 more");
        text.ShouldNotContain(new string('x', 200));
    }

    [Fact]
    public async Task Mark_BesideTheEntry_IsThereAsLongAsSomethingIsWrong()
    {
        var cut = Context.Render<StatusMark>();
        cut.Markup.Trim().ShouldBeEmpty();

        Status.Publish([NewStatus.Silent()]);
        await cut.WaitForAssertionAsync(() => cut.Find(".mark .visually-hidden").TextContent.Trim().ShouldBe("the station has a problem"));

        Status.Publish([Failed()]);
        Clock.Advance(LiveComponentBase.RenderInterval);
        await cut.WaitForAssertionAsync(() => cut.Find(".mark .visually-hidden").TextContent.Trim().ShouldBe("the station has failed"));

        Status.Publish([NewStatus.Healthy()]);
        Clock.Advance(LiveComponentBase.RenderInterval);
        await cut.WaitForAssertionAsync(() => cut.Markup.Trim().ShouldBeEmpty());
    }

    private static StationStatus Failed()
    {
        var healthy = NewStatus.Healthy();
        return healthy with
        {
            Condition = Condition.Unhealthy,
            Decoders = healthy.Decoders.SetItem(0, NewStatus.Decoder(DecoderKind.Acars, FeedState.NotConnected)),
            Listeners = healthy.Listeners.SetItem(0, healthy.Listeners[0] with { ConnectedSinceUtc = null, LastError = "Address already in use" }),
            Database = healthy.Database with { IsConnected = false, Error = "gone" },
            Stages = healthy.Stages.SetItem(1, healthy.Stages[1] with { IsRunning = false }),
            Jobs = [new JobStatus("backup", "Backup", NewStatus.At, TimeSpan.Zero, null, "The disk is full")],
            Problems = [new StatusProblem("database", "Database: gone", ProblemWeight.Fails)],
        };
    }

    private static string Card(IRenderedComponent<SystemStatus> cut, string title) => cut.FindAll("section").Single(section => section.QuerySelector("h3")!.TextContent == title).TextContent;
}
