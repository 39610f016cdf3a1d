using System.Buffers;
using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// Units and words that stand in so many values that one character stands for each. Their order is part of what is stored: never change
/// it, only append. There is room for 32.
/// </summary>
internal static class CommonPhrases
{
    /// <summary>The first of their characters; they take two bytes each.</summary>
    public const char First = '\x80';

    /// <summary>In the order of their characters. Where one begins with another, the longer stands first.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "ARINC", "POSITION at FL", " degrees", " feet; ", " feet", " N, ", " S, ", " W; ", " E; ", "° at ", " knots TAS; ", " knots", " MHz", " lbs gross", " lbs",
        "kt, ", "°C at FL", "°C; ", "°C", " at FL", "SITA", " > ", " starting at ", " mach", "; wind ", " hours since mounted; ", " cycles since mounted",
        "YYYY-MM-", "Acknowledged", "Cruise", "Climb", "Descent",
    ];

    private static readonly SearchValues<char> s_first = SearchValues.Create([.. All.Select(static phrase => phrase[0])]);

    /// <summary>Index of the phrase the text begins with; -1 when it begins with none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        if (!s_first.Contains(text[0]))
        {
            return -1;
        }

        for (var i = 0; i < All.Length; i++)
        {
            if (text[0] == All[i][0] && text.StartsWith(All[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
