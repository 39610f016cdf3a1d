using System.Buffers;

namespace AcarsHub.Domain.Wire;

/// <summary>Copies valid JSON without the blanks between its tokens and without the trailing commas our reader tolerates.</summary>
internal static class CompactJson
{
    private static readonly SearchValues<byte> s_stringEndOrEscape = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> s_interesting = SearchValues.Create("\" \t\r\n,"u8);

    /// <summary>Copies one value. Decoders write compact JSON, so this is one search and one copy nearly always.</summary>
    /// <param name="json">A value the reader has accepted.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> json, ArrayBufferWriter<byte> output)
    {
        var copied = 0;
        var position = 0;
        while (Next(json, position) is var found and >= 0)
        {
            if (json[found] == '"')
            {
                position = StringEnd(json, found);
                continue;
            }

            var keepsComma = json[found] == ',';
            position = SkipBlanks(json, keepsComma ? found + 1 : found);
            keepsComma = keepsComma && position < json.Length && json[position] is not ((byte)'}' or (byte)']');
            var end = keepsComma ? found + 1 : found;
            if (end != position)
            {
                output.Write(json[copied..end]);
                copied = position;
            }
        }

        output.Write(json[copied..]);
    }

    private static int Next(ReadOnlySpan<byte> json, int from)
    {
        var offset = json[from..].IndexOfAny(s_interesting);
        return offset < 0 ? -1 : from + offset;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> json, int position)
    {
        while (position < json.Length && json[position] is ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            position++;
        }

        return position;
    }

    private static int StringEnd(ReadOnlySpan<byte> json, int quote)
    {
        var position = quote + 1;
        while (json[position..].IndexOfAny(s_stringEndOrEscape) is var found and >= 0)
        {
            position += found;
            if (json[position] == '"')
            {
                return position + 1;
            }

            position += 2;
        }

        return json.Length;
    }
}
