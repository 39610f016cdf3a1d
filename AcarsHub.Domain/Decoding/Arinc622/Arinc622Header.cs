using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>
/// The readable part of the envelope of a binary ATS message (section 7.1): <c>/USADCXA.AT1.N322UP</c>. Wrappers that receiving programs
/// leave before it (section 2.5) are skipped.
/// </summary>
internal readonly record struct Arinc622Header
{
    private const int ShortAddress = 4;
    private const int LongAddress = 7;
    private const int RegistrationLength = 7;
    private const int MfiLength = 2;

    /// <summary>What the octets are.</summary>
    public Arinc622MessageType Type { get; private init; }

    /// <summary>The label that a Message Function Identifier in the text gives; empty when there is none.</summary>
    public TextSlice MessageFunction { get; private init; }

    /// <summary>Four or seven letters and digits.</summary>
    public TextSlice GroundAddress { get; private init; }

    /// <summary>IMI and registration, which the checksum covers as characters.</summary>
    public TextSlice Checked { get; private init; }

    /// <summary>The registration as sent, with the dots before it that fill it up to seven.</summary>
    public TextSlice AirAddress { get; private init; }

    /// <summary>What follows: hex digits if it is such a message.</summary>
    public TextSlice Rest { get; private init; }

    /// <summary>Reads it. Everything stands at fixed places, so any other text is refused after a few characters.</summary>
    public static bool TryRead(TextSlice text, out Arinc622Header header)
    {
        header = default;
        var function = FunctionOf(text.Span, out var start);
        start += text[start] == '/' ? 1 : 0;
        var length = text[start + ShortAddress] == '.' ? ShortAddress : text[start + LongAddress] == '.' ? LongAddress : 0;
        var imi = start + length + 1;
        var registration = imi + Arinc622MessageTypes.ImiLength;
        var end = registration + RegistrationLength;
        if (length == 0 || text.Length < end
            || Arinc622MessageTypes.FromImi(text.Span.Slice(imi, Arinc622MessageTypes.ImiLength)) is not { } type
            || !IsAddress(text.Span.Slice(start, length)) || !IsRegistration(text.Span[registration..end]))
        {
            return false;
        }

        header = new Arinc622Header
        {
            Type = type,
            MessageFunction = text.Part(function, function == 0 ? 0 : MfiLength),
            GroundAddress = text.Part(start, length),
            Checked = text.Part(imi, end - imi),
            AirAddress = text.Part(registration, RegistrationLength),
            Rest = text.From(end),
        };
        return true;
    }

    /// <summary>Skips a C-band header, a sublabel and a Message Function Identifier.</summary>
    /// <returns>Index of the Message Function Identifier; 0 when there is none.</returns>
    private static int FunctionOf(ReadOnlySpan<char> text, out int end)
    {
        end = CBandHeaderLength(text);
        end += SublabelPrefix.Find(text[end..]).Length;
        if (text.Length <= end + MfiLength + 1 || text[end] != '/' || text[end + MfiLength + 1] != ' ')
        {
            return 0;
        }

        end += MfiLength + 2;
        return end - MfiLength - 1;
    }

    // Message number (its first letter is sometimes lost), airline, flight of three or four characters; a slash or a sublabel follows.
    private static int CBandHeaderLength(ReadOnlySpan<char> text)
    {
        const int numberLength = 3;
        const int airlineLength = 2;
        var number = text is [>= 'A' and <= 'Z', ..] ? 1 : 0;
        if (text.Length <= number + numberLength
            || !char.IsAsciiDigit(text[number]) || !char.IsAsciiDigit(text[number + 1]) || !char.IsAsciiLetterUpper(text[number + 2]))
        {
            return 0;
        }

        var length = number + numberLength;
        while (length < text.Length && (char.IsAsciiLetterUpper(text[length]) || char.IsAsciiDigit(text[length])))
        {
            length++;
        }

        var flightLength = length - number - numberLength - airlineLength;
        return flightLength is 3 or 4 && length < text.Length && text[length] is '/' or '#' ? length : 0;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRegistration(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character) && character is not ('.' or '-' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
