using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Alerts;

/// <summary>Finds the terms of a set in messages. Immutable and safe to share between threads.</summary>
public sealed class AlertMatcher(AlertTermSet terms)
{
    /// <summary>What it looks for.</summary>
    public AlertTermSet Terms => terms;

    /// <summary>The terms found, each once for every field it was found in, in the order of the set.</summary>
    public ImmutableArray<AlertHit> Match(EnrichedMessage message)
    {
        // Ids only, by parts: the automaton that looks at texts takes this place.
        var hits = ImmutableArray.CreateBuilder<AlertHit>();
        foreach (var term in terms.Terms)
        {
            Add(hits, term, AlertFields.Flight, message.Message.Flight);
            Add(hits, term, AlertFields.Tail, message.Message.Tail);
        }

        return hits.DrainToImmutable();
    }

    private static void Add(ImmutableArray<AlertHit>.Builder hits, AlertTerm term, AlertFields field, string? value)
    {
        if (term.Fields.HasFlag(field) && value?.Contains(term.Text, StringComparison.OrdinalIgnoreCase) == true)
        {
            hits.Add(new AlertHit(term, field));
        }
    }
}
