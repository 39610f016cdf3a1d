using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>A summary of scheduled and actual times: <c>STD 18:10</c>, <c>ATD 18:23</c>, <c>DEP DELAY 13 MIN</c>.</summary>
internal sealed class DelayText() : TextFormat("text-delay", [], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        if (!Keywords.ContainsAny(text, "DELAY SUMMARY", "DELAY REPORT", "DEP DELAY", "ARR DELAY"))
        {
            return output.Refuse("no word for a delay");
        }

        new FlightLine(output).Read(text);
        Keywords.Read(output, Fields.DepartureIcao, text, PlainValues.TryIcao, "ORG");
        Keywords.Read(output, Fields.ArrivalIcao, text, PlainValues.TryIcao, "DEST");
        Keywords.Read(output, Fields.ScheduledDepartureTime, text, PlainValues.TryTime, "STD");
        Keywords.Read(output, Fields.ActualDepartureTime, text, PlainValues.TryTime, "ATD");
        Keywords.Read(output, Fields.ScheduledArrivalTime, text, PlainValues.TryTime, "STA");
        Keywords.Read(output, Fields.ActualArrivalTime, text, PlainValues.TryTime, "ATA");
        Keywords.Read(output, Fields.DepartureDelayMinutes, text, PlainValues.TryCount, "DEP DELAY");
        Keywords.Read(output, Fields.ArrivalDelayMinutes, text, PlainValues.TryCount, "ARR DELAY");
        Keywords.Read(output, Fields.Out, text, PlainValues.TryTime, "CURRENT FLT OUT TIME");
        Keywords.Read(output, Fields.EngineStart, text, PlainValues.TryTime, "FIRST ENGINE START");
        if (output.FieldCount == 0)
        {
            return output.Refuse("no times");
        }

        output.Describe("Delay Report");
        output.ReadText(Fields.FreeText, text);
        return true;
    }
}
