using System.Globalization;
using AcarsHub.Domain.Search;

namespace AcarsHub.Web.Endpoints;

/// <summary>What a program asks for, or what is wrong with it. A key that is misspelled would find everything, so it is refused.</summary>
internal sealed record SearchRequest(SearchCriteria Criteria, int Limit, long? After, string? Problem)
{
    public const string LimitKey = "limit";
    public const string AfterKey = "after";
    public const int DefaultLimit = 50;
    public const int MaxLimit = 500;

    /// <summary>Reads the query of an address.</summary>
    /// <param name="query">Keys and values.</param>
    /// <param name="isPaged">Whether <c>limit</c> and <c>after</c> have a meaning.</param>
    public static SearchRequest Read(IQueryCollection query, bool isPaged)
    {
        var problems = new List<string>();
        long? limit = null;
        long? after = null;
        foreach (var (key, values) in query)
        {
            if (isPaged && key is LimitKey)
            {
                limit = Number(key, values.ToString(), MaxLimit, problems);
            }
            else if (isPaged && key is AfterKey)
            {
                after = Number(key, values.ToString(), long.MaxValue, problems);
            }
            else if (!SearchKeys.Knows(key) && !IsForOthers(key))
            {
                problems.Add($"{Shown(key)}: unknown; it takes {string.Join(", ", Keys(isPaged))}.");
            }
        }

        var reading = SearchKeys.Read(query.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.LastOrDefault())));
        problems.AddRange(reading.Problems.Select(static problem => problem.ToString()));
        return new SearchRequest(reading.Criteria, (int)(limit ?? DefaultLimit), after, problems.Count > 0 ? string.Join(' ', problems) : null);
    }

    /// <summary>Keys of caches and of those who count visitors.</summary>
    private static bool IsForOthers(string key) => key.StartsWith('_') || key.StartsWith("utm", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Keys(bool isPaged) => [.. SearchKeys.Rules.Select(static rule => rule.Key), .. isPaged ? [LimitKey, AfterKey] : Array.Empty<string>()];

    private static string Shown(string key) => Components.Formatting.VisibleText.Field(key);

    private static long? Number(string key, string value, long most, List<string> problems)
    {
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        problems.Add(most == long.MaxValue ? $"{key}: takes the value of next of the answer before." : $"{key}: takes a whole number from 1 to {most}.");
        return null;
    }
}
