using AcarsHub.Domain.Search;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Components.Pages.Search;
using AcarsHub.Web.Components.Settings;
using AcarsHub.Web.Components.Shared;
using AcarsHub.Web.Configuration;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Aircraft;

/// <summary>One aircraft: who it is, its sessions, and the messages of one of them on a time line.</summary>
public sealed partial class AircraftPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private AircraftView _view = AircraftView.Empty;
    private (string Name, long? Session) _loaded;

    /// <summary>Address, registration or flight id.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>The session shown; 0 for messages without one; the newest when left out.</summary>
    [SupplyParameterFromQuery(Name = "session")]
    public long? Session { get; set; }

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    [Inject]
    private AircraftHistory History { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private ReaderSettings Reader { get; set; } = null!; // Likewise.

    [Inject]
    private PageOptions Options { get; set; } = null!; // Likewise.

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Likewise.

    private string Title => _view.Identifiers.Count > 0 ? _view.Identifiers[0] : Name;

    private IReadOnlyList<ExternalLink> Links => [.. ExternalLinks.Of(_view.Identity, Reader.Settings, Options.FlightTrackingUrl)];

    // A tail stays with its aircraft; an address is better known, but not sent with every message.
    private string SearchLink => SearchAddress.Write(_view.Identity switch
    {
        { Tail: { } tail } => new SearchCriteria { Tail = tail },
        { Icao: { } icao } => new SearchCriteria { Icao = icao.ToString() },
        _ => new SearchCriteria { Flight = Name },
    });

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != (Name, Session))
        {
            _loaded = (Name, Session);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        _view = AircraftView.Loading;
        _view = await History.LoadAsync(Name, Session, _leaving.Token);
    }

    private async Task MoreSessionsAsync() => _view = await History.MoreSessionsAsync(_view, _leaving.Token);

    private async Task MoreMessagesAsync() => _view = await History.MoreMessagesAsync(_view, _leaving.Token);

    private string Address(long session) => $"{AircraftLink.Of(Name)}?session={session.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private bool IsActive(AircraftSession session) => session.IsAliveAt(Clock.GetUtcNow());

    private static string Length(AircraftSession session)
    {
        var minutes = (long)(session.LastSeenUtc - session.FirstSeenUtc).TotalMinutes;
        return minutes < 60 ? $"{minutes} min" : $"{minutes / 60} h {minutes % 60} min";
    }
}
