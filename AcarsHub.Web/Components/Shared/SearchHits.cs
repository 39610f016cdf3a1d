using System.Collections.Immutable;
using AcarsHub.Domain.Search;

namespace AcarsHub.Web.Components.Shared;

/// <summary>Finds in the texts of a card what was searched for. Immutable.</summary>
public sealed class SearchHits
{
    // Enough for everything a card shows at first; a text of 64 KB may hold a word ten thousand times.
    private const int MostMarks = 200;

    private readonly ImmutableArray<ImmutableArray<string>> _words;
    private readonly ImmutableArray<bool> _arePrefixes;
    private readonly ILookup<HitPlace, string> _parts;

    private SearchHits(IReadOnlyCollection<SearchTerm> terms, ILookup<HitPlace, string> parts)
    {
        _words = [.. terms.Select(static term => WordsOf(term.Text).Select(word => term.Text[word]).ToImmutableArray())];
        _arePrefixes = [.. terms.Select(static term => term.IsPrefix)];
        _parts = parts;
    }

    /// <summary>What there is to mark; null when nothing is.</summary>
    public static SearchHits? Of(SearchCriteria criteria)
    {
        var terms = SearchExpression.Parse(criteria.Query).Wanted.ToList();
        if (new SearchTerm(criteria.Text ?? "", IsPrefix: true) is { HasWord: true } text)
        {
            terms.Add(text);
        }

        var parts = new (HitPlace Place, string? Part)[]
        {
            (HitPlace.Aircraft, criteria.Flight), (HitPlace.Aircraft, criteria.Tail), (HitPlace.Aircraft, criteria.Icao),
            (HitPlace.Airports, criteria.Departure), (HitPlace.Airports, criteria.Destination), (HitPlace.Label, criteria.Label),
            (HitPlace.Frequency, criteria.Frequency), (HitPlace.Station, criteria.StationId), (HitPlace.Details, criteria.MessageNumber),
        };
        var given = parts.Where(static part => !string.IsNullOrWhiteSpace(part.Part)).ToLookup(static part => part.Place, static part => part.Part!.Trim()); // Not blank.
        return terms.Count > 0 || given.Count > 0 ? new SearchHits(terms, given) : null;
    }

    /// <summary>Whether there is anything to mark in a text.</summary>
    public bool AreIn(string text, HitPlace place) => !In(text, place).IsEmpty;

    /// <summary>What to mark in a text, in order and apart from each other.</summary>
    public ImmutableArray<Range> In(string text, HitPlace place)
    {
        var found = new List<(int Start, int End)>();
        FindWords(text, found);
        foreach (var part in _parts[place])
        {
            FindPart(text, part, place, found);
        }

        return Merge(found);
    }

    private void FindWords(string text, List<(int Start, int End)> found)
    {
        if (_words.IsEmpty)
        {
            return;
        }

        var words = WordsOf(text).ToList();
        for (var at = 0; at < words.Count && found.Count < MostMarks; at++)
        {
            for (var term = 0; term < _words.Length; term++)
            {
                if (EndOf(text, words, at, _words[term], _arePrefixes[term]) is { } end)
                {
                    found.Add((words[at].Start.Value, end));
                }
            }
        }
    }

    private static int? EndOf(string text, List<Range> words, int at, ImmutableArray<string> term, bool isPrefix)
    {
        if (term.IsEmpty || at + term.Length > words.Count)
        {
            return null;
        }

        for (var i = 0; i < term.Length; i++)
        {
            var word = text.AsSpan(words[at + i]);
            var isFound = isPrefix && i == term.Length - 1
                ? word.StartsWith(term[i], StringComparison.OrdinalIgnoreCase)
                : word.Equals(term[i], StringComparison.OrdinalIgnoreCase);
            if (!isFound)
            {
                return null;
            }
        }

        return words[at + term.Length - 1].Start.Value + term[^1].Length;
    }

    private static void FindPart(string text, string part, HitPlace place, List<(int Start, int End)> found)
    {
        if (part.Contains('*', StringComparison.Ordinal))
        {
            return; // It fits as a whole or not at all, and the card may show it in another form.
        }

        for (var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0 && found.Count < MostMarks; at = text.IndexOf(part, at + part.Length, StringComparison.OrdinalIgnoreCase))
        {
            // Compared from the beginning: of a value, and several may stand on a line.
            if (place is not (HitPlace.Airports or HitPlace.Label or HitPlace.Frequency) || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                found.Add((at, at + part.Length));
            }
        }
    }

    private static ImmutableArray<Range> Merge(List<(int Start, int End)> found)
    {
        var merged = ImmutableArray.CreateBuilder<Range>();
        foreach (var (start, end) in found.Order())
        {
            if (merged.Count > 0 && start <= merged[^1].End.Value)
            {
                merged[^1] = merged[^1].Start..Math.Max(end, merged[^1].End.Value);
            }
            else
            {
                merged.Add(start..end);
            }
        }

        return merged.DrainToImmutable();
    }

    /// <summary>Letters and digits, as the full-text index has them.</summary>
    private static IEnumerable<Range> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return start..at;
            }
            else
            {
                at++;
            }
        }
    }
}
