using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Settings;
using Microsoft.AspNetCore.WebUtilities;

namespace AcarsHub.Web.Components.Pages.Live;

/// <summary>
/// The filter of the live list in the address of the page, so that it survives a reload and can be sent to somebody. What the address
/// does not say comes from the reader's settings.
/// </summary>
public static class LiveFilterQuery
{
    private const string Text = "q";
    private const string Alerts = "alerts";
    private const string NoText = "hide-no-text";
    private const string Station = "station";
    private const string Label = "hide-label";
    private const int LongestText = 200;

    /// <summary>The filter an address asks for.</summary>
    public static LiveFilter Read(Uri address, ViewSettings settings)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        var text = query.TryGetValue(Text, out var texts) ? texts.ToString() : "";
        return new LiveFilter
        {
            Text = text.Length > LongestText ? text[..LongestText] : text,
            AlertsOnly = query.TryGetValue(Alerts, out var alerts) && alerts == "1",
            HidesWithoutText = query.TryGetValue(NoText, out var noText) ? noText == "1" : settings.HidesMessagesWithoutText,
            Stations = query.TryGetValue(Station, out var stations) ? [.. stations.OfType<string>().Where(static s => s.Length > 0)] : settings.Stations,
            HiddenLabels = query.TryGetValue(Label, out var labels) ? [.. labels.OfType<string>().Where(static l => l.Length > 0)] : settings.HiddenLabels,
            MaxGroups = settings.MaxAircraft,
            MaxMessages = settings.MaxMessagesPerAircraft,
        };
    }

    /// <summary>The address with this filter; what is as in the settings is left out.</summary>
    public static string Write(string path, LiveFilter filter, ViewSettings settings)
    {
        var query = new List<KeyValuePair<string, string?>>();
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            query.Add(new(Text, filter.Text.Trim()));
        }

        if (filter.AlertsOnly)
        {
            query.Add(new(Alerts, "1"));
        }

        if (filter.HidesWithoutText != settings.HidesMessagesWithoutText)
        {
            query.Add(new(NoText, filter.HidesWithoutText ? "1" : "0"));
        }

        AddAll(query, Station, filter.Stations, settings.Stations);
        AddAll(query, Label, filter.HiddenLabels, settings.HiddenLabels);
        return QueryHelpers.AddQueryString(path, query);
    }

    private static void AddAll(List<KeyValuePair<string, string?>> query, string key, IReadOnlyCollection<string> values, IReadOnlyCollection<string> settings)
    {
        if (values.SequenceEqual(settings))
        {
            return;
        }

        if (values.Count == 0)
        {
            query.Add(new(key, "")); // None, though the settings have some.
        }

        query.AddRange(values.Select(value => new KeyValuePair<string, string?>(key, value)));
    }
}
