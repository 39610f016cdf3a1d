using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Alerts;

/// <summary>Finds the terms of a set in messages. Immutable and safe to share between threads.</summary>
/// <remarks>
/// In texts a term stands for whole words: where it begins or ends with a letter or digit, none may be beside it. In ids it may be a part.
/// A regular expression says itself where words end. An ignore term that is found keeps its field from raising anything.
/// </remarks>
public sealed partial class AlertMatcher
{
    private const int MostSpans = 200;

    private readonly ImmutableArray<Needle> _needles;
    private readonly TextAutomaton _automaton;
    private readonly ImmutableArray<int> _byTexts;
    private readonly ImmutableArray<int> _single;
    private readonly ImmutableArray<int> _regexes;
    private readonly Regex? _anyRegex;

    public AlertMatcher(AlertTermSet terms)
    {
        Terms = terms;
        Fields = terms.Terms.Aggregate(AlertFields.None, static (fields, term) => fields | term.Fields);

        // What AlertTermChecks refuses is in no set, except where another version wrote it: it finds nothing then.
        _needles = [.. terms.Terms.Concat(terms.Ignored).Select(Needle.Of)];
        var numbers = Enumerable.Range(0, _needles.Length).Where(number => _needles[number].Literal.Length > 0).ToArray();
        _automaton = TextAutomaton.Of([.. numbers.Select(number => _needles[number].Literal)], out var left);
        _byTexts = [.. numbers];
        _single = [.. left.Select(index => numbers[index])];
        _regexes = [.. Enumerable.Range(0, _needles.Length).Where(number => _needles[number].Pattern is RegexPattern)];
        _anyRegex = AnyOf([.. _regexes.Select(number => _needles[number].Text)]);
    }

    /// <summary>What it looks for.</summary>
    public AlertTermSet Terms { get; }

    /// <summary>All fields any term is looked for in.</summary>
    public AlertFields Fields { get; }

    /// <summary>The terms found, each once for every field it was found in, in the order of the set.</summary>
    public ImmutableArray<AlertHit> Match(EnrichedMessage message) => Fields == AlertFields.None ? [] : Match(AlertSubject.Of(message));

    /// <inheritdoc cref="Match(EnrichedMessage)"/>
    public ImmutableArray<AlertHit> Match(in AlertSubject subject)
    {
        var finds = new Finds(this);
        finds.LookIn(AlertFields.Text, subject.Text, wholeWords: true);
        if (Fields.HasFlag(AlertFields.Decoded))
        {
            finds.LookIn(AlertFields.Decoded, subject.IcaoFlight, wholeWords: true);
            if (subject.Decoded is { IsDecoded: true } decoded)
            {
                foreach (var field in decoded.Fields)
                {
                    finds.LookIn(AlertFields.Decoded, field.Code is null ? null : field.Text, wholeWords: true);
                }
            }
        }

        finds.LookIn(AlertFields.Flight, subject.Flight, wholeWords: false);
        finds.LookIn(AlertFields.Tail, subject.Tail, wholeWords: false);
        if (subject.Icao is { } icao && Fields.HasFlag(AlertFields.Icao))
        {
            Span<char> hex = stackalloc char[8];
            icao.Value.TryFormat(hex, out var length, "X6", System.Globalization.CultureInfo.InvariantCulture);
            finds.LookIn(AlertFields.Icao, hex[..length], wholeWords: false);
        }

        return finds.ToHits();
    }

    /// <summary>Where a term stands in a text of a message, for marking: in order and apart from each other.</summary>
    /// <param name="term">The term.</param>
    /// <param name="text">A text or an id.</param>
    /// <param name="field">What <paramref name="text"/> is: in ids a term may be a part.</param>
    public static ImmutableArray<Range> Spans(AlertTerm term, string text, AlertFields field = AlertFields.Text)
    {
        if (AlertTermChecks.Problem(term) is not null)
        {
            return [];
        }

        var spans = ImmutableArray.CreateBuilder<Range>();
        var pattern = TermPattern.Of(term);
        for (var from = 0; spans.Count < MostSpans && pattern.Find(text, from, IsOfWords(field)) is { } place; from = place.End)
        {
            spans.Add(place.Start..place.End);
        }

        return spans.DrainToImmutable();
    }

    private static bool IsOfWords(AlertFields field) => field is AlertFields.Text or AlertFields.Decoded;

    /// <summary>One expression that tells whether any of them is in a text; null when there is but one or none, or it would be too large.</summary>
    private static Regex? AnyOf(ImmutableArray<string> expressions)
    {
        try
        {
            return expressions.Length < 2 ? null : RegexPattern.Compile(string.Join('|', expressions.Select(static expression => $"(?:{expression})")));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
