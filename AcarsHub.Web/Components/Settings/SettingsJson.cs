using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AcarsHub.Web.Components.Settings;

/// <summary>What was found in a settings file.</summary>
/// <param name="Settings">The settings with everything valid taken over.</param>
/// <param name="Refused">Values that are not allowed, each with its place; the setting keeps what it was.</param>
/// <param name="Error">Why the file is none at all; null when it is one.</param>
public sealed record SettingsImport(ViewSettings Settings, ImmutableArray<string> Refused, string? Error);

/// <summary>One setting that an import would change.</summary>
public sealed record SettingChange(string Name, string From, string To);

/// <summary>Settings as JSON: in the browser's storage and in exported files, also those of ACARS Hub.</summary>
public static class SettingsJson
{
    /// <summary>Form of the file. ACARS Hub's last is 10; unknown keys never matter, so older and newer ones are read alike.</summary>
    public const int SchemaVersion = 11;

    /// <summary>Largest file that is looked at.</summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions s_reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>The settings for storage and export.</summary>
    public static string Write(ViewSettings settings, bool indented = false)
    {
        var root = new JsonObject { ["version"] = SchemaVersion };
        foreach (var definition in SettingDefinitions.All)
        {
            if (root[definition.Section] is not JsonObject section)
            {
                root[definition.Section] = section = [];
            }

            section[definition.Key] = definition.Write(settings);
        }

        return root.ToJsonString(indented ? s_options : null);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, or ACARS Hub's export. Never throws.</summary>
    /// <param name="json">The file.</param>
    /// <param name="current">What holds where the file says nothing.</param>
    public static SettingsImport Read(string? json, ViewSettings current)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return new SettingsImport(current, [], "The file is empty.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, s_reading);
            return Read(document.RootElement, current);
        }
        catch (JsonException e)
        {
            return new SettingsImport(current, [], $"The file is not JSON: {e.Message}");
        }
    }

    /// <summary>What would change.</summary>
    public static ImmutableArray<SettingChange> Changes(ViewSettings from, ViewSettings to) =>
    [
        .. SettingDefinitions.All
            .Where(d => d.Text(from) != d.Text(to))
            .Select(d => new SettingChange(d.Name, d.Text(from), d.Text(to))),
    ];

    private static SettingsImport Read(JsonElement root, ViewSettings current)
    {
        // The state of ACARS Hub's own store is wrapped once.
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("state", out var state) && state.ValueKind == JsonValueKind.Object)
        {
            root = state;
        }

        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("settings", out var wrapped) && wrapped.ValueKind == JsonValueKind.Object)
        {
            root = wrapped;
        }

        if (root.ValueKind != JsonValueKind.Object || !SettingDefinitions.All.Any(d => Find(root, d) is not null))
        {
            return new SettingsImport(current, [], "The file holds no settings: sections such as \"appearance\" and \"regional\" are missing.");
        }

        var refused = ImmutableArray.CreateBuilder<string>();
        var settings = current;
        foreach (var definition in SettingDefinitions.All)
        {
            if (Find(root, definition) is not { } value)
            {
                continue;
            }

            if (definition.Read(settings, value) is { } changed)
            {
                settings = changed;
            }
            else
            {
                refused.Add($"{definition.Section}.{definition.Key}: {Excerpt(value)} is not allowed");
            }
        }

        return new SettingsImport(settings, refused.DrainToImmutable(), Error: null);
    }

    private static JsonElement? Find(JsonElement root, SettingDefinition definition) =>
        root.TryGetProperty(definition.Section, out var section) && section.ValueKind == JsonValueKind.Object && section.TryGetProperty(definition.Key, out var value) ? value : null;

    private static string Excerpt(JsonElement value)
    {
        const int longest = 40;
        var text = value.GetRawText();
        return text.Length > longest ? text[..longest] + "…" : text;
    }
}
