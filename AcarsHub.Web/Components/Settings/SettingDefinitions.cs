using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AcarsHub.Web.Components.Settings;

/// <summary>One setting as it stands in a file: where, what it may be, and how it is read and written.</summary>
/// <param name="Section">First key in the JSON.</param>
/// <param name="Key">Second key.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Read">Takes the value over; null when it is not one of those allowed.</param>
/// <param name="Write">The value for the file.</param>
/// <param name="Text">The value for people.</param>
public sealed record SettingDefinition(
    string Section,
    string Key,
    string Name,
    Func<ViewSettings, JsonElement, ViewSettings?> Read,
    Func<ViewSettings, JsonNode?> Write,
    Func<ViewSettings, string> Text);

/// <summary>
/// All settings, under the keys ACARS Hub has for them, so that its export can be taken over. Keys of ACARS Hub that are not here have
/// no meaning in AcarsHub (yet) and are skipped.
/// </summary>
public static class SettingDefinitions
{
    private const int MaxEntries = 500;
    private const int MaxLength = 200;

    public static ImmutableArray<SettingDefinition> All { get; } =
    [
        Choice("appearance", "theme", "Theme", static s => s.Theme, static (s, v) => s with { Theme = v }, ("system", ThemeChoice.System), ("mocha", ThemeChoice.Dark), ("latte", ThemeChoice.Light)),
        Flag("appearance", "showConnectionStatus", "Show connection status", static s => s.ShowsConnectionStatus, static (s, v) => s with { ShowsConnectionStatus = v }),
        Flag("appearance", "animations", "Animations", static s => s.HasAnimations, static (s, v) => s with { HasAnimations = v }),
        Choice("regional", "timeFormat", "Time format", static s => s.TimeStyle, static (s, v) => s with { TimeStyle = v }, ("auto", TimeStyle.Auto), ("12h", TimeStyle.Hours12), ("24h", TimeStyle.Hours24)),
        Choice(
            "regional", "dateFormat", "Date format", static s => s.DateStyle, static (s, v) => s with { DateStyle = v },
            ("auto", DateStyle.Auto), ("mdy", DateStyle.MonthDayYear), ("dmy", DateStyle.DayMonthYear), ("ymd", DateStyle.YearMonthDay), ("long", DateStyle.Spelled), ("short", DateStyle.Abbreviated)),
        Choice("regional", "timezone", "Time zone", static s => s.Zone, static (s, v) => s with { Zone = v }, ("local", ZoneChoice.Local), ("utc", ZoneChoice.Utc)),
        Choice("regional", "altitudeUnit", "Altitude unit", static s => s.AltitudeUnit, static (s, v) => s with { AltitudeUnit = v }, ("feet", AltitudeUnit.Feet), ("meters", AltitudeUnit.Meters)),
        Flag("notifications", "desktop", "Desktop notifications", static s => s.NotifiesOnDesktop, static (s, v) => s with { NotifiesOnDesktop = v }),
        Flag("notifications", "sound", "Sound of alerts", static s => s.PlaysSound, static (s, v) => s with { PlaysSound = v }),
        Number("notifications", "volume", "Volume", 0, 100, static s => s.VolumePercent, static (s, v) => s with { VolumePercent = v }),
        Flag("notifications", "onPageAlerts", "Alerts on the page", static s => s.ShowsAlertsOnPage, static (s, v) => s with { ShowsAlertsOnPage = v }),
        Number("data", "maxMessagesPerAircraft", "Messages per aircraft", 10, 200, static s => s.MaxMessagesPerAircraft, static (s, v) => s with { MaxMessagesPerAircraft = v }),
        Number("data", "maxMessageGroups", "Aircraft", 10, 200, static s => s.MaxAircraft, static (s, v) => s with { MaxAircraft = v }),
        Flag("liveMessages", "filterNoText", "Hide messages without text", static s => s.HidesMessagesWithoutText, static (s, v) => s with { HidesMessagesWithoutText = v }),
        Texts("liveMessages", "selectedStationIds", "Stations shown", static s => s.Stations, static (s, v) => s with { Stations = v }),
        Texts("liveMessages", "excludedLabels", "Labels hidden", static s => s.HiddenLabels, static (s, v) => s with { HiddenLabels = v }),
        Searches("search", "saved", "Saved searches", static s => s.SavedSearches, static (s, v) => s with { SavedSearches = v }),
        Texts("charts", "hiddenSeries", "Lines hidden in charts", static s => s.HiddenSeries, static (s, v) => s with { HiddenSeries = v }),
        Texts("links", "sites", "Links to other sites", static s => s.LinkSites, static (s, v) => s with { LinkSites = v }),
        Address("links", "tar1090", "Own tar1090", static s => s.Tar1090Url, static (s, v) => s with { Tar1090Url = v }),
    ];

    private static SettingDefinition Choice<T>(string section, string key, string name, Func<ViewSettings, T> get, Func<ViewSettings, T, ViewSettings> set, params (string Word, T Value)[] choices)
        where T : struct, Enum
    {
        return new SettingDefinition(
            section, key, name,
            (s, json) => json.ValueKind == JsonValueKind.String && Find(json.GetString()) is { } value ? set(s, value) : null,
            s => Word(get(s)),
            s => Word(get(s)));

        T? Find(string? word) => choices.Any(c => c.Word == word) ? choices.First(c => c.Word == word).Value : null;
        string Word(T value) => choices.First(c => EqualityComparer<T>.Default.Equals(c.Value, value)).Word;
    }

    private static SettingDefinition Flag(string section, string key, string name, Func<ViewSettings, bool> get, Func<ViewSettings, bool, ViewSettings> set) => new(
        section, key, name,
        (s, json) => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? set(s, json.GetBoolean()) : null,
        s => get(s),
        s => get(s) ? "on" : "off");

    private static SettingDefinition Number(string section, string key, string name, int least, int most, Func<ViewSettings, int> get, Func<ViewSettings, int, ViewSettings> set) => new(
        section, key, name,
        (s, json) => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var value) && value >= least && value <= most ? set(s, value) : null,
        s => get(s),
        s => get(s).ToString(CultureInfo.InvariantCulture));

    private static SettingDefinition Texts(string section, string key, string name, Func<ViewSettings, ImmutableArray<string>> get, Func<ViewSettings, ImmutableArray<string>, ViewSettings> set) => new(
        section, key, name,
        (s, json) => ReadTexts(json) is { } texts ? set(s, texts) : null,
        s => new JsonArray([.. get(s).Select(static t => (JsonNode?)t)]),
        s => get(s) is { IsEmpty: false } texts ? string.Join(", ", texts) : "none");

    private static SettingDefinition Searches(string section, string key, string name, Func<ViewSettings, ImmutableArray<SavedSearch>> get, Func<ViewSettings, ImmutableArray<SavedSearch>, ViewSettings> set) => new(
        section, key, name,
        (s, json) => ReadSearches(json) is { } searches ? set(s, searches) : null,
        s => new JsonArray([.. get(s).Select(static search => (JsonNode?)new JsonObject { ["name"] = search.Name, ["query"] = search.Query })]),
        s => get(s) is { IsEmpty: false } searches ? string.Join(", ", searches.Select(static search => search.Name)) : "none");

    private static SettingDefinition Address(string section, string key, string name, Func<ViewSettings, string?> get, Func<ViewSettings, string?, ViewSettings> set) => new(
        section, key, name,
        (s, json) => json.ValueKind == JsonValueKind.Null ? set(s, null)
            : json.ValueKind == JsonValueKind.String && Uri.TryCreate(json.GetString(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? set(s, json.GetString()) : null,
        s => get(s),
        s => get(s) ?? "none");

    private static ImmutableArray<SavedSearch>? ReadSearches(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() > SavedSearch.Most)
        {
            return null;
        }

        var searches = ImmutableArray.CreateBuilder<SavedSearch>();
        foreach (var entry in json.EnumerateArray())
        {
            if (Text(entry, "name", SavedSearch.LongestName) is not { } name || Text(entry, "query", SavedSearch.LongestQuery) is not { } query)
            {
                return null;
            }

            searches.Add(new SavedSearch(name, query));
        }

        return searches.DrainToImmutable();

        static string? Text(JsonElement entry, string key, int longest) =>
            entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
                && value.GetString() is { Length: > 0 } text && text.Length <= longest ? text : null;
    }

    private static ImmutableArray<string>? ReadTexts(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() > MaxEntries)
        {
            return null;
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in json.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.String || entry.GetString() is not { Length: > 0 and <= MaxLength } text)
            {
                return null;
            }

            texts.Add(text);
        }

        return texts.DrainToImmutable();
    }
}
