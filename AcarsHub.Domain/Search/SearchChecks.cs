namespace AcarsHub.Domain.Search;

/// <summary>What makes criteria impossible to answer.</summary>
public static class SearchChecks
{
    /// <summary>What is wrong, for people; none when all is well.</summary>
    public static IEnumerable<SearchProblem> Problems(SearchCriteria criteria)
    {
        foreach (var field in SearchFields.All)
        {
            if (field.Value(criteria) is { Length: > SearchField.LongestValue })
            {
                yield return new SearchProblem(field.Key, $"longer than {SearchField.LongestValue} characters.");
            }
        }

        foreach (var problem in Words(SearchKeys.Text, criteria.Text, static text => new SearchTerm(text, IsPrefix: true).HasWord))
        {
            yield return problem;
        }

        foreach (var problem in Words(SearchKeys.Query, criteria.Query, static text => !SearchExpression.Parse(text).IsEmpty))
        {
            yield return problem;
        }

        if (criteria is { FromUtc: { } from, ToUtc: { } to } && from >= to)
        {
            yield return new SearchProblem(SearchKeys.From, $"not before {SearchKeys.To}.");
        }
    }

    private static IEnumerable<SearchProblem> Words(string key, string? text, Func<string, bool> hasWord)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield break;
        }

        if (text.Length > SearchFields.LongestText)
        {
            yield return new SearchProblem(key, $"longer than {SearchFields.LongestText} characters.");
        }
        else if (!hasWord(text))
        {
            yield return new SearchProblem(key, "there is no letter or digit to look for.");
        }
    }
}
