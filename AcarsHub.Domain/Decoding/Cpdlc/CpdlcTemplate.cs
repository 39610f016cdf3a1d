namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>An element's wording, parsed once: literal texts with a placeholder after each, and the text after the last.</summary>
internal sealed class CpdlcTemplate
{
    private CpdlcTemplate(CpdlcBlank[] blanks, string tail)
    {
        Blanks = blanks;
        Tail = tail;
    }

    public CpdlcBlank[] Blanks { get; }

    /// <summary>What follows the last blank; the whole wording when there is none.</summary>
    public string Tail { get; }

    public static CpdlcTemplate Parse(string wording)
    {
        var blanks = new List<CpdlcBlank>();
        var start = 0;
        for (var open = wording.IndexOf('[', StringComparison.Ordinal); open >= 0; open = wording.IndexOf('[', start))
        {
            var close = wording.IndexOf(']', open) + 1;

            // DM80's official wording lacks the blank between its two values.
            var literal = open == start && start > 0 ? " " : wording[start..open];
            blanks.Add(new CpdlcBlank(literal, wording[open..close]));
            start = close;
        }

        return new CpdlcTemplate([.. blanks], wording[start..]);
    }
}

/// <summary>A place to fill in.</summary>
/// <param name="Before">The text before it.</param>
/// <param name="Placeholder">Its name in brackets, shown when there is no value.</param>
internal readonly record struct CpdlcBlank(string Before, string Placeholder);
