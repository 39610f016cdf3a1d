using System.Collections.Immutable;

namespace AcarsHub.Domain.Alerts;

/// <summary>All terms of the station. Immutable.</summary>
/// <param name="Terms">What raises alerts, in the order people gave them; no text twice.</param>
/// <param name="Ignored">What keeps the field it stands in from raising any; likewise.</param>
public sealed record AlertTermSet(ImmutableArray<AlertTerm> Terms, ImmutableArray<AlertTerm> Ignored)
{
    /// <summary>Most terms of either list.</summary>
    public const int MostTerms = 500;

    public static AlertTermSet Empty { get; } = new([], []);

    public bool Equals(AlertTermSet? other) => other is not null && Terms.SequenceEqual(other.Terms) && Ignored.SequenceEqual(other.Ignored);

    public override int GetHashCode() => HashCode.Combine(Terms.Length, Ignored.Length, Terms.FirstOrDefault(), Ignored.FirstOrDefault());

    /// <summary>The term of that text; one people could have typed when it is none of the set any more.</summary>
    public AlertTerm Find(string text) => Terms.FirstOrDefault(term => term.Text == text) ?? AlertTerm.Of(text);
}
