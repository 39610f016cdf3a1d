using System.Collections.Immutable;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Components.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace AcarsHub.Web.Components.Pages.Live;

/// <summary>What the station hears, by aircraft, the one heard last on top.</summary>
public sealed partial class LiveMessages : LiveComponentBase
{
    private const string Address = "live-messages";

    /// <summary>From so many messages at once on, the list is rendered once a second: nobody reads faster, and every render costs.</summary>
    private const int Busy = 3;

    private static readonly TimeSpan s_busyInterval = TimeSpan.FromSeconds(1);
    private static readonly Func<MessageGroup, object> s_key = static group => group.Id;

    private readonly LiveView _view = new();
    private readonly Dictionary<long, long> _selected = [];
    private readonly List<string> _own = []; // Addresses written here of which the browser has not told yet.
    private string _address = "";
    private LiveSelection _selection = LiveSelection.Empty;
    private LiveFilter _filter = LiveFilter.None;
    private ImmutableArray<MessageGroup>? _paused;
    private long _sequence;
    private long _head;
    private int _waiting;

    [Inject]
    private LiveFeed<StoredMessage> Feed { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private LiveGroups Groups { get; set; } = null!; // Likewise.

    [Inject]
    private ReaderSettings Reader { get; set; } = null!; // Likewise.

    [Inject]
    private NavigationManager Navigation { get; set; } = null!; // Likewise.

    private bool IsPaused => _paused is not null;

    private int Hidden => _selection.TotalMessages - _selection.Messages;

    protected override void OnInitialized()
    {
        Reader.Changed += OnReaderChanged;
        Navigation.LocationChanged += OnLocationChanged;
        _sequence = Feed.LastSequence;
        _address = Navigation.Uri;
        ReadFilter();
    }

    protected override void Subscribe() => Follow(Feed, _sequence, Take);

    protected override TimeSpan IntervalAfter(int items) => items >= Busy ? s_busyInterval : RenderInterval;

    protected override ValueTask DisposeCoreAsync()
    {
        Reader.Changed -= OnReaderChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        return base.DisposeCoreAsync();
    }

    private void Take(LiveBatch<StoredMessage> batch)
    {
        _waiting += IsPaused ? batch.Items.Count : 0;
        if (!IsPaused)
        {
            Select();
        }
    }

    /// <summary>Applies filter and pause to what is in memory, and tells the list how many came in on top.</summary>
    private void Select()
    {
        var before = _selection.Groups;
        _selection = _view.Select(_paused ?? Groups.Current);
        var known = before.IsEmpty ? 0 : IndexOf(before[0].Id);
        _head += Math.Max(0, known);
    }

    private int IndexOf(long group)
    {
        for (var i = 0; i < _selection.Groups.Length; i++)
        {
            if (_selection.Groups[i].Id == group)
            {
                return i;
            }
        }

        return 0;
    }

    private void SetPaused(bool isPaused)
    {
        _paused = isPaused ? Groups.Current : null;
        _waiting = 0;
        Select();
    }

    private void Choose((long Group, long? Message) choice)
    {
        if (choice.Message is { } message)
        {
            _selected[choice.Group] = message;
        }
        else
        {
            _selected.Remove(choice.Group);
        }
    }

    private async Task SetFilterAsync(LiveFilter filter)
    {
        // These belong to the reader, the rest to the moment.
        var isReaders = filter.HidesWithoutText != _filter.HidesWithoutText || !filter.Stations.SequenceEqual(_filter.Stations) || !filter.HiddenLabels.SequenceEqual(_filter.HiddenLabels);
        Show(filter);
        if (isReaders)
        {
            await Reader.ChangeAsync(settings => settings with { HidesMessagesWithoutText = filter.HidesWithoutText, Stations = filter.Stations, HiddenLabels = filter.HiddenLabels });
            Show(_filter); // What the settings say now need not stand in the address.
        }
    }

    /// <summary>Filters at once: the browser tells of its new address a moment later, and the reader may have gone on by then.</summary>
    private void Show(LiveFilter filter)
    {
        var before = _address;
        _address = Navigation.ToAbsoluteUri(LiveFilterQuery.Write(Address, filter, Reader.Settings)).ToString();
        ReadFilter();
        if (_address != before)
        {
            _own.Add(_address);
            Navigation.NavigateTo(_address, replace: true);
        }
    }

    private Task ClearFilterAsync() => SetFilterAsync(new LiveFilter { MaxGroups = _filter.MaxGroups, MaxMessages = _filter.MaxMessages });

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if (!_own.Remove(e.Location) && Navigation.ToBaseRelativePath(e.Location).StartsWith(Address, StringComparison.Ordinal))
        {
            _address = e.Location;
            ReadFilter();
            StateHasChanged();
        }
    }

    private void OnReaderChanged(object? sender, EventArgs e)
    {
        ReadFilter();
        StateHasChanged();
    }

    private void ReadFilter()
    {
        _filter = LiveFilterQuery.Read(new Uri(_address), Reader.Settings);
        _view.Filter = _filter;
        Select();
    }

    private long? Chosen(long group) => _selected.TryGetValue(group, out var message) ? message : null;

    private static string Figure(int shown, int total) =>
        shown == total ? MessageFormatter.Count(shown) : $"{MessageFormatter.Count(shown)}/{MessageFormatter.Count(total)}";
}
