using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Wrappers;

/// <summary>
/// Sublabel and Message Function Identifier that some receiving programs leave in the text of an H1 message (decoding.md 2.5):
/// <c>#M1B/B6 LHWE1YA.ADS...</c> on the way down, <c>- #MD/AA ATLTWXA.CR1...</c> on the way up. Other programs take them off, so the
/// message goes by the name of the inner format.
/// </summary>
internal sealed class SublabelHeader() : TextFormat("h1-sublabel", [], ["#", "- #"])
{
    private const int SublabelLength = 2;
    private const int MfiLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var start = input.Text[0] == '#' ? 1 : 3;
        var sublabel = input.Text.Part(start, SublabelLength);
        if (!IsCode(sublabel[0], sublabel[1]))
        {
            return output.Refuse("no sublabel behind #");
        }

        // A downlink has a B behind the sublabel; a payload can begin with a B, too.
        var rest = input.Text.From(start + SublabelLength);
        output.IsNamedAsInner = true;
        return (rest[0] == 'B' && DecodePayload(input, rest.From(1), sublabel, output))
            || DecodePayload(input, rest, sublabel, output)
            || output.Refuse("nothing reads what stands behind the sublabel");
    }

    private static bool DecodePayload(in FormatInput input, TextSlice rest, TextSlice sublabel, DecodeBuilder output)
    {
        var hasMfi = rest[0] == '/' && IsCode(rest[1], rest[2]) && rest[3] == ' ';
        var mfi = hasMfi ? rest.Part(1, 2).ToString() : input.Message.Mfi;
        var message = input.Message with { Sublabel = sublabel.ToString(), Mfi = mfi };
        return output.DecodeRest(input with { Message = message }, hasMfi ? rest.From(MfiLength) : rest);
    }

    private static bool IsCode(char first, char second) => char.IsAsciiLetterUpper(first) && (char.IsAsciiLetterUpper(second) || char.IsAsciiDigit(second) || second == '_')
        || (char.IsAsciiDigit(first) && (char.IsAsciiLetterUpper(second) || char.IsAsciiDigit(second)));
}
