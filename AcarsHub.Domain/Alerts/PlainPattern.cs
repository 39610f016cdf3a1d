namespace AcarsHub.Domain.Alerts;

/// <summary>A term that is compared as it stands.</summary>
internal sealed class PlainPattern : TermPattern
{
    private readonly string _folded;

    // It begins or ends with a letter or digit, beside which there may be no other.
    private readonly bool _startsInWord;
    private readonly bool _endsInWord;

    public PlainPattern(string text)
    {
        _folded = LetterCase.Fold(text);
        _startsInWord = LetterCase.WordLengthAt(_folded, 0) > 0;
        _endsInWord = LetterCase.IsWordBefore(_folded, _folded.Length);
    }

    public override (int Start, int End)? Find(ReadOnlySpan<char> text, int from, bool wholeWords)
    {
        if (_folded.Length == 0)
        {
            return null;
        }

        for (var start = from; start + _folded.Length <= text.Length; start++)
        {
            var end = start + _folded.Length;
            if (LetterCase.Fold(text[start]) == _folded[0] && IsAt(text[start..end]) && (!wholeWords || IsApart(text, end)))
            {
                return (start, end);
            }
        }

        return null;
    }

    /// <summary>Whether it does not stand inside of a word where it ends at <paramref name="end"/>.</summary>
    public bool IsApart(ReadOnlySpan<char> text, int end) =>
        !(_startsInWord && LetterCase.IsWordBefore(text, end - _folded.Length)) && !(_endsInWord && LetterCase.WordLengthAt(text, end) > 0);

    private bool IsAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (LetterCase.Fold(text[i]) != _folded[i])
            {
                return false;
            }
        }

        return true;
    }
}
