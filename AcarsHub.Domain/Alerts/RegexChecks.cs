using System.Text.RegularExpressions;

namespace AcarsHub.Domain.Alerts;

/// <summary>Words for what can be wrong with a regular expression.</summary>
internal static partial class RegexChecks
{
    // A repetition is written out when the expression is compiled.
    private const int MostRepeats = 200;

    /// <summary>What would make the expression grow without bounds; null when nothing does.</summary>
    public static string? Size(string text)
    {
        var product = 1L;
        foreach (var match in Repeats().EnumerateMatches(text))
        {
            var numbers = text.AsSpan(match.Index + 1, match.Length - 2);
            var largest = numbers[(numbers.IndexOf(',') + 1)..] is { IsEmpty: false } most ? most : numbers[..^1];
            product = int.TryParse(largest, out var count) ? Math.Min(product * Math.Max(count, 1), int.MaxValue) : int.MaxValue;
        }

        return product > MostRepeats ? $"The expression repeats something more than {MostRepeats} times. Use + or smaller numbers in braces." : null;
    }

    /// <summary>Says what is wrong, where, and what to do.</summary>
    public static string Describe(RegexParseException e, string text)
    {
        // It counts what was read.
        var where = e.Offset >= text.Length ? "at its end" : $"at character {Math.Max(e.Offset, 1)}, “{text[Math.Max(e.Offset, 1) - 1]}”";
        return $"The expression cannot be read {where}: {Reason(e.Error)}";
    }

    /// <summary>Says what needs backtracking.</summary>
    public static string NotPossible(string text) => text switch
    {
        _ when text.Contains("(?=", StringComparison.Ordinal) || text.Contains("(?!", StringComparison.Ordinal)
            || text.Contains("(?<=", StringComparison.Ordinal) || text.Contains("(?<!", StringComparison.Ordinal) =>
            "Looking ahead or behind, as (?=…), (?!…), (?<=…) and (?<!…) do, is not possible here. Use \\b for the edge of a word, or an ignore term.",
        _ when BackReferences().IsMatch(text) => "A reference to an earlier group, such as \\1, is not possible here. Write out what may stand there.",
        _ => "The expression uses something that is not possible here, such as (?>…) or (?(…)…), or is too large. Leave it out.",
    };

    private static string Reason(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => "a ) is missing. Add it, or write \\( for the character itself.",
        RegexParseError.InsufficientOpeningParentheses => "there is a ) too many. Remove it, or write \\) for the character itself.",
        RegexParseError.UnterminatedBracket => "a ] is missing. Add it, or write \\[ for the character itself.",
        RegexParseError.QuantifierAfterNothing => "there is nothing before it to repeat. Put something before it, or a \\ for the character itself.",
        RegexParseError.NestedQuantifiersNotParenthesized => "a repetition is repeated. Put ( ) around the first, or remove one.",
        RegexParseError.ReversedQuantifierRange => "the smaller number in braces has to come first. Swap them.",
        RegexParseError.ReversedCharacterRange => "a range in brackets goes backwards. Swap its ends.",
        RegexParseError.UnescapedEndingBackslash => "a \\ has nothing after it. Write \\\\ for the character itself.",
        RegexParseError.UnrecognizedEscape => "there is no such escape. Remove the \\, or write \\\\ for the character itself.",
        RegexParseError.UndefinedNumberedReference or RegexParseError.UndefinedNamedReference => "it refers to a group that is not there. Write out what may stand there.",
        RegexParseError.InvalidGroupingConstruct => "a group cannot begin like that. Use (…) or (?:…).",
        _ => "this is not understood. Change it, or put a \\ before a character that stands for itself.",
    };

    [GeneratedRegex(@"\{[0-9]+(,[0-9]*)?\}", RegexOptions.NonBacktracking)]
    private static partial Regex Repeats();

    [GeneratedRegex(@"\\([1-9]|k[<'{])", RegexOptions.NonBacktracking)]
    private static partial Regex BackReferences();
}
