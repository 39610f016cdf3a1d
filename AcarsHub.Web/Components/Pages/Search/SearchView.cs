using AcarsHub.Data.Search;
using AcarsHub.Domain.Search;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Shared;
using AcarsHub.Web.Search;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>What a search has found, as far as it has got. Immutable.</summary>
internal sealed record SearchView
{
    /// <summary>Nothing has been searched for.</summary>
    public static SearchView Nothing { get; } = new();

    /// <summary>What was searched for.</summary>
    public SearchCriteria Criteria { get; init; } = SearchCriteria.None;

    /// <summary>Whether there is an answer to show.</summary>
    public bool HasAnswer { get; init; }

    /// <summary>Why there is no answer.</summary>
    public SearchFailure? Failure { get; init; }

    /// <summary>A page of messages.</summary>
    public IReadOnlyList<TrackedMessage> Messages { get; init; } = [];

    /// <summary>How many there are in all.</summary>
    public SearchTotal Total { get; init; }

    /// <summary>How long the database took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>What of the messages was looked for.</summary>
    public SearchHits? Hits { get; init; }

    /// <summary>The page before; null when this is the first.</summary>
    public PagePlace? Previous { get; init; }

    /// <summary>The page after; null when this is the last.</summary>
    public PagePlace? Next { get; init; }
}
