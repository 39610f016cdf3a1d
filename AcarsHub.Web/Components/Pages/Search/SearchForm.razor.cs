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

    /// <summary>Differs from the one before when the criteria come from elsewhere than from this form.</summary>
    [Parameter, EditorRequired]
    public int Revision { get; set; }

    /// <summary>What the reader changes, to be done to the criteria as they are by then: a rendering can lag behind what is typed.</summary>
    [Parameter]
    public EventCallback<Func<SearchCriteria, SearchCriteria>> Changed { get; set; }

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

    private Task Change(Func<SearchCriteria, SearchCriteria> change) => Changed.InvokeAsync(change);

    private Task ChangeKind(ChangeEventArgs change) => Change(criteria => criteria with { Kind = DecoderKinds.Parse(change.Value as string) });

    private Task ChangeOrder(ChangeEventArgs change) =>
        Change(criteria => criteria with { Order = change.Value as string == nameof(SearchOrder.Oldest) ? SearchOrder.Oldest : SearchOrder.Newest });

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
