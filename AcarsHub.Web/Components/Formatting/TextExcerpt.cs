namespace AcarsHub.Web.Components.Formatting;

/// <summary>The beginning of a text, as much as a card shows before somebody asks for the rest.</summary>
/// <param name="Shown">What to show.</param>
/// <param name="IsCut">Whether there is more.</param>
public sealed record TextExcerpt(string Shown, bool IsCut)
{
    /// <summary>Lines shown at the most.</summary>
    public const int Lines = 4;

    /// <summary>Lines shown of a text whose meaning stands above it.</summary>
    public const int QuietLines = 2;

    /// <summary>Characters shown at the most; a text hardly longer is shown whole, since cutting it would win nothing.</summary>
    public const int Characters = 320;

    private const int Tolerance = 80;

    /// <summary>Cuts <paramref name="text"/> at whichever limit comes first.</summary>
    public static TextExcerpt Of(string text, int lines = Lines)
    {
        var most = Characters * lines / Lines;
        var end = text.Length > most + Tolerance ? most : text.Length;
        var lineEnd = EndOfLine(text, lines);
        end = Math.Min(end, lineEnd);
        if (end >= text.Length)
        {
            return new TextExcerpt(text, IsCut: false);
        }

        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return new TextExcerpt(text[..end].TrimEnd() + " …", IsCut: true);
    }

    private static int EndOfLine(string text, int line)
    {
        var from = 0;
        for (var i = 0; i < line; i++)
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
