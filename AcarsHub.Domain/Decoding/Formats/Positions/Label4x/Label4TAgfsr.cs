using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary>
/// Position report of Air Canada:
/// <c>AGFSR AC0841/21/21/FRAYYZ/1011Z/731/5331.2N00249.6W/320/CRUISE/0595/0124/M52/092055/0302/---/535/0853/0910/----/----</c>: flight, days of
/// departure and arrival, airports, time, -, position (degrees, decimal minutes), flight level, phase, fuel left and used, temperature,
/// wind, two unknown, ground speed, times out, off, on and in.
/// </summary>
/// <remarks>
/// The last four are the OOOI times: before the landing only the first two are there, both earlier than the report, and the distance
/// from the airport of departure fits the second.
/// </remarks>
internal sealed class Label4TAgfsr() : TextFormat("label-4t-agfsr", ["4T"], [Preamble])
{
    private const string Preamble = "AGFSR";
    private const int FieldCount = 20;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.From(Preamble.Length).Trim().Split('/', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            return output.Refuse("not 20 fields");
        }

        output.Describe("Position Report", "/");
        output.ReadText(Fields.Flight, fields[0]);
        output.ReadDay(Fields.DepartureDay, fields[1]);
        output.ReadDay(Fields.ArrivalDay, fields[2]);
        output.ReadDeparture(fields[3].Part(0, 3));
        output.ReadArrival(fields[3].From(3));
        output.ReadTime(Fields.MessageTimestamp, fields[4]);
        output.Remain(fields[5]);
        if (!output.ReadPosition(AngleForm.DecimalMinutes, fields[6]))
        {
            return output.Refuse("no position");
        }

        output.ReadFlightLevel(fields[7]);
        output.ReadText(Fields.FlightPhase, fields[8]);
        output.ReadNumber(Fields.FuelRemaining, fields[9]);
        output.ReadNumber(Fields.FuelBurned, fields[10]);
        output.ReadCelsius(Fields.OutsideAirCelsius, fields[11]);
        output.ReadCompactWind(fields[12], PositionReading.LevelOf(fields[7], 100));
        output.Remain(fields[13]);
        output.Remain(fields[14]);
        output.ReadKnots(Fields.GroundSpeedKnots, fields[15]);
        output.ReadTime(Fields.Out, fields[16]);
        output.ReadTime(Fields.Off, fields[17]);
        output.ReadTime(Fields.On, fields[18]);
        output.ReadTime(Fields.In, fields[19]);
        return true;
    }
}
