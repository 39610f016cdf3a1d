using System.Collections.Immutable;
using System.Data.Common;
using AcarsHub.Domain.Alerts;
using AcarsHub.Web.Alerts;

namespace AcarsHub.Web.Components.Settings.Terms;

/// <summary>What became of terms that were to be added.</summary>
/// <param name="Added">Those that are new.</param>
/// <param name="Known">Those that were there already.</param>
/// <param name="Problem">Why nothing was added; null when it was.</param>
public sealed record TermsAdded(int Added, int Known, string? Problem)
{
    public override string ToString() => Known == 0 ? $"Added {Added}." : $"Added {Added}, {Known} {(Known == 1 ? "was" : "were")} there already.";
}

/// <summary>One of the two lists of terms, as one reader changes it: what somebody else does at the same time is never overwritten.</summary>
internal sealed class TermList(AlertBook book, AlertEditor editor, bool isIgnored)
{
    /// <summary>The terms of the list.</summary>
    public ImmutableArray<AlertTerm> Of(AlertTermSet terms) => isIgnored ? terms.Ignored : terms.Terms;

    /// <summary>Adds those that are not there.</summary>
    public async Task<TermsAdded> AddAsync(IReadOnlyCollection<AlertTerm> terms, CancellationToken ct)
    {
        var state = book.Current;
        var list = Of(state.Terms);
        var known = list.Select(static term => term.Text).ToHashSet(StringComparer.Ordinal);
        var added = terms.Where(term => known.Add(term.Text)).ToList();
        var problem = list.Length + added.Count > AlertTermSet.MostTerms
            ? $"There can be {AlertTermSet.MostTerms} terms, and {list.Length} are there."
            : added.Count > 0 ? await ChangeAsync(state, list.AddRange(added), ct) : null;
        return new TermsAdded(added.Count, terms.Count - added.Count, problem);
    }

    /// <summary>Puts a term in the place of another.</summary>
    /// <returns>Why nothing was changed; null when it was.</returns>
    public async Task<string?> ReplaceAsync(AlertTerm before, AlertTerm after, CancellationToken ct)
    {
        var state = book.Current;
        var list = Of(state.Terms);
        return !list.Contains(before) ? $"Somebody else has changed or removed “{before.Text}” meanwhile. Nothing has been saved; what you have entered is still here."
            : after.Text != before.Text && list.Any(term => term.Text == after.Text) ? $"“{after.Text}” is there already."
            : await ChangeAsync(state, list.Replace(before, after), ct);
    }

    /// <summary>Takes a term away.</summary>
    public async Task<string?> RemoveAsync(AlertTerm term, CancellationToken ct)
    {
        var state = book.Current;
        var list = Of(state.Terms);
        return list.Contains(term) ? await ChangeAsync(state, list.Remove(term), ct) : $"Somebody else has changed or removed “{term.Text}” meanwhile.";
    }

    /// <summary>Puts a term back that was taken away.</summary>
    public async Task<string?> RestoreAsync(AlertTerm term, int index, CancellationToken ct)
    {
        var state = book.Current;
        var list = Of(state.Terms);
        return list.Any(known => known.Text == term.Text) ? null : await ChangeAsync(state, list.Insert(Math.Clamp(index, 0, list.Length), term), ct);
    }

    private async Task<string?> ChangeAsync(AlertBookState state, ImmutableArray<AlertTerm> list, CancellationToken ct)
    {
        try
        {
            var terms = isIgnored ? state.Terms with { Ignored = list } : state.Terms with { Terms = list };
            return (await editor.ChangeAsync(terms, state.Revision, ct)).Problem;
        }
        catch (DbException)
        {
            return "The database cannot be written at the moment. Nothing has been saved; try again.";
        }
    }
}
