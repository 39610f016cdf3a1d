using AcarsHub.Domain.Alerts;
using AcarsHub.Web.Alerts;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings.Terms;

/// <summary>Lists of terms that can be added at once.</summary>
public sealed partial class PackList : ComponentBase
{
    private string? _said;
    private bool _isProblem;

    [Parameter, EditorRequired]
    public AlertBookState Book { get; set; } = AlertBookState.Unknown;

    [Inject]
    private AlertBook Alerts { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private AlertEditor Editor { get; set; } = null!; // Likewise.

    private int Missing(AlertPack pack) => pack.Terms.Count(term => !Book.Terms.Terms.Any(known => known.Text == term.Text));

    private async Task AddAsync(AlertPack pack)
    {
        var added = await new TermList(Alerts, Editor, isIgnored: false).AddAsync(pack.Terms, CancellationToken.None);
        _isProblem = added.Problem is not null;
        _said = added.Problem ?? $"{pack.Name}: {added.ToString()[..1].ToLowerInvariant()}{added.ToString()[1..]}";
    }
}
