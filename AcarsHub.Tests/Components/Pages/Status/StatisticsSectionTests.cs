using AcarsHub.Domain.Live;
using AcarsHub.Web.Components;
using AcarsHub.Web.Components.Pages.Status;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Statistics;
using AcarsHub.Web.Status;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Status;

/// <summary>When a part of the page Status asks. The parts themselves are looked at in a browser.</summary>
public sealed class StatisticsSectionTests : ComponentTest
{
    private readonly StoreState _store = new(new LiveFeed<StationNotice>(1));
    private readonly Source _source = new();
    private readonly TimerClock _clock = new();

    public StatisticsSectionTests()
    {
        Context.Services.AddSingleton(_store);
        Context.Services.AddSingleton(_source);
        Context.Services.AddSingleton<TimeProvider>(_clock);
        Context.Services.AddSingleton(new StatisticsReader(null!, null!, null!, null!, _store, _clock)); // The section below asks it nothing.
    }

    [Fact]
    public async Task Section_BeforeTheDatabaseIsOpen_SaysSoAndFollowsAtOnce()
    {
        var cut = Context.Render<Section>();
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldContain("not open yet"));

        _store.Ready();

        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("1"));
    }

    [Fact]
    public async Task Section_ThatIsSeen_AsksEveryHalfMinute()
    {
        _store.Ready();
        var visibility = Context.Services.GetRequiredService<PageVisibility>();
        var cut = Context.Render<Section>();
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("1"));

        await _clock.AdvanceTimerAsync(TimeSpan.FromSeconds(30));
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("2"));

        visibility.SetVisible(false);
        var isHidden = true;
        _source.Asked = () => isHidden.ShouldBeFalse();
        await _clock.AdvanceTimerAsync(TimeSpan.FromSeconds(90));
        isHidden = false;
        visibility.SetVisible(true);

        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("3"));
    }

    [Fact]
    public async Task Section_WithAnAnswerThatFails_SaysWhyAndAsksSoonAgain()
    {
        _store.Ready();
        _source.Asked = static () => throw new InvalidOperationException("disk gone");
        var cut = Context.Render<Section>();
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("The statistics cannot be read: disk gone"));

        _source.Asked = static () => { };
        await _clock.AdvanceTimerAsync(TimeSpan.FromSeconds(3));

        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldBe("2"));
    }

    /// <summary>Moves when somebody has begun to wait for it: the section does so after its answer is on the page.</summary>
    private sealed class TimerClock : FakeTimeProvider
    {
        private readonly SemaphoreSlim _timers = new(0);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _timers.Release();
            return timer;
        }

        public async Task AdvanceTimerAsync(TimeSpan time)
        {
            await _timers.WaitAsync(Xunit.TestContext.Current.CancellationToken);
            Advance(time);
        }
    }

    /// <summary>Answers how often it was asked.</summary>
    private sealed class Source
    {
        private int _count;

        public Action Asked { get; set; } = static () => { };

        public string Answer()
        {
            _count++;
            Asked();
            return $"{_count}";
        }
    }

    private sealed class Section : StatisticsSection<string>
    {
        [Inject]
        private Source Source { get; set; } = null!; // Set by the framework before the first render.

        protected override object Question => 0;

        private protected override Task<string> ReadAsync(StatisticsReader reader, CancellationToken ct) => Task.FromResult(Source.Answer());

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, IsLoading ? "…" : Problem ?? Answer);
    }
}
