using System.Buffers;
using System.Text;

namespace AcarsHub.Domain.Wire;

/// <summary>
/// Mends what decoders written in C get wrong: bare <c>nan</c> and <c>inf</c> from <c>printf</c>, and control characters that
/// were not escaped. Runs only after the strict reader has refused the object.
/// </summary>
internal static class JsonRepair
{
    // "infinity"; reading further would make a long run of letters quadratic.
    private const int LongestWord = 8;

    /// <summary>Copies the object, mending it on the way.</summary>
    /// <param name="json">The object as UTF-8.</param>
    public static ReadOnlyMemory<byte> Repair(ReadOnlySpan<byte> json)
    {
        var output = new ArrayBufferWriter<byte>(json.Length + 64);
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var current = json[i];
            if (!inString)
            {
                var length = NotANumberLength(json[i..]);
                if (length > 0)
                {
                    output.Write("null"u8);
                    i += length - 1;
                    continue;
                }

                inString = current == '"';
            }
            else if (current == '\\' && i + 1 < json.Length && json[i + 1] >= 0x20)
            {
                output.Write(json.Slice(i++, 2));
                continue;
            }
            else if (current < 0x20)
            {
                WriteEscaped(output, current);
                continue;
            }
            else
            {
                inString = current != '"';
            }

            output.Write(json.Slice(i, 1));
        }

        return output.WrittenMemory;
    }

    /// <summary>Length of <c>nan</c>, <c>-nan</c>, <c>inf</c>, <c>-inf</c> or <c>Infinity</c> at the start, in any case; else 0.</summary>
    private static int NotANumberLength(ReadOnlySpan<byte> json)
    {
        var sign = json[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        var word = 0;
        while (word <= LongestWord && sign + word < json.Length && char.IsAsciiLetter((char)json[sign + word]))
        {
            word++;
        }

        var letters = json.Slice(sign, word);
        var matches = Ascii.EqualsIgnoreCase(letters, "nan"u8)
            || Ascii.EqualsIgnoreCase(letters, "inf"u8)
            || Ascii.EqualsIgnoreCase(letters, "infinity"u8);
        return matches ? sign + word : 0;
    }

    private static void WriteEscaped(ArrayBufferWriter<byte> output, byte control)
    {
        const string Digits = "0123456789abcdef";
        output.Write("\\u00"u8);
        output.Write([(byte)Digits[control >> 4], (byte)Digits[control & 0xF]]);
    }
}
