using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>Where to park and where the bags go: gate, parking position, belt; or the request for a gate.</summary>
internal sealed class GateText() : TextFormat("text-gate", [], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        var isRequest = Keywords.ContainsAny(text, "GATE REQ", "GATE REQUEST", "REQUEST GATE", "REQ GATE");
        if (!isRequest && !Keywords.ContainsAny(text, "GATE ASSIGNMENT", "GATE CHANGE", "GATE INFO", "ARR GATE", "ARRIVAL GATE", "PPOS", "PARKING POSITION", "BAG BELT", "BAGGAGE BELT"))
        {
            return output.Refuse("no word for a gate");
        }

        if (isRequest)
        {
            Keywords.Read(output, Fields.ArrivalIcao, text, PlainValues.TryIcao, "DEST", "DST");
        }
        else
        {
            Keywords.Read(output, Fields.Gate, text, PlainValues.TryGate, "GATE ASSIGNMENT", "ARR GATE", "ARRIVAL GATE", "GATE");
            Keywords.Read(output, Fields.ParkingPosition, text, PlainValues.TryGate, "PPOS", "PARKING POSITION");
            Keywords.Read(output, Fields.BagBelt, text, PlainValues.TryGate, "BAG BELT", "BAGGAGE BELT", "BELT");
        }

        if (output.FieldCount == 0 && !isRequest)
        {
            return output.Refuse("no gate");
        }

        Keywords.Read(output, Fields.Eta, text, PlainValues.TryTime, "ETA");
        if (output.FieldCount == 0)
        {
            return output.Refuse("nothing but the request");
        }

        output.Describe(isRequest ? "Gate Request" : "Gate Assignment");
        output.ReadText(Fields.FreeText, text);
        return true;
    }
}
