using System.Collections.Frozen;
using System.Text.Json;

namespace AcarsHub.Domain.Enrichment;

/// <summary>Names of ACARS message labels (ARINC 618, 620, 622 and 623).</summary>
public sealed class LabelTable
{
    private const string Resource = "labels.tsv";
    private const int LabelLength = 2;
    private const char Delete = '\u007f';

    private static readonly Lazy<LabelTable> s_builtIn =
        new(() => new LabelTable(TsvTable.Read(Resource).Select(row => KeyValuePair.Create(row[0], row[1]))));

    // Labels are case-sensitive: _d is a general response, _D is not in use.
    private readonly FrozenDictionary<string, string> _names;

    private LabelTable(IEnumerable<KeyValuePair<string, string>> names) =>
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The table that comes with the program.</summary>
    public static LabelTable BuiltIn => s_builtIn.Value;

    /// <summary>All labels with their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _names;

    /// <summary>Number of named labels.</summary>
    public int Count => _names.Count;

    /// <summary>
    /// Reads ACARS Hub's label file: <c>{ "labels": { "H1": { "name": … } } }</c>, or the inner object alone.
    /// A label with an empty name is unknown.
    /// </summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON, but holds no label.</exception>
    public static LabelTable Parse(Stream json)
    {
        using var document = ReferenceJson.ParseObject(json);
        var map = ReferenceJson.Property(document.RootElement, "labels") is { ValueKind: JsonValueKind.Object } labels
            ? labels
            : document.RootElement;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in map.EnumerateObject())
        {
            // Only labels have two characters; an attribution block beside them has not.
            if (row.Name.Length == LabelLength && ReferenceJson.Text(row.Value, "name") is { } name)
            {
                names[row.Name.Replace(Delete, 'd')] = name;
            }
        }

        return names.Count > 0 ? new LabelTable(names) : throw new FormatException("it holds no label (expected label → { name })");
    }

    /// <summary>Name of a label as it was received, with <c>d</c> for DEL.</summary>
    /// <returns>The name, or null when the label is unknown.</returns>
    public string? Find(string? label) => label is not null && _names.TryGetValue(label, out var name) ? name : null;

    /// <summary>A table in which the rows of <paramref name="preferred"/> win over the rows of this one.</summary>
    public LabelTable With(LabelTable preferred)
    {
        var names = new Dictionary<string, string>(_names, StringComparer.Ordinal);
        foreach (var (label, name) in preferred._names)
        {
            names[label] = name;
        }

        return new LabelTable(names);
    }
}
