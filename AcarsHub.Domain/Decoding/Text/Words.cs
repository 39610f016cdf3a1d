using System.Text;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Words of a text.</summary>
internal static class Words
{
    /// <summary>The words with single blanks between them.</summary>
    public static string Collapse(TextSlice text)
    {
        var words = new SliceReader(text);
        var collapsed = new StringBuilder(text.Length);
        for (var word = words.Word(); !word.IsEmpty; word = words.Word())
        {
            collapsed.Append(collapsed.Length == 0 ? "" : " ").Append(word.Span);
        }

        return collapsed.ToString();
    }
}
