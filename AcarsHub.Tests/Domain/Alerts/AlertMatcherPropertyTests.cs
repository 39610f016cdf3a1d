using AcarsHub.Domain.Alerts;
using AcarsHub.Tests.Builders;
using CsCheck;
using Xunit;

namespace AcarsHub.Tests.Domain.Alerts;

/// <summary>The matcher against the same rules written as simply as possible.</summary>
public sealed class AlertMatcherPropertyTests
{
    private static readonly AlertFields[] s_fields = [AlertFields.Text, AlertFields.Decoded, AlertFields.Flight, AlertFields.Tail, AlertFields.Icao];

    [Fact]
    public void Automaton_OfAnyTerms_FindsWhatLookingForOneAfterTheOtherFinds()
    {
        // Few characters, so that terms stand in each other.
        var texts = Gen.Char["aAbB1 .#é"].Array[0, 40].Select(static characters => new string(characters));
        var terms = Gen.Char["AB1 .#É"].Array[1, 4].Select(static characters => new AlertTerm(new string(characters))).Where(static term => AlertTermChecks.Problem(term) is null).Array[0, 12];

        Gen.Select(terms, terms, texts, texts).Sample(static (terms, ignored, text, tail) =>
        {
            var set = new AlertTermSet([.. terms.Distinct()], [.. ignored.Distinct().Take(1)]);
            var expected = set.Terms.SelectMany(term => s_fields, static (term, field) => (term, field)).Where(hit =>
                Naive(hit.term, hit.field, text, tail) && !set.Ignored.Any(ignore => Naive(ignore, hit.field, text, tail))).Select(static hit => new AlertHit(hit.term, hit.field));
            return new AlertMatcher(set).Match(NewMessage.Unknown(NewMessage.Bare() with { Text = text, Tail = tail })).SequenceEqual(expected);
        });
    }

    [Fact]
    public void Wildcard_OfAnyForm_FindsWhatTryingEveryPlaceFinds()
    {
        var texts = Gen.Char["aB1 #"].Array[0, 16].Select(static characters => new string(characters));
        var terms = Gen.Char["AB1 #*?"].Array[1, 6].Select(static characters => new AlertTerm(new string(characters)) { Kind = AlertTermKind.Wildcard })
            .Where(static term => AlertTermChecks.Problem(term) is null && term.Text.Trim() == term.Text);

        Gen.Select(terms, texts).Sample(static (term, text) =>
        {
            var places = from start in Enumerable.Range(0, text.Length)
                         from end in Enumerable.Range(start + 1, text.Length - start)
                         where Fits(term.Text, text[start..end]) && IsWhole(term.Text, text, start, end)
                         orderby start, end descending
                         select start..end;
            var first = places.FirstOrDefault();
            return IsIn(text, term) == places.Any() && AlertMatcher.Spans(term, text).FirstOrDefault().Equals(first);
        });
    }

    private static bool Naive(AlertTerm term, AlertFields field, string text, string tail)
    {
        if (field is not (AlertFields.Text or AlertFields.Tail))
        {
            return false;
        }

        var within = field == AlertFields.Text ? text : tail;
        for (var at = within.IndexOf(term.Text, StringComparison.OrdinalIgnoreCase); at >= 0; at = within.IndexOf(term.Text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (field == AlertFields.Tail || IsWhole(term.Text, within, at, at + term.Text.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(string term, string text, int start, int end) =>
        !((char.IsLetterOrDigit(term[0]) || term[0] == '?') && start > 0 && char.IsLetterOrDigit(text[start - 1]))
        && !((char.IsLetterOrDigit(term[^1]) || term[^1] == '?') && end < text.Length && char.IsLetterOrDigit(text[end]));

    private static bool Fits(string term, string text) => term.Length == 0 ? text.Length == 0 : term[0] switch
    {
        '*' => Fits(term[1..], text) || (text.Length > 0 && char.IsLetterOrDigit(text[0]) && Fits(term, text[1..])),
        '?' => text.Length > 0 && char.IsLetterOrDigit(text[0]) && Fits(term[1..], text[1..]),
        _ => text.Length > 0 && char.ToUpperInvariant(text[0]) == term[0] && Fits(term[1..], text[1..]),
    };

    private static bool IsIn(string text, AlertTerm term) =>
        !new AlertMatcher(new AlertTermSet([term], [])).Match(NewMessage.Unknown(NewMessage.Bare() with { Text = text })).IsEmpty;
}
