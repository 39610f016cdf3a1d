using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;

namespace AcarsHub.Web.Alerts;

/// <summary>The terms of the station and how often each has been found. Immutable.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Counts">Messages and fields each term has been found in, by its text.</param>
/// <param name="Revision">Goes up with every change of the terms; 0 before the database has been read.</param>
public sealed record AlertBookState(AlertTermSet Terms, ImmutableDictionary<string, long> Counts, int Revision)
{
    public static AlertBookState Unknown { get; } = new(AlertTermSet.Empty, ImmutableDictionary<string, long>.Empty, 0);

    /// <summary>How often a term has been found.</summary>
    public long CountOf(AlertTerm term) => Counts.GetValueOrDefault(term.Text);
}

/// <summary>What became of a change of terms.</summary>
/// <param name="State">The terms that hold now.</param>
/// <param name="Problem">Why nothing was changed, in words for people; null when it was.</param>
public sealed record AlertBookChange(AlertBookState State, string? Problem);
