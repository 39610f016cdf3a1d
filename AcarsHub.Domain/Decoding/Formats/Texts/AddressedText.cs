using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// Text behind a type B address (label RA and others): <c>QU</c>, the address of the sender, <c>~</c> or <c>.</c> and a digit, then any
/// format: <c>QUHDQDDRP~1PDC SEQ 001</c>, <c>QUHDQITOO.1MSG TO N679SA</c>.
/// </summary>
internal sealed class AddressedText() : TextFormat("addressed-text", [], ["QU"])
{
    private const int AddressStart = 2;
    private const int AddressLength = 7;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var address = input.Text.Part(AddressStart, AddressLength);
        var mark = AddressStart + AddressLength + (input.Text[AddressStart + AddressLength] == '/' ? 1 : 0);
        if (input.Text[mark] is not ('~' or '.') || !char.IsAsciiDigit(input.Text[mark + 1]) || !PlainValues.IsCapitalsOrDigits(address.Span))
        {
            return output.Refuse("no address");
        }

        output.Add(Fields.GroundAddress, address.ToString(), address);
        var text = input.Text.From(mark + 2).Trim();
        if (!text.IsEmpty && output.DecodeRest(input, text))
        {
            return true;
        }

        output.Describe("Company Message");
        ReadTail(text, output);
        output.ReadText(Fields.FreeText, text);
        return true;
    }

    /// <summary><c>MSG TO N679SA</c> on the first line.</summary>
    private static void ReadTail(TextSlice text, DecodeBuilder output)
    {
        const string To = "MSG TO ";
        var lines = new LineReader(text);
        if (lines.TryNext(out var line) && line.StartsWith(To) && line.Length is > 8 and <= 14 && PlainValues.IsCapitalsOrDigits(line.From(To.Length).Span.Trim('-')))
        {
            output.ReadText(Fields.Tail, line.From(To.Length));
        }
    }
}

/// <summary>
/// Company message with a head that names time and flight leg: <c>101451 10MHR SBD  NEED NEW UPDATED FLT RLSTIME</c>, that is day and time,
/// day of departure, airports, any text (labels 3A … 3Z).
/// </summary>
internal sealed class LegHeadedText() : TextFormat("leg-headed-text", [], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (input.Label is not ['3', _] || !Times.TryDayAndTime(input.Text.Part(0, 6).Span, out var sent) || input.Text[6] != ' ')
        {
            return output.Refuse("no day and time");
        }

        var day = input.Text.Part(7, 2);
        var from = input.Text.Part(9, 3);
        var to = input.Text.Part(13, 3);
        if (!Times.TryDay(day.Span, out var departureDay) || Math.Abs(departureDay - (sent.Day ?? 0)) is not (0 or 1 or >= 27)
            || !PlainValues.TryIata(from.Span, out _) || input.Text[12] != ' ' || !PlainValues.TryIata(to.Span, out _))
        {
            return output.Refuse("no flight leg");
        }

        output.Describe("Company Message");
        output.Add(Fields.MessageTimestamp, sent, input.Text.Part(0, 6));
        output.Add(Fields.DepartureDay, departureDay, day);
        output.ReadDeparture(from);
        output.ReadArrival(to);
        AddRest(input.Text.From(16), output);
        return true;
    }

    /// <summary>Words are set off by two blanks; what follows at once is a record of its own.</summary>
    private static void AddRest(TextSlice rest, DecodeBuilder output)
    {
        if (rest.StartsWith("  ") && rest.Span.IndexOfAnyInRange('A', 'Z') >= 0)
        {
            output.ReadText(Fields.FreeText, rest);
        }
        else
        {
            output.Remain(rest);
        }
    }
}
