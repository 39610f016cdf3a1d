using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using AcarsHub.Web.Components.Formatting;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>What can be searched for.</summary>
public sealed partial class SearchForm : ComponentBase
{
    private static readonly (string Name, TimeSpan Length)[] s_ranges = [("Last hour", TimeSpan.FromHours(1)), ("24 hours", TimeSpan.FromDays(1)), ("7 days", TimeSpan.FromDays(7))];

    [Parameter, EditorRequired]
    public SearchCriteria Criteria { get; set; } = SearchCriteria.None;

    [Parameter]
    public EventCallback<SearchCriteria> CriteriaChanged { get; set; }

    /// <summary>What cannot be searched for as it stands.</summary>
    [Parameter]
    public IReadOnlyList<SearchProblem> Problems { get; set; } = [];

    /// <summary>Whether a search the reader has asked for is going on.</summary>
    [Parameter]
    public bool IsBusy { get; set; }

    [Parameter]
    public EventCallback Submitted { get; set; }

    [Parameter]
    public EventCallback Cleared { get; set; }

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Set by the framework before the first render.

    private Task Change(SearchCriteria criteria) => CriteriaChanged.InvokeAsync(criteria);

    private Task ChangeKind(ChangeEventArgs change) => Change(Criteria with { Kind = DecoderKinds.Parse(change.Value as string) });

    private Task ChangeOrder(ChangeEventArgs change) =>
        Change(Criteria with { Order = change.Value as string == nameof(SearchOrder.Oldest) ? SearchOrder.Oldest : SearchOrder.Newest });

    // To the minute, so that the field shows what is searched for.
    private DateTimeOffset Since(TimeSpan length)
    {
        var since = Clock.GetUtcNow() - length;
        return since.AddTicks(-(since.Ticks % TimeSpan.TicksPerMinute));
    }

    private string Input(DateTimeOffset? time) => time is { } value ? Format.ToInput(value) : "";

    private string? ProblemOf(string key) => Problems.Where(problem => problem.Key == key).Select(static problem => problem.Text).FirstOrDefault();

    private string? ProblemId(string key) => ProblemOf(key) is null ? null : $"search-{key}-problem";

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";
}
