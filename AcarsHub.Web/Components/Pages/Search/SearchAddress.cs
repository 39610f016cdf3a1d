using System.Globalization;
using AcarsHub.Domain.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>Where in what was found a page lies.</summary>
/// <param name="After">Key of the message before it; null for none.</param>
/// <param name="Before">Key of the message after it; null for none.</param>
/// <param name="IsLast">Whether it is the last one.</param>
public readonly record struct PagePlace(long? After = null, long? Before = null, bool IsLast = false)
{
    public static PagePlace First => default;

    /// <summary>Whether it is found from the end.</summary>
    public bool IsFromEnd => Before is not null || IsLast;
}

/// <summary>A search and a page of it as they stand in the address, so that they survive a reload and can be sent to somebody.</summary>
public static class SearchAddress
{
    /// <summary>Address of the page, relative to the base.</summary>
    public const string Path = "search";

    private const string After = "after";
    private const string Before = "before";
    private const string Page = "page";
    private const string Last = "last";

    /// <summary>The search an address asks for; null when it asks for none.</summary>
    public static (SearchReading Reading, PagePlace Place)? Read(Uri address)
    {
        if (address.Query.Length < 2)
        {
            return null;
        }

        var query = QueryHelpers.ParseQuery(address.Query);
        var reading = SearchKeys.Read(query.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.LastOrDefault())));
        return (reading, new PagePlace(Key(After), Key(Before), query.TryGetValue(Page, out var page) && page == Last));

        long? Key(string name) =>
            query.TryGetValue(name, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
    }

    /// <summary>The address of a search; without criteria it asks for everything.</summary>
    public static string Write(SearchCriteria criteria, PagePlace place = default) => QueryHelpers.AddQueryString(Path, [.. Keys(criteria, place)]);

    /// <summary>The criteria alone, as they are kept in a saved search.</summary>
    public static string Query(SearchCriteria criteria) => Write(criteria)[(Path.Length + 1)..];

    /// <summary>The same search for programs.</summary>
    public static string Api(SearchCriteria criteria, string ending, string watch) =>
        QueryHelpers.AddQueryString($"api/messages.{ending}", [.. SearchKeys.Write(criteria), KeyValuePair.Create(Endpoints.ExportEndpoints.WatchKey, (string?)watch)]);

    private static IEnumerable<KeyValuePair<string, string?>> Keys(SearchCriteria criteria, PagePlace place)
    {
        IEnumerable<KeyValuePair<string, string?>> keys = SearchKeys.Write(criteria);
        foreach (var pair in keys.DefaultIfEmpty(new(SearchKeys.Query, "")))
        {
            yield return pair;
        }

        if (place.After is { } after)
        {
            yield return new(After, after.ToString(CultureInfo.InvariantCulture));
        }
        else if (place.Before is { } before)
        {
            yield return new(Before, before.ToString(CultureInfo.InvariantCulture));
        }
        else if (place.IsLast)
        {
            yield return new(Page, Last);
        }
    }
}
