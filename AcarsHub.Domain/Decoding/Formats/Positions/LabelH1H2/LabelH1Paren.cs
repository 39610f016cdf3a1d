using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.LabelH1H2;

/// <summary>
/// Position report <c>(POS-KLM296  -3911N07600W/234212 F250</c>, line break, <c>RMK/FUEL  37.0 M0.69)</c>: flight, position (degrees and whole
/// minutes), time, flight level; fuel and Mach.
/// </summary>
internal sealed class LabelH1Paren() : TextFormat("label-h1-paren", ["H1"], [Preamble])
{
    private const string Preamble = "(POS-";

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.Trim();
        text = text.EndsWith(")") ? text.Part(0, text.Length - 1) : text;
        var (flight, rest) = text.From(Preamble.Length).Cut('-');
        var lines = new TokenReader(rest, "\r\n");
        if (!lines.TryNext(out var line))
        {
            return output.Refuse("no position");
        }

        output.Describe("Position Report", " ");
        output.ReadText(Fields.Flight, flight);
        var (place, when) = line.Cut('/');
        if (!output.ReadPosition(AngleForm.Minutes, place))
        {
            return output.Refuse("no position");
        }

        var (time, level) = when.Cut(' ');
        output.ReadTime(Fields.MessageTimestamp, time);
        ReadLevel(output, level.Trim());
        while (lines.TryNext(out var remark))
        {
            ReadRemark(output, remark);
        }

        return true;
    }

    private static void ReadLevel(DecodeBuilder output, TextSlice level)
    {
        if (level[0] is 'F' or 'A')
        {
            output.ReadFlightLevel(level.From(1)); // "F250", and "A045" below the transition altitude: both hundreds of feet.
        }
        else
        {
            output.Remain(level);
        }
    }

    /// <summary><c>RMK/FUEL  37.0 M0.69</c>.</summary>
    private static void ReadRemark(DecodeBuilder output, TextSlice remark)
    {
        var words = new TokenReader(remark.StartsWith("RMK/") ? remark.From(4) : remark, " ");
        while (words.TryNext(out var word))
        {
            if (word.Is("FUEL") && words.TryNext(out var fuel))
            {
                output.ReadNumber(Fields.FuelOnBoard, fuel);
            }
            else if (word[0] == 'M' && Numbers.TryDecimal(word.From(1).Span, out var mach) && mach is > 0 and < 1.5)
            {
                output.Add(Fields.Mach, mach, word);
            }
            else
            {
                output.Remain(word);
            }
        }
    }
}
