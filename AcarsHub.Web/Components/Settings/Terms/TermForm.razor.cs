using AcarsHub.Domain.Alerts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AcarsHub.Web.Components.Settings.Terms;

/// <summary>Enters terms, or changes one.</summary>
public sealed partial class TermForm : ComponentBase
{
    private const int LongestInput = 4_000; // A list of many.

    private TermDraft _draft = TermDraft.Empty;
    private AlertTerm? _begun;
    private string _shown = ""; // What is typed is never written back; only what comes from elsewhere is, into a new field.
    private int _revision;
    private string? _refused;
    private bool _isSaving;

    /// <summary>The term to change; null to add some.</summary>
    [Parameter]
    public AlertTerm? Term { get; set; }

    /// <summary>Whether it is about what is ignored.</summary>
    [Parameter]
    public bool IsIgnored { get; set; }

    /// <summary>Saves the terms; answers why it could not, or null.</summary>
    [Parameter, EditorRequired]
    public Func<IReadOnlyList<AlertTerm>, Task<string?>> Save { get; set; } = static _ => Task.FromResult<string?>(null); // Required parameter.

    [Parameter]
    public EventCallback Cancelled { get; set; }

    private string Title => (Term, IsIgnored) switch
    {
        (null, false) => "New alert terms",
        (null, true) => "New terms to ignore",
        ({ } term, _) => $"Change {term.Text}",
    };

    private string Placeholder => IsIgnored ? "TEST, WX?" : "PAN PAN, DIVERT*, N123AB";

    private string InputId => $"{(IsIgnored ? "ignore" : "term")}-{(Term is null ? "new" : "edit")}";

    private string ProblemId => InputId + "-problem";

    private string? Problem => _draft.Problem ?? _refused;

    private string Summary => _draft.IsRegex ? ": regular expression" : _draft.Terms.Any(static term => term.Kind == AlertTermKind.Wildcard) ? ": wildcard" : "";

    // What is ignored is ignored wherever it stands, unless the reader chooses otherwise.
    protected override void OnInitialized() => _draft = IsIgnored ? _draft with { Fields = AlertFields.All } : _draft;

    protected override void OnParametersSet()
    {
        if (Term is { } term && _begun is null)
        {
            // From here on the reader's own, whatever becomes of the term meanwhile.
            _begun = term;
            _draft = TermDraft.Of(term);
            _shown = term.Text;
        }
    }

    private void Type(ChangeEventArgs change) => Set(_draft with { Text = change.Value as string ?? "" });

    private void Set(TermDraft draft)
    {
        _draft = draft;
        _refused = null;
    }

    private void SetField(AlertFields field, bool isChosen) => Set(_draft with { Fields = isChosen ? _draft.Fields | field : _draft.Fields & ~field });

    private Task OnKeyDown(KeyboardEventArgs key) => key.Key switch
    {
        "Enter" => SaveAsync(),
        "Escape" when Term is not null => Cancelled.InvokeAsync(),
        _ => Task.CompletedTask,
    };

    private async Task SaveAsync()
    {
        if (!_draft.IsReady || _isSaving)
        {
            return;
        }

        _isSaving = true;
        try
        {
            _refused = await Save(_draft.Terms);
        }
        finally
        {
            _isSaving = false;
        }

        if (_refused is null && Term is null)
        {
            _draft = _draft with { Text = "" };
            _shown = "";
            _revision++;
        }
    }
}
