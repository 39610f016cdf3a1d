using System.Globalization;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Search;

/// <summary>Criteria as they were read, and what could not be read of them.</summary>
/// <param name="Criteria">What is asked for.</param>
/// <param name="Problems">What is wrong, by key.</param>
public sealed record SearchReading(SearchCriteria Criteria, IReadOnlyList<SearchProblem> Problems);

/// <summary>Criteria as keys and values of an address: of the page, of the API, of a saved search.</summary>
public static class SearchKeys
{
    public const string Kind = "msg_type";
    public const string Text = "msg_text";
    public const string Query = "q";
    public const string From = "from";
    public const string To = "to";
    public const string Alerts = "alerts";
    public const string Errors = "errors";
    public const string Position = "position";
    public const string Order = "order";

    private const string Yes = "1";
    private const string Oldest = "oldest";

    /// <summary>Every key with its rule in words, in the order of the form: for help, documents and descriptions of the API.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Rules { get; } =
    [
        new(Query, SearchFields.QueryHelp),
        .. SearchFields.All.Select(static field => KeyValuePair.Create(field.Key, field.Help)),
        new(Kind, SearchFields.KindHelp),
        new(Text, SearchFields.TextHelp),
        new(From, SearchFields.FromHelp),
        new(To, SearchFields.ToHelp),
        new(Alerts, SearchFields.AlertsHelp),
        new(Errors, SearchFields.ErrorsHelp),
        new(Position, SearchFields.PositionHelp),
        new(Order, SearchFields.OrderHelp),
    ];

    /// <summary>Whether it is a key of a search.</summary>
    public static bool Knows(string key) => Rules.Any(rule => rule.Key == key);

    /// <summary>Reads keys; those of others are passed over.</summary>
    /// <param name="pairs">Keys and values. Of several values of a key the last one counts.</param>
    public static SearchReading Read(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        var criteria = SearchCriteria.None;
        var problems = new List<SearchProblem>();
        foreach (var (key, raw) in pairs)
        {
            if (raw?.Trim() is { Length: > 0 } value)
            {
                criteria = Read(criteria, key, value, problems);
            }
        }

        return new SearchReading(criteria, [.. problems, .. SearchChecks.Problems(criteria)]);
    }

    /// <summary>Writes criteria; what they do not ask for is left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Write(SearchCriteria criteria)
    {
        IEnumerable<(string Key, string? Value)> pairs =
        [
            .. SearchFields.All.Select(field => (field.Key, field.Value(criteria))),
            (Kind, criteria.Kind?.Names().StatusKey),
            (Text, criteria.Text),
            (Query, criteria.Query),
            (From, Moment(criteria.FromUtc)),
            (To, Moment(criteria.ToUtc)),
            (Alerts, criteria.AlertsOnly ? Yes : null),
            (Errors, criteria.ErrorsOnly ? Yes : null),
            (Position, criteria.WithPosition ? Yes : null),
            (Order, criteria.Order == SearchOrder.Oldest ? Oldest : null),
        ];
        return [.. pairs.Where(static pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(static pair => KeyValuePair.Create(pair.Key, pair.Value))];
    }

    private static SearchCriteria Read(SearchCriteria criteria, string key, string value, List<SearchProblem> problems)
    {
        if (SearchFields.All.FirstOrDefault(field => field.Key == key) is { } field)
        {
            return field.With(criteria, value);
        }

        switch (key)
        {
            case Text:
                return criteria with { Text = value };
            case Query:
                return criteria with { Query = value };
            case Kind:
                return criteria with { Kind = KindOf(value, problems) };
            case From:
                return criteria with { FromUtc = MomentOf(key, value, 0, problems) };
            case To:
                return criteria with { ToUtc = MomentOf(key, value, 1, problems) };
            case Alerts:
                return criteria with { AlertsOnly = IsYes(key, value, problems) };
            case Errors:
                return criteria with { ErrorsOnly = IsYes(key, value, problems) };
            case Position:
                return criteria with { WithPosition = IsYes(key, value, problems) };
            case Order:
                return criteria with { Order = OrderOf(value, problems) };
            default:
                return criteria;
        }
    }

    private static DecoderKind? KindOf(string value, List<SearchProblem> problems)
    {
        var kind = DecoderKinds.Parse(value);
        if (kind is null && !value.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(new SearchProblem(Kind, $"unknown decoder type; it takes {string.Join(", ", DecoderKinds.All.Select(static k => k.StatusKey))}."));
        }

        return kind;
    }

    private static bool IsYes(string key, string value, List<SearchProblem> problems)
    {
        switch (value.ToUpperInvariant())
        {
            case Yes or "TRUE" or "YES":
                return true;
            case "0" or "FALSE" or "NO":
                return false;
            default:
                problems.Add(new SearchProblem(key, "takes 1 or 0."));
                return false;
        }
    }

    private static SearchOrder OrderOf(string value, List<SearchProblem> problems)
    {
        var isOldest = value.Equals(Oldest, StringComparison.OrdinalIgnoreCase);
        if (!isOldest && !value.Equals("newest", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(new SearchProblem(Order, "takes newest or oldest."));
        }

        return isOldest ? SearchOrder.Oldest : SearchOrder.Newest;
    }

    // A day without a time stands for its beginning, or with 1 for its end.
    private static DateTimeOffset? MomentOf(string key, string value, int days, List<SearchProblem> problems)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue)
        {
            return new DateTimeOffset(day.AddDays(days).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        }

        if (value.Length >= "yyyy-MM-ddTHH:mm".Length && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, Utc, out var moment))
        {
            return moment;
        }

        const double LastSecond = 253_402_300_799; // The end of the year 9999.
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond)
        {
            return DateTimeOffset.UnixEpoch.AddSeconds(seconds);
        }

        problems.Add(new SearchProblem(key, "not a time; it takes 2026-01-31, 2026-01-31T12:00Z or Unix seconds."));
        return null;
    }

    private static string? Moment(DateTimeOffset? moment) => moment?.UtcDateTime.ToString(
        moment.Value.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd'T'HH:mm'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        CultureInfo.InvariantCulture);
}
