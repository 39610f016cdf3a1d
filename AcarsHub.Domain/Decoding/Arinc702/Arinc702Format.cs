using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>
/// Messages of flight management computers, ARINC 702A (decoding.md 5), under any label:
/// <c>POSN33171W107168,TCS,000551,380,RSK,003357,JNC,M56,253024,2112525</c>.
/// </summary>
/// <param name="requiresChecksum">
/// Whether the checksum must be right. With it the message is certain, whatever its label. Without it - the first block of several, a
/// damaged text - the formats of the label come first, and something must have been read.
/// </param>
internal sealed class Arinc702Format(bool requiresChecksum) : TextFormat("arinc-702", [], [])
{
    /// <summary>Its position lines look the same, but have another wind and no fuel.</summary>
    private const string LabelWithOwnLine = "20";

    private readonly bool _requiresChecksum = requiresChecksum;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var raw = input.Text.Trim();
        if (MessageFrame.FindIdentifier(raw) < 0)
        {
            return output.Refuse("no message identifier at the start");
        }

        var unbroken = new UnbrokenText(raw);
        var start = MessageFrame.FindIdentifier(unbroken.Text);
        if (start < 0)
        {
            return output.Refuse("no message identifier at the start");
        }

        var checksum = MessageChecksum.Of(unbroken.Text, start);
        if (checksum.Algorithm is null && _requiresChecksum)
        {
            return output.Refuse("wrong checksum");
        }

        var isRead = checksum.Algorithm is not null
            ? ReadChecked(input, unbroken.Text, start, checksum, output)
            : ReadUnchecked(input, unbroken.Text, start, checksum, output);
        output.Locate(unbroken);
        return isRead;
    }

    private static bool ReadChecked(in FormatInput input, TextSlice text, int start, in MessageChecksum checksum, DecodeBuilder output)
    {
        Read(input, text, start, text.Length - MessageChecksum.Length, output);
        output.Add(Fields.Checksum, checksum.Value, checksum.Digits);
        output.Add(Fields.ChecksumAlgorithm, checksum.Algorithm ?? "");
        return true;
    }

    /// <summary>
    /// Four hexadecimal digits at the end may be a wrong checksum, or the content where the text was cut off. They are a checksum when
    /// more than just these digits can be read without them.
    /// </summary>
    private static bool ReadUnchecked(in FormatInput input, TextSlice text, int start, in MessageChecksum checksum, DecodeBuilder output)
    {
        if (input.Label == LabelWithOwnLine)
        {
            return output.Refuse("a position line of another kind");
        }

        if (start > 0 && text[0] != '/')
        {
            return output.Refuse("no message identifier at the start");
        }

        var hasChecksum = !checksum.Digits.IsEmpty;
        Read(input, text, start, text.Length, output);
        if (hasChecksum && output.RemainingLength > MessageChecksum.Length + RemainingWithoutChecksum(input, text, start, output))
        {
            output.Add(Fields.Checksum, checksum.Value, checksum.Digits);
        }
        else if (hasChecksum)
        {
            output.Reset();
            Read(input, text, start, text.Length, output);
        }

        if (output.FieldCount == (output.Has(Fields.Checksum) ? 1 : 0))
        {
            return output.Refuse("wrong checksum, and no element that can be read");
        }

        output.Add(Fields.ChecksumOk, false);
        output.MarkIncomplete();
        return true;
    }

    private static int RemainingWithoutChecksum(in FormatInput input, TextSlice text, int start, DecodeBuilder output)
    {
        output.Reset();
        Read(input, text, start, text.Length - MessageChecksum.Length, output);
        return output.RemainingLength;
    }

    private static void Read(in FormatInput input, TextSlice text, int start, int end, DecodeBuilder output)
    {
        _ = MessageIdentifier.TryRead(text.From(start), out var identifier); // Found there before.
        output.Describe(identifier.Description, "/", joinsRemaining: true);
        var dataStart = start + identifier.Length;
        var body = text.Part(dataStart, end - dataStart);
        var slash = body.IndexOf('/');
        var data = slash < 0 ? body : body.Part(0, slash);
        if (identifier.IsReject)
        {
            ResponseElements.ReadReject(data, output);
        }
        else if (!identifier.IsPosition || !PositionLine.TryRead(data, output))
        {
            output.Remain(data);
        }

        ElementTable.ReadAll(slash < 0 ? default : body.From(slash), input, output);
        var address = MessageFrame.Address(text, start);
        if (!address.IsEmpty && !output.Has(Fields.GroundAddress))
        {
            output.Add(Fields.GroundAddress, address.ToString(), address);
        }
    }
}
