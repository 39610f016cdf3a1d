using System.Text.RegularExpressions;

namespace AcarsHub.Domain.Alerts;

/// <summary>A term that is a regular expression. It says itself where words begin and end.</summary>
internal sealed class RegexPattern : TermPattern
{
    /// <summary>Longest time for one text. Matching is linear, so this is for a machine that is busy, not for bad patterns.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex;

    public RegexPattern(string text) => _regex = Compile(text);

    /// <summary>Makes the expression.</summary>
    /// <exception cref="RegexParseException">It is none.</exception>
    /// <exception cref="NotSupportedException">It would need backtracking, or it is too large.</exception>
    public static Regex Compile(string text) => new(text, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, s_longest);

    public override (int Start, int End)? Find(ReadOnlySpan<char> text, int from, bool wholeWords)
    {
        try
        {
            foreach (var match in _regex.EnumerateMatches(text, from))
            {
                if (match.Length > 0)
                {
                    return (match.Index, match.Index + match.Length);
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // Better no alert than no reception.
        }

        return null;
    }

    public override bool IsIn(ReadOnlySpan<char> text, bool wholeWords) => IsIn(_regex, text);

    /// <summary>Whether an expression is in a text.</summary>
    public static bool IsIn(Regex regex, ReadOnlySpan<char> text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false; // Better no alert than no reception.
        }
    }
}
