using System.Globalization;
using System.Text;

namespace AcarsHub.Tests.Builders;

/// <summary>A sample of a scrape.</summary>
internal sealed record MetricSample(string Name, IReadOnlyDictionary<string, string> Labels, double Value);

/// <summary>
/// Reads Prometheus' text format 0.0.4 as strictly as Prometheus does: names, escapes, one type for each family before its samples, samples
/// of a family together, and none twice.
/// </summary>
internal sealed class MetricsParser
{
    private const string FirstOfName = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_:";
    private const string OfName = FirstOfName + "0123456789";

    private readonly List<MetricSample> _samples = [];
    private readonly Dictionary<string, string> _types = [];
    private readonly HashSet<string> _seen = [];
    private string _family = "";

    private MetricsParser()
    {
    }

    public IReadOnlyList<MetricSample> Samples => _samples;

    /// <summary>Type of each family by its name.</summary>
    public IReadOnlyDictionary<string, string> Types => _types;

    /// <exception cref="FormatException">A line that Prometheus would refuse.</exception>
    public static MetricsParser Parse(string text)
    {
        var parser = new MetricsParser();
        if (!text.EndsWith('\n'))
        {
            throw new FormatException("The last line does not end");
        }

        foreach (var line in text[..^1].Split('\n'))
        {
            parser.Line(line);
        }

        return parser;
    }

    /// <summary>Value of the one sample with that name and labels, which are all it has.</summary>
    public double Value(string name, params (string Name, string Value)[] labels) =>
        _samples.Single(sample => sample.Name == name && sample.Labels.Count == labels.Length && labels.All(label => sample.Labels.GetValueOrDefault(label.Name) == label.Value)).Value;

    private void Line(string line)
    {
        if (line.StartsWith("# TYPE ", StringComparison.Ordinal))
        {
            var parts = line.Split(' ');
            Require(parts.Length == 4 && parts[3] is "gauge" or "counter" or "histogram" or "summary" or "untyped", line);
            Require(_types.TryAdd(parts[2], parts[3]), line);
            _family = parts[2];
        }
        else if (!line.StartsWith("# HELP ", StringComparison.Ordinal))
        {
            Sample(line);
        }
    }

    private void Sample(string line)
    {
        var i = 0;
        var name = Name(line, ref i);
        var labels = new Dictionary<string, string>();
        if (line[i] == '{')
        {
            i++;
            while (line[i] != '}')
            {
                var label = Name(line, ref i);
                Require(line[i++] == '=' && line[i++] == '"', line);
                Require(labels.TryAdd(label, LabelValue(line, ref i)), line);
                Require(line[i] is ',' or '}', line);
                i += line[i] == ',' ? 1 : 0;
            }

            i++;
        }

        Require(line[i++] == ' ', line);
        var value = line[i..]; // No time stamp behind it: it would hold an old value for the present one.
        Require(value == "+Inf" || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _), line);
        var isHistogram = _types.GetValueOrDefault(_family) == "histogram";
        Require(name == _family || (isHistogram && name[.._family.Length] == _family && name[_family.Length..] is "_bucket" or "_sum" or "_count"), line);
        Require(_seen.Add(line[..line.LastIndexOf(' ')]), line);
        _samples.Add(new MetricSample(name, labels, double.Parse(value.Replace("+Inf", "Infinity", StringComparison.Ordinal), CultureInfo.InvariantCulture)));
    }

    private static string Name(string line, ref int i)
    {
        var start = i;
        Require(FirstOfName.Contains(line[i], StringComparison.Ordinal), line);
        while (OfName.Contains(line[i], StringComparison.Ordinal))
        {
            i++;
        }

        return line[start..i];
    }

    private static string LabelValue(string line, ref int i)
    {
        var value = new StringBuilder();
        for (; line[i] != '"'; i++)
        {
            if (line[i] != '\\')
            {
                value.Append(line[i]);
                continue;
            }

            value.Append(line[++i] switch { 'n' => '\n', '\\' => '\\', '"' => '"', _ => throw new FormatException(line) });
        }

        i++;
        return value.ToString();
    }

    private static void Require(bool holds, string line)
    {
        if (!holds)
        {
            throw new FormatException(line);
        }
    }
}
