using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Media;

/// <summary>
/// MIAM frames (decoding.md 10), on a label of their own and on H1: <c>T.0&amp;HDeF/kAYq0K2"hz7ck?4|</c>. A frame that holds an ACARS
/// message is what that message is.
/// </summary>
internal sealed class LabelMa() : TextFormat("label-ma", ["MA", "H1"], [])
{
    private const char Transfer = 'T';

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.From(SublabelPrefix.Find(input.Text.Span).Length);
        if (text[0] is not (Transfer or 'F' or 'K' or 'S' or 'A' or 'Y' or 'X') || text[1] is not ((>= '0' and <= '9') or '.' or '-' or 'F'))
        {
            return output.Refuse("no beginning of a frame");
        }

        return IsExpected(input, text)
            ? MiamDescription.Describe(MiamReader.Read(text.Span), input, text, output)
            : output.Refuse("a frame of few letters where others begin so, too");
    }

    // A letter and digits may begin, or be, any other text of H1, so there the sublabel must be that of an application outside the
    // avionics. Transfers, requests and acceptances have a form of their own.
    private static bool IsExpected(in FormatInput input, TextSlice text) =>
        input.Label != "H1" || text[0] is Transfer or 'F' or 'K' || Sublabel(input) is [Transfer, ..];

    private static ReadOnlySpan<char> Sublabel(in FormatInput input)
    {
        const int prefixEnd = 3;
        return SublabelPrefix.Find(input.Text.Span) is { IsEmpty: false } prefix
            ? prefix[(prefix[0] == '#' ? 1 : prefixEnd)..]
            : input.Message.Sublabel;
    }
}
