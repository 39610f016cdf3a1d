namespace AcarsHub.Web.Search;

/// <summary>Why there is no answer to a search.</summary>
internal enum SearchFailureKind
{
    /// <summary>The database is not open.</summary>
    NotReady,

    /// <summary>Too many search at once.</summary>
    Busy,

    /// <summary>It takes longer than a search may.</summary>
    TooSlow,

    /// <summary>The database cannot be read.</summary>
    Unreadable,
}

/// <summary>Why there is no answer to a search, for people.</summary>
internal sealed record SearchFailure(SearchFailureKind Kind, string Text);

/// <summary>An answer, or why there is none.</summary>
internal readonly record struct SearchOutcome<T>(T? Answer, SearchFailure? Failure)
    where T : class;
