using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary>
/// Change of the phase of flight: <c>01DCAP VIR41R/190203EGLLKSFO</c>, line break, <c>+ 1418158.0+ 24.8</c>: phases, callsign, day and time,
/// airports; altitude in feet, an unknown number, temperature.
/// </summary>
internal sealed class Label4APhase() : TextFormat("label-4a-01", ["4A"], ["01"])
{
    private const int CodeLength = 2;
    private const int AltitudeLength = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var (from, to) = (input.Text.Part(2, CodeLength), input.Text.Part(4, CodeLength));
        var lines = new TokenReader(input.Text.From(6), "\r\n");
        if (!FlightPhases.TryName(from.Span, out _) || !FlightPhases.TryName(to.Span, out _) || !lines.TryNext(out var flight))
        {
            return output.Refuse("no two phases");
        }

        output.Describe("Latest New Format");
        output.Add(Fields.StateChange, new StateChange(from.ToString(), to.ToString()), input.Text.Part(2, 2 * CodeLength));
        var (callsign, leg) = flight.Cut('/');
        output.ReadText(Fields.Callsign, callsign);
        output.ReadDayAndClock(leg.Part(0, 6));
        output.ReadDeparture(leg.Part(6, 4));
        output.ReadArrival(leg.Part(10, 4));
        output.Remain(leg.From(14));
        if (lines.TryNext(out var air))
        {
            ReadAir(output, air);
        }

        output.Remain(lines.Rest);
        return true;
    }

    private static void ReadAir(DecodeBuilder output, TextSlice air)
    {
        output.ReadFeet(air.Part(0, AltitudeLength));
        var rest = air.From(AltitudeLength);
        var sign = rest.Span.IndexOfAny('+', '-');
        output.Remain(sign < 0 ? rest : rest.Part(0, sign));
        if (sign >= 0)
        {
            output.ReadCelsius(Fields.OutsideAirCelsius, rest.From(sign));
        }
    }
}
