using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Reports R01 and R09 of one carrier's Airbus A300 (decoding.md 3): <c>R09/F-ABCD04NOV101530012300000-000000000</c>, line break,
/// <c>/32000 4600-  15030000291800-18</c>: registration (6), DDMMM, HHMMSS, flight (4), codes; altitude (5), latitude (5) and longitude (6) in
/// hundredths of a degree, five digits, calibrated airspeed (3), Mach (3), total air temperature (3). The lines below are not understood.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>time, position</term><description>Two reports of a flight: ground speed 444 knots, airspeed from Mach 468 less the wind there.</description></item>
/// <item><term>airspeed, Mach</term><description>One follows from the other and the altitude within a knot, in both reports.</description></item>
/// <item><term>temperature</term><description>With this Mach number the static one is that of other aircraft at the level.</description></item>
/// </list>
/// </summary>
internal sealed class FreighterReport() : TextFormat("acms-freighter", ["H1"], ["R0"])
{
    private const int IdLength = 4;
    private const int DateLength = 5;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var (head, body) = input.Text.Cut('\n');
        var (state, tables) = body.Cut('\n');
        var fields = new FixedFields(head.TrimEnd());
        var (id, tail, date, time, flight) = (fields.Take(IdLength), fields.Take(6), fields.Take(DateLength), fields.Take(6), fields.Take(4));
        if (id[IdLength - 1] != '/' || state[0] != '/' || !TryDate(date.Span, out var month, out var day) || !Times.TryTimeOfDay(time.Span, out var ofDay))
        {
            return output.Refuse("no date, time and second line");
        }

        output.Describe("Aircraft Condition Report", "\n");
        output.ReadText(Fields.ReportNumber, id.Part(0, IdLength - 1));
        output.ReadText(Fields.Tail, tail);
        output.Add(Fields.Month, month, date);
        output.Add(Fields.Day, day, date);
        output.Add(Fields.MessageTimestamp, ofDay, time);
        output.ReadText(Fields.Flight, flight);
        output.Remain(fields.Rest);
        ReadState(state.From(1).TrimEnd(), output);
        output.Remain(tables.TrimEnd());
        return true;
    }

    /// <summary><c>04NOV</c>.</summary>
    private static bool TryDate(ReadOnlySpan<char> text, out int month, out int day)
    {
        (month, day) = (0, 0);
        if (text.Length != DateLength)
        {
            return false;
        }

        ReadOnlySpan<char> monthFirst = [text[2], text[3], text[4], text[0], text[1]];
        return Acms.TryMonthAndDay(monthFirst, out month, out day);
    }

    private static void ReadState(TextSlice state, DecodeBuilder output)
    {
        var fields = new FixedFields(state);
        output.ReadFeet(fields.Take(5));
        var (latitude, longitude) = (fields.Take(5), fields.Take(6));
        if (Numbers.TryInteger(latitude.Span, out var north) && Numbers.TryInteger(longitude.Span, out var east)
            && new GeoPosition(north / 100.0, east / 100.0) is { IsValid: true } position)
        {
            output.Add(Fields.Position, position, state.Part(5, 11));
        }
        else
        {
            output.Remain(state.Part(5, 11));
        }

        output.Remain(fields.Take(5));
        output.ReadNumber(Fields.CalibratedAirspeedKnots, fields.Take(3));
        output.ReadNumber(Fields.Mach, fields.Take(3), 0.001);
        output.ReadCelsius(Fields.TotalAirCelsius, fields.Take(3));
        output.Remain(fields.Rest);
    }
}
