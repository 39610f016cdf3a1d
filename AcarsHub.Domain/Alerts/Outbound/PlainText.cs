using System.Globalization;
using System.Text;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>Received text for other programs: without controls and direction overrides, bounded. It comes over the radio from anybody.</summary>
public static class PlainText
{
    private const string Cut = " …";

    /// <summary>One line of at most <paramref name="most"/> characters; null when there is nothing to see.</summary>
    public static string? Line(string? text, int most)
    {
        var line = Clean(text, most + 1, keepLines: false).Trim();
        return line.Length == 0 ? null : Bound(line, most);
    }

    /// <summary>Several lines of at most <paramref name="most"/> characters together; null when there is nothing to see.</summary>
    public static string? Block(string? text, int most)
    {
        var block = Clean(text, most + 1, keepLines: true).Trim();
        return block.Length == 0 ? null : Bound(block, most);
    }

    /// <summary>The text cut to <paramref name="most"/> characters, with a sign that it was.</summary>
    public static string Bound(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - Cut.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + Cut;
    }

    private static string Clean(string? text, int most, bool keepLines)
    {
        var result = new StringBuilder();
        var blank = false;
        foreach (var c in text ?? "")
        {
            if (result.Length >= most)
            {
                break;
            }

            if (c == '\n' && keepLines)
            {
                result.Append(c);
                blank = false;
            }
            else if (c == ' ' || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                blank = true;
            }
            else if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format)
            {
                result.Append(blank && result.Length > 0 ? " " : "").Append(c);
                blank = false;
            }
        }

        return result.ToString();
    }
}
