using System.Globalization;
using System.Text;

namespace AcarsHub.Web.Components.Formatting;

/// <summary>
/// Makes received text safe to look at. It comes over the radio from anybody: controls, direction overrides and invisible
/// characters are shown instead of obeyed, so that nothing on the screen reads differently from what was sent.
/// </summary>
public static class VisibleText
{
    /// <summary>Longest value shown for a short field; no honest field comes near.</summary>
    public const int LongestField = 120;

    // Names, not the control pictures of Unicode: hardly any font has those.
    private static readonly string[] s_controls =
    [
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI",
        "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
    ];

    /// <summary>A text of several lines; every kind of line break becomes one <c>\n</c>.</summary>
    public static string Block(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var width = LineBreakAt(text, i);
            if (width > 0)
            {
                result.Append('\n');
                i += width - 1;
            }
            else
            {
                i += Append(result, text, i, keepTab: true) - 1;
            }
        }

        return result.ToString();
    }

    /// <summary>A short field of one line; line breaks and tabs are shown as symbols, excess is cut.</summary>
    public static string Field(string text)
    {
        var result = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length && result.Length < LongestField)
        {
            i += Append(result, text, i, keepTab: false);
        }

        return i < text.Length ? result.Append('…').ToString() : result.ToString();
    }

    /// <summary>Number of characters of the line break at <paramref name="i"/>; 0 when there is none.</summary>
    private static int LineBreakAt(string text, int i)
    {
        // Some decoders send the break escaped twice, so that a backslash and an n arrive.
        if (text[i] == '\\')
        {
            var rest = text.AsSpan(i);
            return rest.StartsWith(@"\r\n", StringComparison.Ordinal) ? 4 : rest.StartsWith(@"\n", StringComparison.Ordinal) ? 2 : 0;
        }

        if (text[i] is not ('\r' or '\n'))
        {
            return 0;
        }

        var isPair = i + 1 < text.Length && text[i + 1] is '\r' or '\n' && text[i + 1] != text[i];
        return isPair ? 2 : 1;
    }

    /// <summary>Appends the character at <paramref name="i"/> and answers how many UTF-16 units it took.</summary>
    private static int Append(StringBuilder result, string text, int i, bool keepTab)
    {
        var c = text[i];
        if (c is >= ' ' and < '\u007F' || (keepTab && c == '\t'))
        {
            result.Append(c);
            return 1;
        }

        if (!Rune.TryGetRuneAt(text, i, out var rune))
        {
            result.Append('\uFFFD');
            return 1;
        }

        AppendRune(result, rune);
        return rune.Utf16SequenceLength;
    }

    private static void AppendRune(StringBuilder result, Rune rune)
    {
        if (rune.Value < ' ')
        {
            result.Append('⟦').Append(s_controls[rune.Value]).Append('⟧');
        }
        else if (rune.Value == 0x7F)
        {
            result.Append("⟦DEL⟧");
        }
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            result.Append(CultureInfo.InvariantCulture, $"⟦U+{rune.Value:X4}⟧");
        }
        else
        {
            result.Append(rune.ToString());
        }
    }
}
