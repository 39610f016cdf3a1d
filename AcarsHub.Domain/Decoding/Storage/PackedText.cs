using System.Text;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// Writes values so that what also stands in the message text is only pointed to. Most of a remaining text is such pieces, and so are
/// free texts and routes.
/// </summary>
internal sealed class PackedTextWriter(string? messageText, StringBuilder output)
{
    /// <summary>Shorter pieces take less space than pointing to them.</summary>
    private const int ShortestReference = 6;

    /// <summary>Characters to look through for one message at most; a hostile value could otherwise cost seconds.</summary>
    private const int SearchBudget = 1 << 20;

    private readonly string _text = messageText ?? "";
    private int _budget = SearchBudget;
    private int _cursor;

    public void Append(ReadOnlySpan<char> value)
    {
        // Pieces of the text begin where a word begins; looking for them at every character would take ten times as long.
        var isStart = true;
        while (!value.IsEmpty)
        {
            var length = isStart ? AppendReference(value) : 0;
            isStart = length > 0 || !char.IsAsciiLetterOrDigit(value[0]);
            value = value[(length > 0 ? length : AppendLiteral(value))..];
        }
    }

    /// <summary>Points to the text for the beginning of <paramref name="value"/>.</summary>
    /// <returns>How much of it that is; 0 when nothing was written.</returns>
    private int AppendReference(ReadOnlySpan<char> value)
    {
        if (value.Length < ShortestReference || _text.Length < ShortestReference || _budget <= 0)
        {
            return 0;
        }

        var start = Find(value[..ShortestReference]);
        if (start < 0)
        {
            return 0;
        }

        var length = value.CommonPrefixLength(_text.AsSpan(start));
        output.Append(Marks.Reference);
        PackedNumber.Append(output, start);
        PackedNumber.Append(output, length);
        _cursor = start + length;
        return length;
    }

    /// <summary>Values stand in the order of the text as a rule, so it is looked through from the last piece on, then from the start.</summary>
    private int Find(ReadOnlySpan<char> piece)
    {
        _budget -= _text.Length;
        var behind = _text.AsSpan(_cursor).IndexOf(piece);
        return behind >= 0 ? _cursor + behind : _text.AsSpan().IndexOf(piece);
    }

    /// <summary>Writes the phrase or character the value begins with.</summary>
    /// <returns>How long it is.</returns>
    private int AppendLiteral(ReadOnlySpan<char> value)
    {
        if (CommonPhrases.IndexOf(value) is var phrase and >= 0)
        {
            output.Append((char)(CommonPhrases.First + phrase));
            return CommonPhrases.All[phrase].Length;
        }

        if (Marks.All.Contains(value[0]))
        {
            output.Append(Marks.Escape).Append((char)(value[0] + Marks.EscapeOffset));
        }
        else
        {
            output.Append(value[0]);
        }

        return 1;
    }
}

/// <summary>Reads what <see cref="PackedTextWriter"/> wrote. Whatever stands there, it ends and gives a text.</summary>
internal ref struct PackedTextReader(ReadOnlySpan<char> packed, string? messageText)
{
    /// <summary>Damaged references could make gigabytes of a few bytes.</summary>
    private const int LongestResult = 1 << 19;

    private readonly ReadOnlySpan<char> _packed = packed;
    private int _at;
    private int _length;

    public readonly bool IsAtEnd => _at >= _packed.Length || _length >= LongestResult;

    /// <summary>The next character, which is a mark unless the text is damaged; NUL at the end.</summary>
    public char TakeMark() => _at < _packed.Length ? _packed[_at++] : '\0';

    /// <summary>Steps over the mark if it is the next character.</summary>
    public bool Skip(char mark)
    {
        var isNext = _at < _packed.Length && _packed[_at] == mark;
        _at += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>A value, up to the next mark that separates.</summary>
    public string TakeText()
    {
        var length = MarkIn(_packed[_at..]);
        if (_at + length < _packed.Length && _packed[_at + length] is Marks.Reference or Marks.Escape or >= CommonPhrases.First)
        {
            return TakeMixedText();
        }

        var value = _packed.Slice(_at, length);
        _at += length;
        _length += length;
        return value.ToString();
    }

    private string TakeMixedText()
    {
        var value = new StringBuilder();
        while (!IsAtEnd)
        {
            var literal = _packed[_at..][..MarkIn(_packed[_at..])];
            value.Append(literal);
            _at += literal.Length;
            if (Skip(Marks.Reference))
            {
                AppendReference(value);
            }
            else if (Skip(Marks.Escape))
            {
                AppendEscaped(value);
            }
            else if (!AppendPhrase(value))
            {
                break;
            }
        }

        _length += value.Length;
        return value.ToString();
    }

    private static int MarkIn(ReadOnlySpan<char> packed) => packed.IndexOfAny(Marks.All) is var index and >= 0 ? index : packed.Length;

    private void AppendReference(StringBuilder value)
    {
        if (PackedNumber.TryRead(_packed, ref _at, out var start) && PackedNumber.TryRead(_packed, ref _at, out var length))
        {
            var text = messageText.AsSpan();
            start = Math.Min(start, text.Length);
            var piece = text.Slice(start, Math.Min(length, text.Length - start));
            value.Append(piece[..Math.Min(piece.Length, Math.Max(0, LongestResult - _length - value.Length))]);
        }
    }

    private bool AppendPhrase(StringBuilder value)
    {
        if (_at >= _packed.Length || _packed[_at] < CommonPhrases.First)
        {
            return false;
        }

        value.Append(CommonPhrases.All.ElementAtOrDefault(_packed[_at++] - CommonPhrases.First));
        return true;
    }

    private void AppendEscaped(StringBuilder value)
    {
        if (_at < _packed.Length)
        {
            value.Append((char)(_packed[_at++] - Marks.EscapeOffset));
        }
    }
}
