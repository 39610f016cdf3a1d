using System.Text.Json.Serialization;

namespace AcarsHub.Web.Components.Charts;

/// <summary>
/// What ApexCharts is told about a chart, by the names Blazor-ApexCharts has for it (ADR 019); only what is used here. What all charts have
/// in common, such as fonts, stands in <c>ApexChart.razor.js</c>. A colour is a CSS colour or one of our variables: <c>var(--ctp-blue)</c>.
/// </summary>
/// <typeparam name="TItem">What the series are made of.</typeparam>
public sealed class ApexChartOptions<TItem>
{
    public Chart? Chart { get; init; }

    public XAxis? Xaxis { get; init; }

    public IReadOnlyList<YAxis>? Yaxis { get; init; }

    public IReadOnlyList<string>? Colors { get; init; }

    public Annotations? Annotations { get; init; }

    public PlotOptions? PlotOptions { get; init; }

    public DataLabels? DataLabels { get; init; }
}

/// <summary>What a series is drawn as.</summary>
[JsonConverter(typeof(LowerCaseConverter<SeriesType>))]
public enum SeriesType
{
    Line,
    Bar,
    Heatmap,
}

/// <summary>What an axis counts.</summary>
[JsonConverter(typeof(LowerCaseConverter<XAxisType>))]
public enum XAxisType
{
    Category,
    Datetime,
    Numeric,
}

public sealed class Chart
{
    public Zoom? Zoom { get; init; }
}

public sealed class Zoom
{
    public bool Enabled { get; init; }
}

public sealed class XAxis
{
    public XAxisType Type { get; init; }

    public object? Min { get; init; }

    public object? Max { get; init; }

    public object? TickAmount { get; init; }

    public AxisTitle? Title { get; init; }
}

public sealed class YAxis
{
    public object? Min { get; init; }

    public object? Max { get; init; }

    public AxisTitle? Title { get; init; }

    public bool? ForceNiceScale { get; init; }
}

public sealed class AxisTitle
{
    public string? Text { get; init; }
}

public sealed class Annotations
{
    public IReadOnlyList<AnnotationsXAxis>? Xaxis { get; init; }
}

/// <summary>A stretch of the x axis that is set apart.</summary>
public sealed class AnnotationsXAxis
{
    public object? X { get; init; }

    public object? X2 { get; init; }

    public string? FillColor { get; init; }

    public double? Opacity { get; init; }
}

public sealed class PlotOptions
{
    public PlotOptionsBar? Bar { get; init; }

    public PlotOptionsHeatmap? Heatmap { get; init; }
}

public sealed class PlotOptionsBar
{
    public bool Horizontal { get; init; }

    /// <summary>Whether each bar has a colour of its own.</summary>
    public bool Distributed { get; init; }
}

public sealed class PlotOptionsHeatmap
{
    public HeatmapColorScale? ColorScale { get; init; }
}

public sealed class HeatmapColorScale
{
    public IReadOnlyList<PlotOptionsHeatmapColorScaleRange> Ranges { get; init; } = [];
}

/// <summary>Cells with values of the range have the colour.</summary>
public sealed class PlotOptionsHeatmapColorScaleRange
{
    public double From { get; init; }

    public double To { get; init; }

    public string? Color { get; init; }
}

public sealed class DataLabels
{
    public bool Enabled { get; init; }
}

/// <summary>How the line of a series is drawn.</summary>
public sealed class SeriesStroke
{
    public int Width { get; init; } = 2;

    /// <summary>Length of dashes and of the space between them; 0 for a solid line.</summary>
    public int DashSpace { get; init; }
}
