using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>What an aircraft answers to a message from the ground: taken, accepted, or rejected and why.</summary>
internal static class ResponseElements
{
    private const int MaxIdLength = 4;

    /// <summary>AC: accepted; the number of the message from the ground in hexadecimal digits.</summary>
    public static void ReadAccepted(in Element element, DecodeBuilder output) => ReadResponse("Accepted", element, output);

    /// <summary>AK: acknowledged.</summary>
    public static void ReadAcknowledged(in Element element, DecodeBuilder output) => ReadResponse("Acknowledged", element, output);

    /// <summary>
    /// What follows the identifier of a reject: the time, then for each error two codes, the element with its position, and the text
    /// that was wrong: <c>,041509,130,219,RF005,SWANN.130,219,RF005,BROSS</c>.
    /// </summary>
    public static void ReadReject(TextSlice data, DecodeBuilder output)
    {
        var (before, rest) = data.Cut(',');
        output.Remain(before);
        var (time, errors) = rest.Cut(',');
        output.ReadTime(Fields.RejectedAt, time);
        while (!errors.IsEmpty)
        {
            var (error, following) = errors.Cut('.');
            ReadError(error, output);
            errors = following;
        }
    }

    private static void ReadResponse(string word, in Element element, DecodeBuilder output)
    {
        var id = element.Data[0] == ',' ? element.Data.From(1) : element.Data;
        if (!IsId(id.Span))
        {
            output.Remain(element.Whole);
            return;
        }

        output.Add(Fields.Response, word, element.Code);
        if (!id.IsEmpty)
        {
            output.Add(Fields.UplinkNumber, id.ToString(), id);
        }
    }

    private static void ReadError(TextSlice error, DecodeBuilder output)
    {
        var fields = error.Split(',', stackalloc int[5]);
        if (fields.Count != 4 || !IsElement(fields[2].Span) || fields[3].IsEmpty)
        {
            output.Remain(error);
            return;
        }

        var codes = fields[1].IsEmpty ? fields[0].ToString() : $"{fields[0]}, {fields[1]}";
        var text = $"{fields[3]} in {fields[2].Part(0, Element.CodeLength)} (error {codes})";
        if (!output.Has(Fields.RejectedText, text))
        {
            output.Add(Fields.RejectedText, text, error);
        }
    }

    /// <summary>Two letters of the element, then three digits.</summary>
    private static bool IsElement(ReadOnlySpan<char> text) => text.Length == Element.CodeLength + 3
        && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && Numbers.TryDigits(text[Element.CodeLength..], out _);

    private static bool IsId(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigitUpper(c))
            {
                return false;
            }
        }

        return text.Length <= MaxIdLength;
    }
}
