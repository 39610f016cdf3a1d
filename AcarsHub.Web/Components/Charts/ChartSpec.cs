using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Charts;

/// <summary>
/// A chart as it goes over the circuit: few words, and the values of x once for all series. Evenly spaced ones, as those of times are, are
/// a start and a step.
/// </summary>
internal static class ChartSpec
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Write<TItem>(ApexChart<TItem> chart, IReadOnlyList<ApexPointSeries<TItem>> series, DisplayFormat format)
    {
        var spec = new JsonObject
        {
            ["type"] = Json(series.Count == 0 ? SeriesType.Line : series[0].SeriesType),
            ["options"] = Json(chart.Options),
            ["unit"] = chart.ValueUnit,
            ["xUnit"] = chart.XUnit,
            ["share"] = chart.ShowsShare,
            ["gap"] = chart.GapText,
            ["order"] = chart.IsTooltipSorted,
            ["time"] = new JsonObject { ["utc"] = format.IsUtc, ["date"] = format.DateFormat, ["clock"] = format.ClockFormat, ["locale"] = format.LocaleName },
            ["x"] = series.Count == 0 ? new JsonArray() : Axis([.. series[0].Items.Select(series[0].XValue)]),
            ["series"] = new JsonArray([.. series.Select(Series)]),
        };
        return spec.ToJsonString(s_json);
    }

    private static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value, s_json);

    private static JsonObject Series<TItem>(ApexPointSeries<TItem> series) => new()
    {
        ["name"] = series.Name,
        ["color"] = series.Color,
        ["width"] = series.Stroke?.Width ?? 2,
        ["dash"] = series.Stroke?.DashSpace ?? 0,
        ["y"] = new JsonArray([.. series.Items.Select(item => series.YValue(item) is { } value ? (JsonNode)Round(value) : null)]),
    };

    // Three digits are more than a screen can show.
    private static decimal Round(decimal value) => Math.Round(value, Math.Abs(value) < 10 ? 3 : 2);

    private static JsonNode Axis(object[] values)
    {
        if (values.Length < 3 || values[0] is string)
        {
            return new JsonArray([.. values.Select(static value => value is string text ? (JsonNode)text : Number(value))]);
        }

        double[] numbers = [.. values.Select(Number)];
        var step = numbers[1] - numbers[0];
        var isEven = Enumerable.Range(1, numbers.Length - 1).All(i => Math.Abs(numbers[i] - numbers[i - 1] - step) < 1e-6);
        return isEven
            ? new JsonObject { ["start"] = numbers[0], ["step"] = step, ["count"] = numbers.Length }
            : new JsonArray([.. numbers.Select(static number => (JsonNode)number)]);
    }

    private static double Number(object value) => value is DateTimeOffset time ? time.ToUnixTimeMilliseconds() : Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
