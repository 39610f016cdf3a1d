using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Search;

/// <summary>
/// The one place where criteria become SQL. Parts of names are looked up in the tables of names, which have thousands of rows, not
/// millions; the index is asked for what was found there.
/// </summary>
internal sealed class SearchPlanner(SqliteConnection connection)
{
    /// <summary>Longer lists of names are not asked of the index: what so many have is frequent, and found by going through the rows.</summary>
    private const int MostNames = 200;

    /// <summary>A range of time with more messages is left to a condition on the rows.</summary>
    private const int MostInRange = 100_000;

    /// <summary>Plans a search.</summary>
    /// <exception cref="SqliteException">The tables of names cannot be read.</exception>
    public SearchPlan Plan(SearchCriteria criteria)
    {
        var plan = new SearchPlan { AlertsOnly = criteria.AlertsOnly };
        AddNames(plan, criteria);
        AddTexts(plan, criteria);
        AddFlags(plan, criteria);
        AddTime(plan, criteria);
        return plan;
    }

    private void AddNames(SearchPlan plan, SearchCriteria criteria)
    {
        var patterns = SearchFields.All
            .Select(field => (field.Column, Value: field.Value(criteria)?.Trim() ?? "", field.Rule))
            .Where(static field => field.Value.Length > 0)
            .ToDictionary(static field => field.Column, static field => LikePattern.Of(field.Rule, field.Value));
        foreach (var source in NameSource.All)
        {
            var asked = source.Columns.Where(patterns.ContainsKey).ToList();
            if (asked.Count > 0)
            {
                AddNames(plan, source, [.. asked.Select(column => (column, patterns[column]))]);
            }
        }
    }

    private void AddNames(SearchPlan plan, NameSource source, IReadOnlyList<(string Column, string Pattern)> patterns)
    {
        (string Name, object? Value)[] values = [.. patterns.Select(static (pattern, i) => ($"$n{i}", (object?)pattern.Pattern))];
        var where = string.Join(" AND ", patterns.Select((pattern, i) => string.Format(null, source.Condition, pattern.Column, $"$n{i}")));
        var words = connection
            .Rows($"SELECT DISTINCT {source.Select} FROM {source.Table} WHERE {where} LIMIT {MostNames + 1}", static row => row.GetString(0), values)
            .Select(source.Word)
            .ToList();
        switch (words.Count)
        {
            case 0:
                plan.FindNothing();
                break;
            case <= MostNames:
                plan.AddWords(SearchExpressionText.AnyOf(words));
                break;
            default:
                var rows = string.Join(" AND ", patterns.Select((pattern, i) => string.Format(null, source.Condition, pattern.Column, $"{{{i}}}")));
                plan.AddCondition(string.Format(null, source.RowCondition, rows), [.. patterns.Select(static pattern => (object)pattern.Pattern)]);
                break;
        }
    }

    private static void AddTexts(SearchPlan plan, SearchCriteria criteria)
    {
        if (!string.IsNullOrWhiteSpace(criteria.Text))
        {
            var term = new SearchTerm(criteria.Text, IsPrefix: true);
            plan.AddWords(SearchExpressionText.InText(term));
            if (SearchExpressionText.Words(term) > 1)
            {
                plan.AddCondition("text_has(s.msg_text, {0})", SearchFunctions.Write([term]));
            }
        }

        var query = SearchExpression.Parse(criteria.Query);
        foreach (var any in query.Required)
        {
            plan.AddWords(string.Join(" OR ", any.Select(static term => $"({SearchExpressionText.Anywhere(term)})")));
            if (any.Any(static term => SearchExpressionText.Words(term) > 1))
            {
                plan.AddCondition(SearchFunctions.MessageHas, SearchFunctions.Write(any));
            }
        }

        foreach (var term in query.Excluded)
        {
            if (SearchExpressionText.Words(term) == 1)
            {
                plan.Exclude(SearchExpressionText.Anywhere(term));
            }
            else
            {
                plan.AddCondition($"NOT {SearchFunctions.MessageHas}", SearchFunctions.Write([term]));
            }
        }
    }

    private static void AddFlags(SearchPlan plan, SearchCriteria criteria)
    {
        if (criteria.Kind is { } kind)
        {
            plan.AddWords(SearchExpressionText.AnyOf([SearchWord.Of(WordKind.Type, kind.Names().StoredName)]));
        }

        if (criteria.ErrorsOnly)
        {
            plan.AddWords(SearchExpressionText.AnyOf([SearchWord.Of(WordKind.Errors)]));
        }

        if (criteria.WithPosition)
        {
            plan.AddWords(SearchExpressionText.AnyOf([SearchWord.Of(WordKind.Position)]));
        }
    }

    private void AddTime(SearchPlan plan, SearchCriteria criteria)
    {
        if (criteria.FromUtc is null && criteria.ToUtc is null)
        {
            return;
        }

        var from = criteria.FromUtc?.ToUnixTimeMilliseconds() ?? long.MinValue;
        var to = criteria.ToUtc?.ToUnixTimeMilliseconds() ?? long.MaxValue;

        // Ids follow time, though not strictly: the range of ids lets the index skip what is older or younger.
        var (first, last, count) = connection.Rows(
            $"SELECT min(id), max(id), count(*) FROM (SELECT id FROM message_rows INDEXED BY ix_message_rows_msg_time WHERE msg_time >= $from AND msg_time < $to LIMIT {MostInRange + 1})",
            static row => (row.IsDBNull(0) ? 0 : row.GetInt64(0), row.IsDBNull(1) ? 0 : row.GetInt64(1), row.GetInt64(2)),
            ("$from", from),
            ("$to", to)).Single();
        if (count == 0)
        {
            plan.FindNothing();
        }
        else if (count <= MostInRange || IsFar(criteria.Order, from, to))
        {
            (first, last) = count <= MostInRange ? (first, last) : Bounds(from, to);
            plan.AddIds(first, last);
        }

        plan.AddCondition("s.msg_time >= {0} AND s.msg_time < {1}", from, to);
    }

    /// <summary>Whether more rows lie between the end a search begins at and the range of time than one would like to walk through.</summary>
    private bool IsFar(SearchOrder order, long from, long to) => connection.Number(
        $"SELECT count(*) FROM (SELECT 1 FROM message_rows WHERE {(order == SearchOrder.Oldest ? "msg_time < $from" : "msg_time >= $to")} LIMIT {MostInRange})",
        ("$from", from),
        ("$to", to)) == MostInRange;

    // All of the index within the range is read: slow for millions, but far less so than reading the rows before them.
    private (long First, long Last) Bounds(long from, long to) => connection.Rows(
        "SELECT min(id), max(id) FROM message_rows INDEXED BY ix_message_rows_msg_time WHERE msg_time >= $from AND msg_time < $to",
        static row => (row.GetInt64(0), row.GetInt64(1)),
        ("$from", from),
        ("$to", to)).Single();
}
