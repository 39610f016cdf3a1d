using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using AcarsHub.Web.Alerts;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings.Terms;

/// <summary>One of the two lists of terms: shows it and, where that is allowed, changes it.</summary>
public sealed partial class TermSection : ComponentBase
{
    private TermList _list = null!; // Set before the first render.
    private AlertTerm? _edited;
    private (AlertTerm Term, int Index, long Count)? _removed;
    private string? _problem;

    [Parameter, EditorRequired]
    public AlertBookState Book { get; set; } = AlertBookState.Unknown;

    /// <summary>Whether it is the list of what is ignored.</summary>
    [Parameter]
    public bool IsIgnored { get; set; }

    [Parameter, EditorRequired]
    public bool MayChange { get; set; }

    [Inject]
    private AlertBook Alerts { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private AlertEditor Editor { get; set; } = null!; // Likewise.

    [Inject]
    private Toasts Toasts { get; set; } = null!; // Likewise.

    private ImmutableArray<AlertTerm> Terms => _list.Of(Book.Terms);

    private string TitleId => IsIgnored ? "ignored-title" : "terms-title";

    private string Explanation => IsIgnored
        ? "A part of a message in which one of these stands raises no alert: the text, the flight, the registration, each by itself."
        : "Words, flights, registrations, addresses. Several at once with commas between them. In a text a term is a whole word; with * and ? it is a pattern.";

    protected override void OnInitialized() => _list = new TermList(Alerts, Editor, IsIgnored);

    private async Task<string?> AddAsync(IReadOnlyList<AlertTerm> terms)
    {
        Forget();
        var added = await _list.AddAsync(terms, CancellationToken.None);
        if (added.Problem is null)
        {
            await Toasts.ShowAsync(ToastKind.Success, added.ToString());
        }

        return added.Problem;
    }

    private async Task<string?> ReplaceAsync(IReadOnlyList<AlertTerm> terms)
    {
        Forget();
        if (_edited is not { } before || terms is not [var after])
        {
            return null;
        }

        var problem = before == after ? null : await _list.ReplaceAsync(before, after, CancellationToken.None);
        _edited = problem is null ? null : before;
        StateHasChanged();
        return problem;
    }

    private async Task RemoveAsync(AlertTerm term)
    {
        Forget();
        var index = Terms.IndexOf(term);
        var count = IsIgnored ? 0 : Book.CountOf(term);
        _problem = await _list.RemoveAsync(term, CancellationToken.None);
        _removed = _problem is null ? (term, index, count) : null;
    }

    private async Task RestoreAsync()
    {
        if (_removed is { } removed)
        {
            Forget();
            _problem = await _list.RestoreAsync(removed.Term, removed.Index, CancellationToken.None);
        }
    }

    private void Forget()
    {
        _removed = null;
        _problem = null;
    }
}
