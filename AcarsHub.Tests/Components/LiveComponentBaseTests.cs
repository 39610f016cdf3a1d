using AcarsHub.Domain.Live;
using AcarsHub.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components;

public sealed class LiveComponentBaseTests : ComponentTest
{
    private readonly LiveFeed<int> _feed = new(capacity: 100);

    public LiveComponentBaseTests() => Context.Services.AddSingleton(_feed);

    [Fact]
    public void Render_FirstTime_SubscribesOnce()
    {
        var cut = Context.Render<Follower>();
        cut.Render();

        _feed.SubscriberCount.ShouldBe(1);
    }

    [Fact]
    public async Task Publish_LoneItem_IsRenderedAtOnce()
    {
        var cut = Context.Render<Follower>();

        _feed.Publish([7]);

        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("7"));
    }

    [Fact]
    public async Task Publish_WithinTheInterval_IsRenderedOnceAtItsEnd()
    {
        var cut = Context.Render<Follower>();
        _feed.Publish([1]);
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("1"));
        var renders = cut.RenderCount;

        for (var i = 2; i <= 20; i++)
        {
            _feed.Publish([i]);
        }

        Clock.Advance(LiveComponentBase.RenderInterval - TimeSpan.FromMilliseconds(1));
        cut.RenderCount.ShouldBe(renders);
        Clock.Advance(TimeSpan.FromMilliseconds(1));

        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("20"));
        cut.RenderCount.ShouldBe(renders + 1);
    }

    [Fact]
    public async Task Publish_AfterAQuietInterval_IsRenderedAtOnceAgain()
    {
        var cut = Context.Render<Follower>();
        _feed.Publish([1]);
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("1"));
        Clock.Advance(LiveComponentBase.RenderInterval);

        _feed.Publish([2]);

        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("2"));
    }

    [Fact]
    public async Task Dispose_Twice_EndsTheSubscription()
    {
        var cut = Context.Render<Follower>();

        await cut.Instance.DisposeAsync();
        await cut.Instance.DisposeAsync();

        _feed.SubscriberCount.ShouldBe(0);
    }

    [Fact]
    public async Task Publish_AfterDispose_RendersNothing()
    {
        var cut = Context.Render<Follower>();
        await cut.Instance.DisposeAsync();
        var renders = cut.RenderCount;

        _feed.Publish([1]);

        cut.RenderCount.ShouldBe(renders);
        cut.Instance.Applied.ShouldBe(0);
    }

    [Fact]
    public async Task Dispose_DuringThePause_DoesNotWaitForIt()
    {
        var cut = Context.Render<Follower>();
        _feed.Publish([1]);
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("1"));

        await cut.Instance.DisposeAsync();

        _feed.SubscriberCount.ShouldBe(0);
    }

    private sealed class Follower : LiveComponentBase
    {
        private int _newest;

        public int Applied { get; private set; }

        [Inject]
        private LiveFeed<int> Feed { get; set; } = null!; // Set by the framework.

        protected override void Subscribe() => Follow(Feed, 0, batch =>
        {
            Applied++;
            _newest = batch.Items[^1];
        });

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, _newest);
    }
}
