using System.Buffers;
using System.Text;

namespace AcarsHub.Domain.Alerts;

/// <summary>How characters are compared: by their upper case, the same in every culture, one by one.</summary>
internal static class LetterCase
{
    /// <summary>The upper case of a character.</summary>
    /// <remarks>The long s stays what it is, as in all ordinal comparisons of .NET; so do the Turkish letters i.</remarks>
    public static char Fold(char c) => char.IsAscii(c) ? char.IsAsciiLetterLower(c) ? (char)(c - ('a' - 'A')) : c
        : c == '\u017F' ? c
        : char.ToUpperInvariant(c);

    /// <summary>Upper case of a text.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    });

    /// <summary>Length of the letter or digit at <paramref name="index"/>; 0 when there is none.</summary>
    public static int WordLengthAt(ReadOnlySpan<char> text, int index) =>
        (uint)index >= (uint)text.Length ? 0
        : !char.IsSurrogate(text[index]) ? char.IsLetterOrDigit(text[index]) ? 1 : 0
        : Rune.DecodeFromUtf16(text[index..], out var rune, out var length) == OperationStatus.Done && Rune.IsLetterOrDigit(rune) ? length : 0;

    /// <summary>Whether a letter or digit ends right before <paramref name="index"/>.</summary>
    public static bool IsWordBefore(ReadOnlySpan<char> text, int index) =>
        index > 0 && (!char.IsSurrogate(text[index - 1])
            ? char.IsLetterOrDigit(text[index - 1])
            : Rune.DecodeLastFromUtf16(text[..index], out var rune, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(rune));
}
