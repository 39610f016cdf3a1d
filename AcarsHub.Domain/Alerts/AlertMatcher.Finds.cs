using System.Collections.Immutable;
using System.Numerics;

namespace AcarsHub.Domain.Alerts;

public sealed partial class AlertMatcher
{
    /// <summary>A term in the form it is looked for.</summary>
    /// <param name="Text">Its text.</param>
    /// <param name="Fields">Where it is looked for.</param>
    /// <param name="Pattern">It by itself; null when it is none.</param>
    /// <param name="Literal">What the automaton looks for: all of it, or a piece without which it cannot be there. Empty for none.</param>
    private sealed record Needle(string Text, AlertFields Fields, TermPattern? Pattern, string Literal)
    {
        public PlainPattern? Plain { get; } = Pattern as PlainPattern;

        public static Needle Of(AlertTerm term)
        {
            var pattern = AlertTermChecks.Problem(term) is null ? TermPattern.Of(term) : null;
            return new Needle(term.Text, term.Fields, pattern, pattern switch
            {
                PlainPattern => LetterCase.Fold(term.Text),
                WildcardPattern wildcard => wildcard.Literal,
                _ => "",
            });
        }
    }

    /// <summary>What has been found in one message. Takes no memory until something is.</summary>
    private ref struct Finds(AlertMatcher matcher)
    {
        private const int FieldCount = 5;

        private readonly AlertMatcher _matcher = matcher;
        private readonly int _words = (matcher._needles.Length + 63) / 64;

        // A bit for each term, for one field after the other; then those whose pattern was looked for in the text in hand.
        private ulong[]? _found;
        private bool _isAnyTested;
        private AlertFields _vetoed;
        private AlertFields _field;
        private bool _wholeWords;

        public void LookIn(AlertFields field, scoped ReadOnlySpan<char> text, bool wholeWords)
        {
            if (text.IsEmpty || !_matcher.Fields.HasFlag(field))
            {
                return;
            }

            (_field, _wholeWords) = (field, wholeWords);
            _matcher._automaton.Run(text, static (int index, int end, scoped ReadOnlySpan<char> within, ref Finds finds) => finds.OnLiteral(finds._matcher._byTexts[index], end, within), ref this);
            foreach (var number in _matcher._single)
            {
                Test(number, text);
            }

            if (!_matcher._regexes.IsEmpty && (_matcher._anyRegex is not { } any || RegexPattern.IsIn(any, text)))
            {
                foreach (var number in _matcher._regexes)
                {
                    Test(number, text);
                }
            }

            if (_isAnyTested)
            {
                _isAnyTested = false;
                _found.AsSpan(FieldCount * _words).Clear();
            }
        }

        /// <summary>All that was found and is not ignored.</summary>
        public readonly ImmutableArray<AlertHit> ToHits()
        {
            if (_found is null)
            {
                return [];
            }

            var hits = ImmutableArray.CreateBuilder<AlertHit>();
            for (var word = 0; word < _words; word++)
            {
                for (var left = InAnyField(word); left != 0; left &= left - 1)
                {
                    AddHits((word * 64) + BitOperations.TrailingZeroCount(left), hits);
                }
            }

            return hits.DrainToImmutable();
        }

        /// <summary>The terms of a word of bits that were found anywhere.</summary>
        private readonly ulong InAnyField(int word)
        {
            var bits = 0UL;
            for (var row = 0; row < FieldCount && _found is not null; row++)
            {
                bits |= _found[(row * _words) + word];
            }

            return bits;
        }

        private readonly void AddHits(int number, ImmutableArray<AlertHit>.Builder hits)
        {
            foreach (var (field, _, _) in AlertFieldNames.All)
            {
                // What was decoded mostly repeats the text: also where the text is not to raise anything.
                if (IsFound(field, number) && !_vetoed.HasFlag(field) && !(field == AlertFields.Decoded && IsFound(AlertFields.Text, number)))
                {
                    hits.Add(new AlertHit(_matcher.Terms.Terms[number], field));
                }
            }
        }

        private void OnLiteral(int number, int end, scoped ReadOnlySpan<char> text)
        {
            var needle = _matcher._needles[number];
            if (needle.Plain is not { } plain)
            {
                Test(number, text);
            }
            else if (needle.Fields.HasFlag(_field) && (!_wholeWords || plain.IsApart(text, end)))
            {
                Add(number);
            }
        }

        /// <summary>Looks for a pattern, once in each text.</summary>
        private void Test(int number, scoped ReadOnlySpan<char> text)
        {
            var needle = _matcher._needles[number];
            if (!needle.Fields.HasFlag(_field) || needle.Pattern is null || IsFound(_field, number) || IsTested(number))
            {
                return;
            }

            if (needle.Pattern.IsIn(text, _wholeWords))
            {
                Add(number);
            }
            else
            {
                Bits(FieldCount, number) |= 1UL << number;
                _isAnyTested = true;
            }
        }

        private void Add(int number)
        {
            if (number >= _matcher.Terms.Terms.Length)
            {
                _vetoed |= _field;
            }
            else
            {
                Bits(IndexOf(_field), number) |= 1UL << number;
            }
        }

        private readonly bool IsFound(AlertFields field, int number) => IsSet(IndexOf(field), number);

        private readonly bool IsTested(int number) => IsSet(FieldCount, number);

        private readonly bool IsSet(int row, int number) => _found is not null && (_found[(row * _words) + (number / 64)] >> number & 1) != 0;

        private ref ulong Bits(int row, int number)
        {
            _found ??= new ulong[(FieldCount + 1) * _words];
            return ref _found[(row * _words) + (number / 64)];
        }

        private static int IndexOf(AlertFields field) => BitOperations.Log2((uint)field);
    }
}
