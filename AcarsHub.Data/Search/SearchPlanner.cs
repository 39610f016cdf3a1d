using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;

namespace AcarsHub.Data.Search;

/// <summary>The one place where criteria become SQL.</summary>
internal static class SearchPlanner
{
    public static SearchStatement Plan(SearchCriteria criteria)
    {
        var statement = new SearchStatement();
        foreach (var field in SearchFields.All)
        {
            if (field.Value(criteria)?.Trim() is { Length: > 0 } value)
            {
                statement.And($"m.{field.Column} LIKE {{0}} ESCAPE '\\'", LikePattern.Of(field.Rule, value));
            }
        }

        if (criteria.Kind is { } kind)
        {
            statement.And("m.message_type = {0}", kind.Names().StoredName);
        }

        AddTexts(statement, criteria);
        AddRanges(statement, criteria);
        return statement;
    }

    private static void AddTexts(SearchStatement statement, SearchCriteria criteria)
    {
        const string Matches = "IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH {0})";
        if (!string.IsNullOrWhiteSpace(criteria.Text))
        {
            statement.And($"m.id {Matches}", $"msg_text : {FtsText.Of(new SearchTerm(criteria.Text, IsPrefix: true))}");
        }

        var query = SearchExpression.Parse(criteria.Query);
        if (!query.Required.IsEmpty)
        {
            statement.And($"m.id {Matches}", $"msg_text : ({string.Join(" AND ", query.Required.Select(static any => FtsText.Any(any)))})");
        }

        if (!query.Excluded.IsEmpty)
        {
            statement.And($"m.id NOT {Matches}", $"msg_text : {FtsText.Any(query.Excluded)}");
        }
    }

    private static void AddRanges(SearchStatement statement, SearchCriteria criteria)
    {
        if (criteria.FromUtc is { } from)
        {
            statement.And("m.msg_time >= {0}", from.ToUnixTimeMilliseconds());
        }

        if (criteria.ToUtc is { } to)
        {
            statement.And("m.msg_time < {0}", to.ToUnixTimeMilliseconds());
        }

        if (criteria.AlertsOnly)
        {
            statement.And("m.id IN (SELECT message_id FROM alert_matches)");
        }

        if (criteria.ErrorsOnly)
        {
            statement.And("m.error > 0");
        }

        if (criteria.WithPosition)
        {
            statement.And("m.lat IS NOT NULL");
        }
    }
}
