using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;

namespace AcarsHub.Web.Components.Shared;

/// <summary>A part of a text that is marked.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Class">Style class; null for what was searched for.</param>
public readonly record struct CardMark(Range Range, string? Class);

/// <summary>Finds in the texts of a card what was searched for and what raised alerts. Immutable.</summary>
public sealed class CardMarks
{
    // A text of 64 KB may hold a word ten thousand times.
    private const int Most = 200;

    private readonly SearchHits? _search;
    private readonly ImmutableArray<AlertHit> _alerts;

    private CardMarks(SearchHits? search, ImmutableArray<AlertHit> alerts) => (_search, _alerts) = (search, alerts);

    /// <summary>What there is to mark; null when nothing is.</summary>
    public static CardMarks? Of(SearchHits? search, ImmutableArray<AlertHit> alerts) => search is null && alerts.IsEmpty ? null : new CardMarks(search, alerts);

    /// <summary>Whether there is anything to mark in a text.</summary>
    public bool AreIn(string text, HitPlace place) => !In(text, place).IsEmpty;

    /// <summary>What to mark in a text, in order and apart from each other.</summary>
    public ImmutableArray<CardMark> In(string text, HitPlace place)
    {
        var found = new List<(int Start, int End, int Rank, string? Class)>();
        var field = place == HitPlace.Aircraft ? AlertFields.Flight : AlertFields.Text; // In names a term may be a part.
        foreach (var term in _alerts.Where(hit => (FieldsAt(place) & hit.Field) != 0).Select(static hit => hit.Term).Distinct())
        {
            var rank = -(int)term.Severity;
            var look = "found " + AlertLook.Class(term);
            found.AddRange(AlertMatcher.Spans(term, text, field).Take(Most).Select(span => (span.Start.Value, span.End.Value, rank, (string?)look)));
        }

        if (_search is not null)
        {
            found.AddRange(_search.In(text, place).Select(static span => (span.Start.Value, span.End.Value, 1, (string?)null)));
        }

        return Apart(found);
    }

    /// <summary>Fields of a message whose contents stand at a place of the card.</summary>
    private static AlertFields FieldsAt(HitPlace place) => place switch
    {
        HitPlace.Words => AlertFields.Text | AlertFields.Decoded,
        HitPlace.Aircraft => AlertFields.Flight | AlertFields.Tail | AlertFields.Icao | AlertFields.Decoded,
        HitPlace.Details or HitPlace.Airports => AlertFields.Decoded,
        _ => AlertFields.None,
    };

    // Where two overlap, the one that begins first has it all and the other what is left: the gravest first, what was searched for last.
    private static ImmutableArray<CardMark> Apart(List<(int Start, int End, int Rank, string? Class)> found)
    {
        var marks = ImmutableArray.CreateBuilder<CardMark>();
        var at = 0;
        foreach (var (start, end, _, look) in found.OrderBy(static mark => mark.Start).ThenBy(static mark => mark.Rank).ThenByDescending(static mark => mark.End))
        {
            var from = Math.Max(start, at);
            if (from < end && marks.Count < Most)
            {
                marks.Add(new CardMark(from..end, look));
                at = end;
            }
        }

        return marks.DrainToImmutable();
    }
}
