using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// Envelope of Delta and its partners on many labels: <c>010024 KATL KLAS7</c>, <c>/FN 0659</c>, then text = day the flight began, hour
/// of the message, label, origin, destination (three letters padded with a blank, or four), a digit, flight (decoding.md 4.2).
/// </summary>
/// <remarks>
/// That the second pair of digits is the hour is inferred: it agrees with the times inside the messages and with their reception. The
/// first is not the day of the message: flights that began the day before keep theirs past midnight.
/// </remarks>
internal sealed class DeltaEnvelope() : TextFormat("delta-envelope", [], [])
{
    private const int AirportLength = 4;
    private const string PositionLabel = "4N"; // Has a layout of its own behind the same header.

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var reader = new SliceReader(input.Text);
        var (day, hour, label) = (reader.Take(2), reader.Take(2), reader.Take(2));
        if (label.Length != 2 || !label.Is(input.Label) || input.Label == PositionLabel)
        {
            return output.Refuse("the label does not stand in the text");
        }

        var isBlank = reader.Skip(" ");
        var origin = reader.Take(AirportLength);
        isBlank &= reader.Skip(" ");
        var destination = reader.Take(AirportLength);
        var code = reader.Take(1);
        if (!isBlank || !Times.TryDay(day.Span, out _) || !Numbers.TryDigits(hour.Span, out var hours) || hours > 23
            || !DecodeBuilder.IsAirport(origin.Trim().Span) || !DecodeBuilder.IsAirport(destination.Trim().Span) || !char.IsAsciiDigit(code[0]))
        {
            return output.Refuse("no day, hour, label and airports");
        }

        output.Describe("Airline Designated Downlink", " ");
        output.Add(Fields.Airline, "Delta Air Lines");
        output.ReadDay(Fields.DepartureDay, day);
        output.Add(Fields.Hour, hours, hour);
        output.ReadDeparture(origin);
        output.ReadArrival(destination);
        output.Remain(code);
        ReadBody(label, ref reader, output);
        return true;
    }

    private static void ReadBody(TextSlice label, ref SliceReader reader, DecodeBuilder output)
    {
        reader.SkipBlanks();
        if (reader.Skip("/FN "))
        {
            output.ReadText(Fields.Flight, reader.Line());
            reader.SkipBlanks();
        }

        if (label.Is("39") && Times.TryTimeOfDay(PeekWord(reader).Span, out _))
        {
            output.ReadTime(Fields.Eta, reader.Word());
        }

        var rest = reader.Rest.Trim();
        if (IsText(rest.Span))
        {
            output.ReadText(Fields.FreeText, rest);
        }
        else
        {
            output.Remain(rest);
        }
    }

    private static TextSlice PeekWord(SliceReader reader) => reader.Word();

    /// <summary>Whether it is mostly letters; some labels have rows of figures here.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var c in text)
        {
            balance += char.IsAsciiLetter(c) ? 1 : char.IsAsciiDigit(c) ? -1 : 0;
        }

        return balance > 0;
    }
}
