using System.Text.Json;

namespace AcarsHub.Domain.Enrichment;

/// <summary>What the readers of user-supplied JSON files share: lenient about form, since people edit these files.</summary>
internal static class ReferenceJson
{
    private static readonly JsonDocumentOptions s_options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON, but no object.</exception>
    internal static JsonDocument ParseObject(Stream json)
    {
        var document = JsonDocument.Parse(json, s_options);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        var kind = document.RootElement.ValueKind;
        document.Dispose();
        throw new FormatException($"it holds a JSON {kind} where an object is expected");
    }

    /// <summary>A property by its name in any case; null when absent.</summary>
    internal static JsonElement? Property(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }

    /// <summary>A text property, trimmed; null when absent, blank or of another type.</summary>
    internal static string? Text(JsonElement element, string name)
    {
        if (Property(element, name) is not { ValueKind: JsonValueKind.String } value)
        {
            return null;
        }

        var text = value.GetString().AsSpan().Trim();
        return text.IsEmpty ? null : text.ToString();
    }
}
