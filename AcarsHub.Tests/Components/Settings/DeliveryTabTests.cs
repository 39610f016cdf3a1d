using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Domain.Live;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Outbound;
using AcarsHub.Web.Components.Settings;
using AcarsHub.Web.Outbound;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Settings;

/// <summary>The channels of a real station on the page.</summary>
public sealed class DeliveryTabTests : ComponentTest
{
    [Fact]
    public async Task Channel_FilledIn_IsAddedTestedAndRemoved()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        await using var station = await AlertStation.StartAsync(null);
        var tab = Render(station);
        tab.Find("button.primary").Click();
        tab.Find("select").Change(nameof(OutboundKind.Webhook));
        Input(tab, "Name").Change("My hook");
        Input(tab, "Address").Change(receiver.Url + "/path-nobody-may-see");
        Input(tab, "Bearer token").Change("t0ken");

        await tab.Find("form").SubmitAsync();
        tab.WaitForAssertion(() => tab.Find("h3").TextContent.ShouldBe("My hook"), Station.Patience);
        tab.Find("button[aria-label='Test My hook']").Click();
        tab.WaitForAssertion(() => tab.Find("[role=status]").TextContent.ShouldBe("Sent: My hook has taken a test."), Station.Patience);

        receiver.Posts.ShouldHaveSingleItem().Headers["Authorization"].ShouldBe("Bearer t0ken");
        tab.Markup.ShouldContain(receiver.Url);
        tab.Markup.ShouldNotContain("path-nobody-may-see");
        tab.Find("button[aria-label='Edit My hook']").Click();
        tab.Markup.ShouldNotContain("path-nobody-may-see");
        tab.Markup.ShouldNotContain("t0ken");
        tab.Find("button[aria-label='Remove My hook']").Click();
        station.Outbound().Channels.Length.ShouldBe(1);
        tab.Find("[role=alertdialog] .primary").Click();
        tab.WaitForAssertion(() => tab.FindAll(".channel").ShouldBeEmpty(), Station.Patience);
    }

    [Fact]
    public async Task Form_WithAMistake_SaysItAndStays()
    {
        await using var station = await AlertStation.StartAsync(null);
        var tab = Render(station);
        tab.Find("button.primary").Click();
        Input(tab, "Address").Change("https://ntfy.sh/");

        await tab.Find("form").SubmitAsync();

        tab.WaitForAssertion(() => tab.Find("[role=alert]").TextContent.ShouldContain("must end in a topic"), Station.Patience);
    }

    [Fact]
    public async Task Channels_OfAStationThatAllowsNoChanges_AreShownWithoutControls()
    {
        await using var receiver = await HttpReceiver.StartAsync();
        receiver.Answer = static _ => (404, null, null);
        await using var station = await AlertStation.StartAsync(null, "ALLOW_REMOTE_UPDATES=false", $"OUTBOUND_WEBHOOK_URL={receiver.Url}/path-nobody-may-see");
        var tab = Render(station);

        await station.RaiseAsync("ONE", "TWO");

        tab.WaitForAssertion(() => tab.FindAll("details li").Count.ShouldBe(2), Station.Patience);
        tab.Find("details li").TextContent.ShouldContain("answers 404 Not Found");
        tab.Markup.ShouldContain("from the environment");
        tab.Markup.ShouldContain("ALLOW_REMOTE_UPDATES");
        tab.Markup.ShouldNotContain("path-nobody-may-see");
        tab.FindAll("button, input").ShouldBeEmpty();
    }

    private static AngleSharp.Dom.IElement Input(IRenderedComponent<DeliveryTab> tab, string label) =>
        tab.FindAll("form label").First(element => element.QuerySelector("span")!.TextContent == label).QuerySelector("input")!;

    private IRenderedComponent<DeliveryTab> Render(Station station)
    {
        Context.Services.AddSingleton(TimeProvider.System); // The station's own; it changes whenever it likes.
        Context.Services.AddSingleton(station.Desk());
        Context.Services.AddSingleton(station.App.Services.GetRequiredService<LiveFeed<OutboundState>>());
        return Context.Render<DeliveryTab>();
    }
}
