using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Shared;

/// <summary>One line of a decoder's structure: a name with a value, or with lines of its own.</summary>
/// <param name="Name">Name for people.</param>
/// <param name="Value">Value for people; null when there are lines below.</param>
/// <param name="Children">The lines below.</param>
public sealed record StructureNode(string Name, string? Value, ImmutableArray<StructureNode> Children)
{
    private const int MaxDepth = 24;
    private const int MaxChildren = 300;

    /// <summary>Reads JSON, also with junk around it as some decoders send it.</summary>
    /// <returns>Null when there is no JSON object or array in it.</returns>
    public static StructureNode? Parse(string json)
    {
        var start = json.AsSpan().IndexOfAny('{', '[');
        var end = json.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return null;
        }

        return TryParse(json[start..(end + 1)]) ?? TryParse(json[start..(end + 1)].Replace("\\\"", "\"", StringComparison.Ordinal));
    }

    private static StructureNode? TryParse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = MaxDepth + 1 });
            return Of("", document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static StructureNode Of(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when Time(value) is { } time:
                return new StructureNode(name, time, []);
            case JsonValueKind.Object:
                return new StructureNode(name, null, [.. value.EnumerateObject().Take(MaxChildren).Select(static p => Of(Words(p.Name), p.Value))]);
            case JsonValueKind.Array:
                return new StructureNode(name, null, [.. value.EnumerateArray().Take(MaxChildren).Select(static (item, i) => Of($"{i + 1}", item))]);
            case JsonValueKind.True:
                return new StructureNode(name, "Yes", []);
            case JsonValueKind.False:
                return new StructureNode(name, "No", []);
            case JsonValueKind.Null:
                return new StructureNode(name, "null", []);
            case JsonValueKind.String:
                return new StructureNode(name, VisibleText.Block(value.GetString()!), []); // A string has a value.
            default:
                return new StructureNode(name, value.GetRawText(), []);
        }
    }

    /// <summary><c>{hour, min, sec}</c> is a time.</summary>
    private static string? Time(JsonElement value)
    {
        if (!Number("hour", out var hour) || !Number("min", out var minute))
        {
            return null;
        }

        return Number("sec", out var second)
            ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00} UTC")
            : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00} UTC");

        bool Number(string name, out int number)
        {
            number = 0;
            return value.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Number && part.TryGetInt32(out number);
        }
    }

    /// <summary><c>pos_current</c> becomes <c>Pos current</c>.</summary>
    private static string Words(string key)
    {
        var words = VisibleText.Field(key).Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? key : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
