using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// Request for a departure clearance (<c>RCD</c>, label B3): <c>RCD 024</c>, <c>GLO1557-SBRF-GATE 12-SBSP</c>, <c>ATIS F</c>,
/// <c>-TYP/B738</c>, <c>-RMK/…</c>.
/// </summary>
internal sealed class AtcDepartureRequest() : CharacterApplicationFormat("ats-departure-request")
{
    protected override bool IsMine(in CharacterApplication envelope) => envelope.Body.StartsWith("RCD ");

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        var lines = new LineReader(envelope.Body.From(4));
        var isNumbered = lines.TryNext(out var line) && Numbers.TryDigits(line.Span, out _);
        if (isNumbered && !lines.TryNext(out line))
        {
            return output.Refuse("nothing but a number");
        }

        var flight = line.Split('-', stackalloc int[6]);
        if (flight.Count < 3 || !PlainValues.IsCapitalsOrDigits(flight[0].Span) || !PlainValues.TryIcao(flight[1].Span, out _))
        {
            return output.Refuse("no flight and airports");
        }

        output.Describe("Departure Clearance Request", " ");
        output.ReadText(Fields.Callsign, flight[0]);
        output.ReadDeparture(flight[1]);
        for (var i = 2; i < flight.Count - 1; i++)
        {
            ReadPlace(flight[i], output);
        }

        output.ReadArrival(flight[flight.Count - 1]);
        while (lines.TryNext(out line))
        {
            ReadLine(line, output);
        }

        return true;
    }

    private static void ReadPlace(TextSlice text, DecodeBuilder output)
    {
        const string Prefix = "GATE ";
        output.ReadText(Fields.Gate, text.StartsWith(Prefix) ? text.From(Prefix.Length) : text);
    }

    private static void ReadLine(TextSlice line, DecodeBuilder output)
    {
        if (line.StartsWith("ATIS "))
        {
            if (PlainValues.TryLetter(line.From(5).Trim().Span, out var letter))
            {
                output.Add(Fields.AtisLetter, letter, line.From(5));
                return;
            }
        }
        else if (line.StartsWith("-TYP/"))
        {
            output.ReadText(Fields.AircraftType, line.From(5));
            return;
        }
        else if (line.StartsWith("-RMK/"))
        {
            output.ReadText(Fields.Remarks, line.From(5));
            return;
        }

        output.Remain(line);
    }
}
