namespace AcarsHub.Web.Components.Formatting;

/// <summary>The beginning of a text, as much as a card shows before somebody asks for the rest.</summary>
/// <param name="Shown">What to show.</param>
/// <param name="IsCut">Whether there is more.</param>
public sealed record TextExcerpt(string Shown, bool IsCut)
{
    /// <summary>Lines shown at the most.</summary>
    public const int Lines = 4;

    /// <summary>Characters shown at the most; a text hardly longer is shown whole, since cutting it would win nothing.</summary>
    public const int Characters = 320;

    /// <summary>Characters shown of a text whose meaning stands above it: about a line.</summary>
    public const int LineCharacters = 96;

    private const string LineBreak = " ⏎ ";
    private const int Tolerance = 80;
    private const int LineTolerance = 16;

    /// <summary>Cuts <paramref name="text"/> at whichever limit comes first.</summary>
    public static TextExcerpt Of(string text)
    {
        var end = Math.Min(text.Length > Characters + Tolerance ? Characters : text.Length, EndOfLines(text));
        return end >= text.Length ? new TextExcerpt(text, IsCut: false) : Cut(text, end);
    }

    /// <summary>Puts what <paramref name="text"/> begins with on one line.</summary>
    public static TextExcerpt LineOf(string text)
    {
        var most = LineCharacters + LineTolerance;
        var line = (text.Length > most ? text[..most] : text).Replace("\n", LineBreak, StringComparison.Ordinal);
        return text.Length <= most && line.Length <= most ? new TextExcerpt(line, IsCut: false) : Cut(line, LineCharacters);
    }

    private static TextExcerpt Cut(string text, int end)
    {
        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return new TextExcerpt(text[..end].TrimEnd() + " …", IsCut: true);
    }

    private static int EndOfLines(string text)
    {
        var from = 0;
        for (var i = 0; i < Lines; i++)
        {
            var next = text.IndexOf('\n', from);
            if (next < 0)
            {
                return text.Length;
            }

            from = next + 1;
        }

        return from - 1;
    }
}
