using AcarsHub.Domain.Live;
using AcarsHub.Web.Status;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Layout;

/// <summary>Says on every page that the database is being opened or does not work.</summary>
public sealed partial class StationBanner : LiveComponentBase
{
    private StationNotice _notice = StationNotice.None;
    private long _sequence;

    [Inject]
    private LiveFeed<StationNotice> Feed { get; set; } = null!; // Set by the framework before the first render.

    protected override void OnInitialized() => Take(Feed.Newest(1));

    protected override void Subscribe() => Follow(Feed, _sequence, Take);

    private void Take(LiveBatch<StationNotice> batch)
    {
        _notice = batch.Items is [.., var newest] ? newest : _notice;
        _sequence = batch.LastSequence;
    }
}
