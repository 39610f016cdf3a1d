using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Pages.Live;
using AcarsHub.Web.Components.Shared;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages;

public sealed class LiveMessagesTests : ComponentTest
{
    [Fact]
    public void Page_NothingReceived_SaysWhereDecodersSend()
    {
        var cut = Context.Render<LiveMessages>();

        cut.Find("h2").TextContent.ShouldBe("No messages yet");
        cut.FindAll(".empty code").Select(port => port.TextContent).ShouldBe(["5550", "5555", "5556", "5557", "5558"]);
        cut.FindAll("article").ShouldBeEmpty();
    }

    [Fact]
    public void Page_MessagesInMemory_AreInTheFirstRenderNewestFirst()
    {
        Publish(NewMessage.Several(300));

        var cut = Context.Render<LiveMessages>();

        var cards = cut.FindComponents<MessageCard>();
        cards.Count.ShouldBe(9);
        cards[0].Instance.Message.Message.Id.ShouldBe(300);
        cut.Find(".statistics").TextContent.ShouldContain("50");
    }

    [Fact]
    public async Task Page_NewMessage_GoesOnTopAndLeavesTheOthersAlone()
    {
        Publish(NewMessage.Several(3));
        var cut = Context.Render<LiveMessages>();
        var old = cut.FindComponents<MessageCard>()[0];
        var renders = old.RenderCount;

        Publish([NewMessage.Stored(4)]);

        await cut.WaitForAssertionAsync(() => cut.FindAll("article").Count.ShouldBe(4));
        cut.FindComponents<MessageCard>()[0].Instance.Message.Message.Id.ShouldBe(4);
        old.RenderCount.ShouldBe(renders);
    }

    [Fact]
    public async Task Page_FirstMessage_ReplacesTheEmptyState()
    {
        var cut = Context.Render<LiveMessages>();

        Publish([NewMessage.Stored(-1, NewMessage.Bare(DecoderKind.Vdlm2))]);

        await cut.WaitForAssertionAsync(() => cut.FindAll(".empty").ShouldBeEmpty());
        cut.FindAll("article").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Page_LaggedPastTheFeed_ShowsWhatIsThere()
    {
        Publish(NewMessage.Several(1));
        var cut = Context.Render<LiveMessages>();
        Publish([NewMessage.Stored(2)]);
        await cut.WaitForAssertionAsync(() => cut.FindAll("article").Count.ShouldBe(2));

        Publish(NewMessage.Several(1500, first: 3));
        Clock.Advance(TimeSpan.FromSeconds(1));

        await cut.WaitForAssertionAsync(() => cut.FindComponents<MessageCard>()[0].Instance.Message.Message.Id.ShouldBe(1502));
        cut.FindComponents<MessageCard>().Select(card => card.Instance.Message.Message.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task Page_Disposed_LeavesNoSubscription()
    {
        Context.Render<LiveMessages>();
        Messages.SubscriberCount.ShouldBe(1);

        await Context.DisposeComponentsAsync();

        Messages.SubscriberCount.ShouldBe(0);
        Rates.SubscriberCount.ShouldBe(0);
    }
}
