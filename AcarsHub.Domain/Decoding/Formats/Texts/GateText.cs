using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>Where to park and where the bags go: gate, parking position, belt (decoding.md 6.3).</summary>
internal sealed class GateText() : TextFormat("text-gate", [], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        if (!Keywords.ContainsAny(text, "GATE ASSIGNMENT", "GATE CHANGE", "GATE INFO", "ARR GATE", "ARRIVAL GATE", "PPOS", "PARKING POSITION", "BAG BELT", "BAGGAGE BELT"))
        {
            return output.Refuse("no word for a gate");
        }

        Keywords.Read(output, Fields.Gate, text, PlainValues.TryGate, "GATE ASSIGNMENT", "ARR GATE", "ARRIVAL GATE", "GATE");
        Keywords.Read(output, Fields.ParkingPosition, text, PlainValues.TryGate, "PPOS", "PARKING POSITION");
        Keywords.Read(output, Fields.BagBelt, text, PlainValues.TryGate, "BAG BELT", "BAGGAGE BELT", "BELT");
        if (output.FieldCount == 0)
        {
            return output.Refuse("no gate");
        }

        Keywords.Read(output, Fields.Eta, text, PlainValues.TryTime, "ETA");
        output.Describe("Gate Assignment");
        output.ReadText(Fields.FreeText, text);
        return true;
    }
}
