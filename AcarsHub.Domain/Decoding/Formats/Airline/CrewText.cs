using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>Plain words between crew and company on labels that carry them without any frame (decoding.md 6.3).</summary>
internal sealed class CrewText() : TextFormat("free-text", ["41", "81", "85"], [])
{
    private const int MinWords = 3;
    private const double MinLetterShare = 0.6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.Trim();
        if (!IsWords(text.Span))
        {
            return output.Refuse("not mostly words");
        }

        output.Describe("Free Text");
        return output.ReadText(Fields.FreeText, text);
    }

    private static bool IsWords(ReadOnlySpan<char> text)
    {
        var (letters, others, words, run) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            var isLetter = char.IsAsciiLetter(c);
            run = isLetter ? run + 1 : 0;
            words += run == 2 ? 1 : 0; // Counts where a word gets its second letter.
            letters += isLetter ? 1 : 0;
            others += isLetter || char.IsWhiteSpace(c) ? 0 : 1;
        }

        return words >= MinWords && letters >= MinLetterShare * (letters + others);
    }
}
