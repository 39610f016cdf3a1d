using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Charts;

/// <summary>A series of an <see cref="ApexChart{TItem}"/>, with the parameters of Blazor-ApexCharts' component of this name.</summary>
/// <typeparam name="TItem">What a point is made of.</typeparam>
public sealed class ApexPointSeries<TItem> : ComponentBase
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public IEnumerable<TItem> Items { get; set; } = [];

    /// <summary>A time, a number or a text. All series of a chart have the same.</summary>
    [Parameter, EditorRequired]
    public Func<TItem, object> XValue { get; set; } = static item => item!; // Replaced by the required parameter.

    /// <summary>Null where there is no value: a line has a gap there.</summary>
    [Parameter, EditorRequired]
    public Func<TItem, decimal?> YValue { get; set; } = static _ => null;

    [Parameter]
    public SeriesType SeriesType { get; set; }

    [Parameter]
    public string? Color { get; set; }

    [Parameter]
    public SeriesStroke? Stroke { get; set; }

    [CascadingParameter]
    private ApexChart<TItem>? Chart { get; set; }

    // The chart forgets its series with each of its renders, and each of those gives this component its parameters anew.
    protected override void OnParametersSet() => Chart?.Add(this);
}
