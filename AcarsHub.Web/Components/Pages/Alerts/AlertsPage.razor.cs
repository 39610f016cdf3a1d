using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Components.Alerts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Pages.Alerts;

/// <summary>The newest messages with alerts, by aircraft, and all that are stored, by term.</summary>
public sealed partial class AlertsPage : LiveComponentBase
{
    private static readonly Func<MessageGroup, object> s_key = static group => group.Id;

    private readonly Dictionary<long, long> _selected = [];
    private AlertAddress _address = AlertAddress.Live;
    private AlertBookState _book = AlertBookState.Unknown;
    private ImmutableArray<MessageGroup> _groups = [];
    private ReadMessages? _undo;
    private HistoryFigures? _found;
    private long? _toShow;
    private long _sequence;
    private long _head;

    [Inject]
    private LiveFeed<AlertBookState> Feed { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private AlertBook Book { get; set; } = null!; // Likewise.

    [Inject]
    private AlertInbox Inbox { get; set; } = null!; // Likewise.

    [Inject]
    private NavigationManager Navigation { get; set; } = null!; // Likewise.

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Likewise.

    private ImmutableArray<AlertTerm> Terms => _book.Terms.Terms;

    protected override void OnInitialized()
    {
        Inbox.Changed += OnInboxChanged;
        Navigation.LocationChanged += OnLocationChanged;
        _sequence = Feed.LastSequence;
        _book = Book.Current;
        _groups = Inbox.Groups;
        ReadAddress(Navigation.Uri);
    }

    protected override void Subscribe() => Follow(Feed, _sequence, _ => _book = Book.Current);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_toShow is { } message)
        {
            _toShow = null;
            await Browser.InvokeVoidAsync("acarsHubAlerts.show", $"message{message}");
        }
    }

    protected override ValueTask DisposeCoreAsync()
    {
        Inbox.Changed -= OnInboxChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        return base.DisposeCoreAsync();
    }

    private void OnInboxChanged(object? sender, EventArgs e)
    {
        if (_groups != Inbox.Groups)
        {
            var first = _groups.FirstOrDefault()?.Id;
            _groups = Inbox.Groups;
            _head += Math.Max(0, _groups.ToList().FindIndex(group => group.Id == first)); // So many came in on top.
        }

        _undo = Inbox.Unread > 0 && _undo != Inbox.Read ? null : _undo;
        StateHasChanged();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if (Navigation.ToBaseRelativePath(e.Location).Split('?', '#')[0] == AlertAddress.Path)
        {
            ReadAddress(e.Location);
            StateHasChanged();
        }
    }

    private void ReadAddress(string address)
    {
        _address = AlertAddress.Read(new Uri(address));
        _found = null;
        if (_address.Message is { } key && _groups.FirstOrDefault(group => group.Messages.Any(message => message.Key == key)) is { } group)
        {
            _selected[group.Id] = key;
            _toShow = key;
        }
    }

    private void Go(string address) => Navigation.NavigateTo(address);

    private Task MarkAsync(TrackedMessage message) => Inbox.MarkAsync(message);

    private async Task MarkAllAsync()
    {
        var before = Inbox.Read;
        await Inbox.MarkAllAsync();
        _undo = before;
    }

    private async Task UndoAsync()
    {
        if (_undo is { } before)
        {
            _undo = null;
            await Inbox.RestoreAsync(before);
        }
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

    private long? Chosen(long group) => _selected.TryGetValue(group, out var message) ? message : null;

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";
}
