using System.Collections.Immutable;
using AcarsHub.Web.Components.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Charts;

/// <summary>What stands around every chart: its heading, what it says in words, its key, the table behind it, and the ways to save it.</summary>
public sealed partial class ChartFrame : ComponentBase
{
    private const int MostHidden = 100; // Stations come and go; what was hidden long ago is forgotten.

    private IChartPicture? _picture;
    private bool _showsTable;

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What the chart says, in words.</summary>
    [Parameter]
    public string? Summary { get; set; }

    [Parameter]
    public bool IsLoading { get; set; }

    /// <summary>Why there is nothing to show.</summary>
    [Parameter]
    public string? Problem { get; set; }

    [Parameter]
    public EventCallback Retry { get; set; }

    /// <summary>Whether there is something to draw.</summary>
    [Parameter]
    public bool HasContent { get; set; }

    [Parameter]
    public string NothingText { get; set; } = "Nothing yet";

    /// <summary>What to do about it.</summary>
    [Parameter]
    public string? NothingHint { get; set; }

    [Parameter]
    public ImmutableArray<ChartKey> Keys { get; set; } = [];

    [Parameter, EditorRequired]
    public ChartTable Table { get; set; } = ChartTable.Empty;

    /// <summary>A CSS length; what the screen has room for when left out.</summary>
    [Parameter]
    public string? Height { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ReaderSettings Reader { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Likewise.

    private string FileName => "acarshub-" + Id;

    internal void Remember(IChartPicture picture) => _picture = picture;

    internal void Forget(IChartPicture picture) => _picture = _picture == picture ? null : _picture;

    private bool IsHidden(string key) => Reader.Settings.HiddenSeries.Contains(key);

    private Task ToggleAsync(string key) => Reader.ChangeAsync(settings => settings with
    {
        HiddenSeries = settings.HiddenSeries.Contains(key) ? settings.HiddenSeries.Remove(key) : [.. settings.HiddenSeries.TakeLast(MostHidden - 1), key],
    });

    private async Task SaveTableAsync() => await Browser.InvokeVoidAsync("acarsHubView.download", FileName + ".csv", Table.ToCsv(), "text/csv;charset=utf-8");

    private Task SavePictureAsync() => _picture?.SaveAsync(FileName + ".png", Title) ?? Task.CompletedTask;

    private static string Class(ChartColumn column) => column.IsNumber ? "number" : "";

    private static string MarkClass(ChartKey key) => key.Mark switch
    {
        ChartMark.Area => "mark area",
        ChartMark.Dashes => "mark dashes",
        _ => "mark",
    };
}
