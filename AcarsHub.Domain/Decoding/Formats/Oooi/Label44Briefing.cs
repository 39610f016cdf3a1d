using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// <c> /FB 0160/AD KORH/N 38.655,W 75.325,JBU2834,INA03,KORH,2043</c>: position, flight, status, destination, ETA; with 18 fields also
/// fuel, runway and arrival procedure (decoding.md 4.2).
/// </summary>
internal sealed class Label44Briefing() : TextFormat("label-44-slash", ["44"], [" /FB", "/FB"])
{
    private const int MinFields = 6;
    private const int LongFields = 18;
    private const int FuelIndex = 9;
    private const int RunwayIndex = 12;
    private const int ProcedureIndex = 13;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Trim().Split(',', stackalloc int[24]);
        var head = fields[0].Split('/', stackalloc int[8]);
        var latitude = head[head.Count - 1];
        if (fields.Count < MinFields || head.Count < 4 || !Coordinates.TryParse(AngleForm.DecimalDegrees, latitude.Span, fields[1].Span, out _))
        {
            return output.Refuse("no position and ETA");
        }

        output.Describe("Flight Briefing", ",");
        output.Remain(head[1]);
        ReadDestination(head, fields[4].Trim(), output);
        output.ReadPosition(AngleForm.DecimalDegrees, latitude, fields[1]);
        output.ReadText(Fields.Flight, fields[2]);
        output.Remain(fields[3]);
        output.ReadArrival(fields[4]);
        output.ReadTime(Fields.Eta, fields[5]);
        ReadMore(fields, output);
        return true;
    }

    // The tag repeats the destination.
    private static void ReadDestination(FieldList head, TextSlice destination, DecodeBuilder output)
    {
        for (var i = 2; i < head.Count - 1; i++)
        {
            if (!head[i].StartsWith("AD ") || !head[i].From(3).Trim().Span.SequenceEqual(destination.Span))
            {
                output.Remain(head[i]);
            }
        }
    }

    private static void ReadMore(FieldList fields, DecodeBuilder output)
    {
        if (fields.Count < LongFields)
        {
            output.Remain(fields.From(MinFields));
            return;
        }

        for (var i = MinFields; i < LongFields; i++)
        {
            switch (i)
            {
                case FuelIndex:
                    output.ReadNumber(Fields.FuelRemaining, fields[i]);
                    break;
                case RunwayIndex when Runways.IsRunway(fields[i].Trim().Span):
                    output.ReadText(Fields.ArrivalRunway, fields[i]);
                    break;
                case ProcedureIndex when !Numbers.IsAbsent(fields[i].Span):
                    output.Add(Fields.ArrivalProcedure, new Route([]) { Name = fields[i].Trim().ToString() }, fields[i].Trim());
                    break;
                default:
                    output.Remain(fields[i]);
                    break;
            }
        }

        output.Remain(fields.From(LongFields));
    }
}
