namespace AcarsHub.Domain.Alerts;

/// <summary>
/// A term with <c>*</c> for any number of letters and digits and <c>?</c> for one. All places it may begin at are followed at once, so
/// that a text is read but once whatever is in it.
/// </summary>
internal sealed class WildcardPattern : TermPattern
{
    private const char Any = '*';
    private const char One = '?';

    // Without the stars; what is before and after the i-th character is _stars[i] and _stars[i + 1].
    private readonly string _characters;
    private readonly bool[] _stars;

    public WildcardPattern(string text)
    {
        var folded = LetterCase.Fold(text);
        _characters = folded.Replace(Any.ToString(), "", StringComparison.Ordinal);
        _stars = new bool[_characters.Length + 1];
        for (int i = 0, at = 0; i < folded.Length; i++)
        {
            if (folded[i] == Any)
            {
                _stars[at] = true;
            }
            else
            {
                at++;
            }
        }

        Literal = folded.Split(Any, One).MaxBy(static part => part.Length) ?? "";
    }

    /// <summary>The longest piece that is compared as it stands; where it is not, the pattern is not.</summary>
    public string Literal { get; }

    private bool StartsInWord => !_stars[0] && (_characters[0] == One || LetterCase.WordLengthAt(_characters, 0) > 0);

    private bool EndsInWord => !_stars[^1] && (_characters[^1] == One || LetterCase.IsWordBefore(_characters, _characters.Length));

    public override (int Start, int End)? Find(ReadOnlySpan<char> text, int from, bool wholeWords) => Find(text, from, wholeWords, isFirstEnough: false);

    public override bool IsIn(ReadOnlySpan<char> text, bool wholeWords) => Find(text, 0, wholeWords, isFirstEnough: true) is not null;

    /// <summary>The place that begins first, and of these the longest.</summary>
    private (int Start, int End)? Find(ReadOnlySpan<char> text, int from, bool wholeWords, bool isFirstEnough)
    {
        if (_characters.Length == 0)
        {
            return null; // It would be everywhere.
        }

        // Where the attempt began that has come behind so many characters of the pattern; a later one can do no better.
        Span<int> begun = stackalloc int[_characters.Length + 1];
        begun.Fill(int.MaxValue);
        var (start, end) = (int.MaxValue, -1);
        for (var at = from; ;)
        {
            if (end < 0 && !(wholeWords && StartsInWord && LetterCase.IsWordBefore(text, at)))
            {
                begun[0] = Math.Min(begun[0], at);
            }

            if (begun[^1] != int.MaxValue && begun[^1] <= start && !(wholeWords && EndsInWord && LetterCase.WordLengthAt(text, at) > 0))
            {
                (start, end) = (begun[^1], at);
            }

            var isOver = at >= text.Length || (end >= 0 && (isFirstEnough || !begun.ContainsAnyInRange(0, start)));
            if (isOver)
            {
                return end < 0 ? null : (start, end);
            }

            at += Step(begun, text, at);
        }
    }

    /// <summary>Takes a character of the text, two where they are one letter.</summary>
    private int Step(Span<int> begun, ReadOnlySpan<char> text, int at)
    {
        var word = LetterCase.WordLengthAt(text, at);
        if (word > 1)
        {
            return StepPair(begun, text, at);
        }

        var c = LetterCase.Fold(text[at]);
        for (var i = _characters.Length; i >= 0; i--)
        {
            var stays = _stars[i] && word > 0 ? begun[i] : int.MaxValue;
            var comes = i > 0 && (_characters[i - 1] == One ? word > 0 : _characters[i - 1] == c) ? begun[i - 1] : int.MaxValue;
            begun[i] = Math.Min(stays, comes);
        }

        return 1;
    }

    /// <summary>A letter of two characters; in the pattern it is two, or one wildcard.</summary>
    private int StepPair(Span<int> begun, ReadOnlySpan<char> text, int at)
    {
        for (var i = _characters.Length; i >= 0; i--)
        {
            var stays = _stars[i] ? begun[i] : int.MaxValue;
            var one = i > 0 && _characters[i - 1] == One ? begun[i - 1] : int.MaxValue;
            var same = i > 1 && _characters[i - 2] == text[at] && _characters[i - 1] == text[at + 1] && !_stars[i - 1] ? begun[i - 2] : int.MaxValue;
            begun[i] = Math.Min(stays, Math.Min(one, same));
        }

        return 2;
    }
}
