using AcarsHub.Domain.Live;
using AcarsHub.Web.Components.Settings;
using AcarsHub.Web.Status;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>The state of the station, as health check and metrics tell it; follows it while it is shown.</summary>
public sealed partial class SystemStatus : LiveComponentBase
{
    private StationStatus? _status;
    private long _sequence;

    [Inject]
    private LiveFeed<StationStatus> Feed { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private ReaderSettings Reader { get; set; } = null!; // Likewise.

    protected override void OnInitialized()
    {
        Reader.Changed += OnReaderChanged;
        Take(Feed.Newest(1));
    }

    protected override void Subscribe() => Follow(Feed, _sequence, Take);

    protected override ValueTask DisposeCoreAsync()
    {
        Reader.Changed -= OnReaderChanged;
        return base.DisposeCoreAsync();
    }

    private void Take(LiveBatch<StationStatus> batch)
    {
        _status = batch.Items is [.., var newest] ? newest : _status;
        _sequence = batch.LastSequence;
    }

    private void OnReaderChanged(object? sender, EventArgs e) => StateHasChanged();
}
