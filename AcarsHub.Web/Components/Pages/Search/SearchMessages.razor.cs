using AcarsHub.Domain.Search;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Search;
using AcarsHub.Web.Status;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>Finds stored messages. What is asked for stands in the address, which is all there is to know of a search.</summary>
public sealed partial class SearchMessages : ComponentBase, IDisposable
{
    /// <summary>How long nothing is typed before a search begins by itself.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly List<string> _own = []; // Addresses written here of which the browser has not told yet.
    private CancellationTokenSource _current = new();
    private SearchCriteria _criteria = SearchCriteria.None;
    private int _revision; // Of the criteria, counting what does not come from the form.
    private PagePlace _place;
    private IReadOnlyList<SearchProblem> _problems = [];
    private SearchView _view = SearchView.Nothing;
    private string _address = "";
    private bool _isSearching;
    private bool _isSubmitted;
    private bool _turnsPage;

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    [Inject]
    private HistorySearch History { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private LastSearch Last { get; set; } = null!; // Likewise.

    [Inject]
    private StatusBuilder Status { get; set; } = null!; // Likewise.

    [Inject]
    private NavigationManager Navigation { get; set; } = null!; // Likewise.

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Likewise.

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Likewise.

    private DatabaseStatus Database => Status.Build().Database;

    private string ResultLine => _view.Messages.Count == 0 ? "No messages found"
        : $"{MessageFormatter.Count(_view.Total.Count)}{(_view.Total.IsExact ? "" : "+")} {(_view.Total is { Count: 1, IsExact: true } ? "message" : "messages")}"
            + $" · {MessageFormatter.Duration(_view.Elapsed)}{(_isSearching ? " · searching…" : "")}";

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _current.Cancel();
        _current.Dispose();
    }

    protected override void OnInitialized()
    {
        Navigation.LocationChanged += OnLocationChanged;
        _address = Navigation.Uri;
        ReadAddress();
    }

    // Searching waits for the circuit: the frame is there at once, and nothing is searched for twice.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await BeginAsync();
        }
        else if (_turnsPage && !_isSearching)
        {
            _turnsPage = false;
            await Browser.InvokeVoidAsync("acarsHubSearch.turned");
        }
    }

    private async Task BeginAsync()
    {
        if (SearchAddress.Read(new Uri(_address)) is null && Last.Address is { } last)
        {
            // The reader has been elsewhere in between and comes back to the same search.
            Go(last, replace: true);
            ReadAddress();
        }

        if (SearchAddress.Read(new Uri(_address)) is not null)
        {
            await SearchAsync(isSubmitted: false);
            StateHasChanged();
        }
    }

    private async Task ChangeAsync(Func<SearchCriteria, SearchCriteria> change)
    {
        _criteria = change(_criteria);
        _problems = [.. SearchChecks.Problems(_criteria)];
        var ct = Restart();
        if (_criteria.FindsEverything)
        {
            Reset(); // Nothing is asked for any more, so there is nothing to search for.
            return;
        }

        if (_problems.Count > 0)
        {
            return;
        }

        await Task.Delay(Pause, Clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!ct.IsCancellationRequested)
        {
            _place = PagePlace.First;
            Go(SearchAddress.Write(_criteria), replace: true);
            await SearchAsync(isSubmitted: false);
        }
    }

    private async Task SubmitAsync()
    {
        _problems = [.. SearchChecks.Problems(_criteria)];
        if (_problems.Count == 0)
        {
            _place = PagePlace.First;
            Go(SearchAddress.Write(_criteria), replace: false);
            await SearchAsync(isSubmitted: true);
        }
    }

    private Task RetryAsync() => SearchAsync(isSubmitted: true);

    private void Clear()
    {
        Restart();
        _criteria = SearchCriteria.None;
        _revision++;
        _problems = [];
        Reset();
    }

    private void Reset()
    {
        _view = SearchView.Nothing;
        _place = PagePlace.First;
        Go(SearchAddress.Path, replace: true);
    }

    private async Task SearchAsync(bool isSubmitted)
    {
        var ct = Restart();
        if (_problems.Count > 0)
        {
            _view = SearchView.Nothing;
            return;
        }

        _isSearching = true;
        _isSubmitted = isSubmitted;
        StateHasChanged();
        try
        {
            var view = await SearchRun.RunAsync(History, _criteria, _place, ct);
            ct.ThrowIfCancellationRequested();
            _view = view;
            Finish();
            if (view is { HasAnswer: true, Total.IsExact: false } && await History.CountAsync(view.Criteria, ct) is { } total)
            {
                ct.ThrowIfCancellationRequested();
                _view = _view with { Total = total };
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // A newer search has taken its place, or the reader has left.
        }
    }

    private void Finish()
    {
        (_isSearching, _isSubmitted) = (false, false);
        StateHasChanged();
    }

    /// <summary>Ends whatever is going on.</summary>
    private CancellationToken Restart()
    {
        _current.Cancel();
        _current.Dispose();
        _current = new CancellationTokenSource();
        (_isSearching, _isSubmitted) = (false, false);
        return _current.Token;
    }

    private void Go(string address, bool replace)
    {
        var before = _address;
        _address = Navigation.ToAbsoluteUri(address).AbsoluteUri; // As the browser is going to tell it: Uri.ToString() would take escapes away.
        Last.Address = address == SearchAddress.Path ? null : address;
        if (_address != before)
        {
            _own.Add(_address);
            Navigation.NavigateTo(_address, replace: replace);
        }
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        var relative = Navigation.ToBaseRelativePath(e.Location);
        var isOwn = _own.Remove(e.Location) || e.Location == _address; // The browser tells where it is, of two quick changes twice the same.
        if (!isOwn && relative.Split('?', '#')[0] == SearchAddress.Path)
        {
            _ = InvokeAsync(() => FollowAsync(e.Location, relative));
        }
    }

    // A link to another page of results, to an example or a saved search, or the browser's way back.
    private async Task FollowAsync(string address, string relative)
    {
        var before = (_criteria, _place);
        _address = address;
        ReadAddress();
        Last.Address = relative == SearchAddress.Path ? null : relative;
        if (SearchAddress.Read(new Uri(_address)) is null)
        {
            Restart();
            _view = SearchView.Nothing;
        }
        else
        {
            _turnsPage = _criteria == before._criteria && _place != before._place;
            await SearchAsync(isSubmitted: false);
        }

        StateHasChanged();
    }

    private void ReadAddress()
    {
        var (reading, place) = SearchAddress.Read(new Uri(_address)) ?? (new SearchReading(SearchCriteria.None, []), PagePlace.First);
        (_criteria, _problems, _place) = (reading.Criteria, reading.Problems, place);
        _revision++;
    }
}
