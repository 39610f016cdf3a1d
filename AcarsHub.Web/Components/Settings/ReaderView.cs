using System.Text.Json;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Settings;

/// <summary>What is known of the reader: settings, locale and time zone of the browser.</summary>
/// <param name="Settings">What the reader has chosen.</param>
/// <param name="Locale">BCP 47 name; null before the browser has told.</param>
/// <param name="Zone">IANA name; null before the browser has told.</param>
public sealed record ReaderView(ViewSettings Settings, string? Locale, string? Zone)
{
    /// <summary>Cookie with a copy, so that the first page is right before there is a circuit.</summary>
    public const string CookieName = "acarshub-view";

    public static ReaderView Unknown { get; } = new(ViewSettings.Default, null, null);

    /// <summary>How this reader wants values.</summary>
    public DisplayFormat Format { get; } = new(Settings, Locale, Zone);

    /// <summary>Reads what view.js tells: <c>{"settings": …, "locale": …, "zone": …}</c>. Anything else is nothing known.</summary>
    public static ReaderView Parse(string? json)
    {
        if (string.IsNullOrEmpty(json) || json.Length > SettingsJson.MaxBytes)
        {
            return Unknown;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var settings = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("settings", out var stored) && stored.ValueKind == JsonValueKind.Object
                ? SettingsJson.Read(stored.GetRawText(), ViewSettings.Default).Settings
                : ViewSettings.Default;
            return new ReaderView(settings, Text(root, "locale"), Text(root, "zone"));
        }
        catch (JsonException)
        {
            return Unknown;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
