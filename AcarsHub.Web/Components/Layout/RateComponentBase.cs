using AcarsHub.Domain.Live;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Layout;

/// <summary>Something that shows the present message rate.</summary>
public abstract class RateComponentBase : LiveComponentBase
{
    private long _sequence;

    /// <summary>The rate; null until the first one has been measured.</summary>
    protected MessageRate? Rate { get; private set; }

    [Inject]
    private LiveFeed<MessageRate> Feed { get; set; } = null!; // Set by the framework before the first render.

    protected override void OnInitialized() => Take(Feed.Newest(1));

    protected override void Subscribe() => Follow(Feed, _sequence, Take);

    private void Take(LiveBatch<MessageRate> batch)
    {
        Rate = batch.Items.Count > 0 ? batch.Items[^1] : Rate;
        _sequence = batch.LastSequence;
    }
}
