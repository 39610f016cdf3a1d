using AcarsHub.Domain.Decoding.Arinc702;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Wrappers;

/// <summary>
/// The downlink header that receivers of the Inmarsat C band leave in the text (decoding.md 2.5): message number, airline and flight before
/// any payload, e.g. <c>M74AMC4086FTX/...</c>. Accepted when the payload decodes under the same label.
/// </summary>
internal sealed class CBandHeader() : TextFormat("c-band", [], [])
{
    private const int AirlineLength = 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        // The message number is a letter, two digits and a letter; the first letter is sometimes lost.
        var airline = NumberLength(input.Text);
        if (airline == 0 || !IsAirline(input.Text, airline))
        {
            return output.Refuse("no header of the C band");
        }

        var flight = airline + AirlineLength;
        var length = FlightLength(input.Text, flight);
        var isPlain = length == 4 && airline == 4 && AreDigits(input.Text.Part(flight, 4));
        if (length == 0 || (!isPlain && !IsPayload(input.Text.From(flight + length))))
        {
            return output.Refuse("no flight in the header");
        }

        var number = flight;
        while (number < flight + length - 1 && input.Text[number] == '0')
        {
            number++;
        }

        var id = string.Concat(input.Text.Part(airline, AirlineLength).Span, input.Text.Part(number, flight + length - number).Span);
        output.Add(Fields.Flight, id, input.Text.Part(airline, AirlineLength + length));
        return output.DecodeRest(input, input.Text.From(flight + length)) || output.Refuse("nothing reads what stands behind the header");
    }

    private static int NumberLength(TextSlice text)
    {
        var letter = char.IsAsciiLetterUpper(text[0]) ? 1 : 0;
        return char.IsAsciiDigit(text[letter]) && char.IsAsciiDigit(text[letter + 1]) && char.IsAsciiLetterUpper(text[letter + 2]) ? letter + 3 : 0;
    }

    private static bool IsAirline(TextSlice text, int start) => IsLetterOrDigit(text[start]) && IsLetterOrDigit(text[start + 1]);

    /// <summary>
    /// Four digits; also three digits, or four digits and letters (<c>42FD</c>), which only count when a payload that is known by its
    /// start follows.
    /// </summary>
    private static int FlightLength(TextSlice text, int start)
    {
        if (AreDigits(text.Part(start, 3)) && !IsLetterOrDigit(text[start + 3]))
        {
            return 3;
        }

        if (AreDigits(text.Part(start, 4)))
        {
            return 4;
        }

        if (AreDigits(text.Part(start, 3)) && IsPayload(text.From(start + 3)))
        {
            return 3;
        }

        return IsLetterOrDigit(text[start]) && IsLetterOrDigit(text[start + 1]) && IsLetterOrDigit(text[start + 2]) && IsLetterOrDigit(text[start + 3]) ? 4 : 0;
    }

    private static bool IsPayload(TextSlice rest) => rest[0] is '/' or '#' || MessageFrame.FindIdentifier(rest) == 0;

    private static bool AreDigits(TextSlice text) => !text.IsEmpty && text.Span.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsLetterOrDigit(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
}
