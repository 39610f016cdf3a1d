using AcarsHub.Web.Components.Formatting;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Charts;

/// <summary>
/// A chart drawn by ApexCharts, with the parameters of Blazor-ApexCharts' component of this name (ADR 019). It draws itself anew when its
/// parameters have changed. The library is fetched when the first chart is shown.
/// </summary>
/// <typeparam name="TItem">What the series are made of.</typeparam>
public sealed partial class ApexChart<TItem> : ComponentBase, IChartPicture, IAsyncDisposable
{
    private const string Module = "Components/Charts/ApexChart.razor.js";
    private const string Library = "lib/apexcharts/apexcharts.esm.js";

    private readonly List<ApexPointSeries<TItem>> _series = [];
    private ElementReference _element;
    private DotNetObjectReference<ApexChart<TItem>>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _chart;
    private string _spec = "";
    private string? _failure;
    private bool _isDrawing;
    private bool _disposed;

    /// <summary>What it shows, for assistive technology; the frame around it has the heading.</summary>
    [Parameter]
    public string? Title { get; set; }

    [Parameter]
    public ApexChartOptions<TItem> Options { get; set; } = new();

    /// <summary>A CSS length.</summary>
    [Parameter]
    public object? Width { get; set; }

    /// <summary>A CSS length.</summary>
    [Parameter]
    public object? Height { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter]
    public EventCallback<SelectedData<TItem>> OnDataPointSelection { get; set; }

    /// <summary>The reader has drawn over a stretch of the x axis. The chart stays as it is: who asks for this shows what was asked for.</summary>
    [Parameter]
    public EventCallback<ZoomedData<TItem>> OnZoomed { get; set; }

    /// <summary>Unit of the values, in tooltips.</summary>
    [Parameter]
    public string? ValueUnit { get; set; }

    /// <summary>Unit of numbers on the x axis, in tooltips.</summary>
    [Parameter]
    public string? XUnit { get; set; }

    /// <summary>What tooltips say where there is no value.</summary>
    [Parameter]
    public string? GapText { get; set; }

    /// <summary>Whether tooltips tell the share of the sum.</summary>
    [Parameter]
    public bool ShowsShare { get; set; }

    /// <summary>Whether tooltips have the largest value first.</summary>
    [Parameter]
    public bool IsTooltipSorted { get; set; }

    [CascadingParameter]
    private DisplayFormat Format { get; set; } = DisplayFormat.Default;

    [CascadingParameter]
    private ChartFrame? Frame { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Set by the framework before the first render.

    private string Style => $"width:{Width ?? "100%"};height:{Height ?? "100%"}";

    /// <summary>Called by the browser when something was drawn over.</summary>
    [JSInvokable]
    public Task Zoomed(double min, double max) => _disposed ? Task.CompletedTask : InvokeAsync(() => OnZoomed.InvokeAsync(new ZoomedData<TItem>(new ZoomedAxis(min, max))));

    /// <summary>Called by the browser when a point was chosen.</summary>
    [JSInvokable]
    public Task Selected(int series, int point) =>
        !_disposed && series >= 0 && series < _series.Count && _series[series].Items.Skip(point).Take(1).ToArray() is [var item]
            ? InvokeAsync(() => OnDataPointSelection.InvokeAsync(new SelectedData<TItem>(series, point, item)))
            : Task.CompletedTask;

    /// <summary>Saves the chart as a PNG in the browser.</summary>
    public async Task SaveAsync(string fileName, string heading)
    {
        if (_chart is not null)
        {
            await _chart.InvokeVoidAsync("save", fileName, heading);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        Frame?.Forget(this);
        try
        {
            if (_chart is not null)
            {
                await _chart.InvokeVoidAsync("stop");
                await _chart.DisposeAsync();
            }

            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (Exception e) when (e is JSDisconnectedException or TaskCanceledException)
        {
            // The browser has left, or is about to; there is nothing to stop.
        }

        _self?.Dispose();
    }

    internal void Add(ApexPointSeries<TItem> series)
    {
        if (!_series.Contains(series))
        {
            _series.Add(series);
        }
    }

    protected override void OnInitialized() => Frame?.Remember(this);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // A change during the drawing is seen by the loop in DrawAsync.
        if (!_isDrawing && _failure is null)
        {
            _isDrawing = true;
            try
            {
                await DrawAsync();
            }
            catch (Exception e) when (e is JSDisconnectedException or TaskCanceledException or ObjectDisposedException)
            {
                // The browser has left, or the chart is gone.
            }
            catch (JSException e)
            {
                _failure = e.Message.Split('\n')[0];
                StateHasChanged();
            }
            finally
            {
                _isDrawing = false;
            }
        }
    }

    private async Task DrawAsync()
    {
        while (!_disposed && ChartSpec.Write(this, _series, Format) is var spec && spec != _spec)
        {
            _spec = spec;
            if (_chart is not null)
            {
                await _chart.InvokeVoidAsync("update", spec);
            }
            else
            {
                _self ??= DotNetObjectReference.Create(this);
                _module ??= await Browser.InvokeAsync<IJSObjectReference>("import", "./" + Assets[Module]);
                var chart = await _module.InvokeAsync<IJSObjectReference>("create", _element, _self, Assets[Library], spec);
                _chart = chart;
                if (_disposed)
                {
                    await chart.InvokeVoidAsync("stop"); // Gone while it was being made.
                    await chart.DisposeAsync();
                }
            }
        }
    }

    private Task RetryAsync()
    {
        _failure = null;
        _spec = "";
        return Task.CompletedTask;
    }
}
