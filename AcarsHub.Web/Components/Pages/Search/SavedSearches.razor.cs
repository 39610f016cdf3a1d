using System.Collections.Immutable;
using AcarsHub.Domain.Search;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Components.Settings;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>Searches the reader has given a name, kept in the browser with the other settings.</summary>
public sealed partial class SavedSearches : SettingsComponentBase
{
    private ElementReference _input;
    private (SavedSearch Search, int Index)? _removed;
    private string _name = "";
    private bool _isNaming;
    private bool _wantsFocus;

    /// <summary>What could be saved.</summary>
    [Parameter, EditorRequired]
    public SearchCriteria Criteria { get; set; } = SearchCriteria.None;

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    private ImmutableArray<SavedSearch> Searches => Reader.Settings.SavedSearches;

    private string Query => SearchAddress.Query(Criteria);

    private SavedSearch? Known => Searches.FirstOrDefault(search => search.Query == Query);

    private bool CanSave => !Criteria.FindsEverything && Query.Length <= SavedSearch.LongestQuery && (Known is not null || Searches.Length < SavedSearch.Most);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (_wantsFocus)
        {
            _wantsFocus = false;
            await _input.FocusAsync();
        }
    }

    private void NameAsync()
    {
        var name = Known?.Name ?? SearchSummary.Of(Criteria, Format);
        _name = name.Length > SavedSearch.LongestName ? name[..SavedSearch.LongestName] : name;
        _isNaming = true;
        _wantsFocus = true;
    }

    private async Task SaveAsync()
    {
        var name = _name.Trim();
        if (name.Length == 0)
        {
            return;
        }

        _isNaming = false;
        var search = new SavedSearch(name.Length > SavedSearch.LongestName ? name[..SavedSearch.LongestName] : name, Query);
        await Reader.ChangeAsync(settings => settings with { SavedSearches = Put(settings.SavedSearches, search) });
    }

    private async Task RemoveAsync(SavedSearch search)
    {
        _removed = (search, Searches.IndexOf(search));
        await Reader.ChangeAsync(settings => settings with { SavedSearches = settings.SavedSearches.Remove(search) });
    }

    private async Task RestoreAsync()
    {
        if (_removed is { } removed)
        {
            _removed = null;
            await Reader.ChangeAsync(settings => settings with { SavedSearches = settings.SavedSearches.Insert(Math.Clamp(removed.Index, 0, settings.SavedSearches.Length), removed.Search) });
        }
    }

    // The same search under another name is the same search.
    private static ImmutableArray<SavedSearch> Put(ImmutableArray<SavedSearch> searches, SavedSearch search) =>
        searches.FirstOrDefault(known => known.Query == search.Query) is { } known ? searches.Replace(known, search) : searches.Add(search);
}
