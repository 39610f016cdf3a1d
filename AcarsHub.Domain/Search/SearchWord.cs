using System.Globalization;
using System.Text;

namespace AcarsHub.Domain.Search;

/// <summary>Single words of the search index, as they are written into it and asked of it.</summary>
public static class SearchWord
{
    /// <summary>First of the private-use characters, which the index takes for letters. They are kept out of texts.</summary>
    internal const char FirstMark = '\uE000';

    /// <summary>Last of the private-use characters of the basic plane.</summary>
    internal const char LastMark = '\uF8FF';

    // Stands before the code of a character the index would take for a separator.
    private const char Escape = '\uE0FF';

    /// <summary>The word of a value.</summary>
    public static string Of(WordKind kind, string value)
    {
        var word = new StringBuilder(value.Length + 1);
        Append(word, kind, value);
        return word.ToString();
    }

    /// <summary>The word of a number, such as the id of a row.</summary>
    public static string Of(WordKind kind, long number) => Mark(kind) + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The word of something a message has or has not.</summary>
    public static string Of(WordKind kind) => Of(kind, 1);

    /// <summary>The mark before the words of a kind; nothing before those of the text.</summary>
    public static string Mark(WordKind kind) => kind == WordKind.Text ? "" : MarkOf(kind).ToString();

    /// <summary>The words of a list, as the index cuts it.</summary>
    public static IEnumerable<string> Split(string words)
    {
        foreach (var piece in words.Split(' '))
        {
            if (piece.Length > 0 && piece[0] is >= FirstMark and <= LastMark)
            {
                yield return piece;
                continue;
            }

            foreach (var word in Words(piece))
            {
                yield return word;
            }
        }
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in new WordSpans(text))
        {
            words.Add(word.ToString());
        }

        return words;
    }

    internal static char MarkOf(WordKind kind) => (char)(FirstMark + kind);

    /// <summary>Appends the word of a value: marked, in one piece whatever characters it has.</summary>
    internal static void Append(StringBuilder words, WordKind kind, string value)
    {
        words.Append(MarkOf(kind));
        foreach (var c in value)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                words.Append(c);
            }
            else
            {
                words.Append(Escape).Append(CultureInfo.InvariantCulture, $"{(int)c:x4}");
            }
        }
    }
}
