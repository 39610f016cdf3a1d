using System.Globalization;
using System.Text;

namespace AcarsHub.Web.Metrics;

/// <summary>
/// Writes metrics in Prometheus' text format 0.0.4. A family is written whole or not at all, so that a collector that fails in the
/// middle leaves nothing behind that no parser understands.
/// </summary>
internal sealed class MetricsText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    // Labels come from terms people type and from texts of the radio.
    private const int LongestLabel = 200;

    private readonly StringBuilder _text = new();
    private string _name = "";

    /// <summary>Whatever has been written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes a family.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type"><c>gauge</c>, <c>counter</c> or <c>histogram</c>.</param>
    /// <param name="help">What it tells.</param>
    /// <param name="collect">Writes the samples.</param>
    /// <param name="failed">Value instead, when that fails; none when left out.</param>
    public void Family(string name, string type, string help, Action collect, double? failed = null)
    {
        _name = name;
        _text.Append("# HELP ").Append(name).Append(' ').Append(help).Append('\n').Append("# TYPE ").Append(name).Append(' ').Append(type).Append('\n');
        var begin = _text.Length;
        try
        {
            collect();
        }
        catch (Exception)
        {
            // Whatever it was: the other metrics are worth having, and a scrape that fails tells less than a zero.
            _text.Length = begin;
            if (failed is { } value)
            {
                Sample(value);
            }
        }
    }

    /// <summary>Writes a family of one sample.</summary>
    public void Gauge(string name, string help, Func<double> value) => Family(name, "gauge", help, () => Sample(value()), failed: 0);

    /// <summary>Writes a sample of the family.</summary>
    public void Sample(double value, params ReadOnlySpan<(string Name, string Value)> labels) => Write("", value, labels);

    /// <summary>Writes a histogram's samples.</summary>
    public void Histogram(DurationHistogram histogram)
    {
        var counts = histogram.Cumulative();
        for (var i = 0; i < histogram.BoundsSeconds.Count; i++)
        {
            Write("_bucket", counts[i], ("le", Number(histogram.BoundsSeconds[i])));
        }

        Write("_bucket", counts[^1], ("le", "+Inf"));
        Write("_sum", histogram.SumSeconds);
        Write("_count", counts[^1]);
    }

    /// <summary>As programs write a number.</summary>
    public static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private void Write(string suffix, double value, params ReadOnlySpan<(string Name, string Value)> labels)
    {
        _text.Append(_name).Append(suffix);
        for (var i = 0; i < labels.Length; i++)
        {
            _text.Append(i == 0 ? '{' : ',').Append(labels[i].Name).Append("=\"");
            Escape(labels[i].Value);
            _text.Append('"');
        }

        _text.Append(labels.Length > 0 ? "} " : " ").Append(Number(value)).Append('\n');
    }

    private void Escape(string value)
    {
        foreach (var c in value.AsSpan(0, Math.Min(value.Length, LongestLabel)))
        {
            _ = c switch
            {
                '\\' => _text.Append(@"\\"),
                '"' => _text.Append("\\\""),
                '\n' => _text.Append(@"\n"),
                _ => _text.Append(c),
            };
        }
    }
}
