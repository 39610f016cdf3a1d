namespace AcarsHub.Data.Import.Copying;

/// <summary>The two texts of an alert in their one form.</summary>
internal static class AlertTerms
{
    /// <summary>A term: trimmed and upper-case as every version compared it; NULL when blank.</summary>
    public static string Sql(string column) => $"nullif(upper(trim({column})), '')";

    /// <summary>Whether people mean a term to stand for others, too.</summary>
    public static string IsWildcard(string column) => $"{column} GLOB '*[*?]*'";

    /// <summary>The field a term was found in; a missing or unknown one means the text, all that old versions looked at.</summary>
    public static string MatchType(string column) =>
        $"CASE WHEN lower({column}) IN ('text', 'icao', 'tail', 'flight') THEN lower({column}) ELSE 'text' END";
}
