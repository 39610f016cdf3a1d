using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary>A door opened or closed: <c>DOOR/FWDENTRY CLSD 1440</c>: name, state, time.</summary>
internal sealed class Label4ADoor() : TextFormat("label-4a-door", ["4A"], [Preamble])
{
    private const string Preamble = "DOOR/";

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.From(Preamble.Length).Trim();
        var (door, time) = CutLast(text);
        (door, var state) = CutLast(door);
        if (door.IsEmpty || state.IsEmpty || !output.ReadTime(Fields.MessageTimestamp, time))
        {
            return output.Refuse("not door, state, time");
        }

        output.Describe("Latest New Format");
        output.Add(Fields.DoorEvent, new DoorEvent(door.ToString(), state.ToString()), PositionReading.Join(door, state));
        return true;
    }

    private static (TextSlice Before, TextSlice Last) CutLast(TextSlice text)
    {
        var blank = text.Span.LastIndexOf(' ');
        return blank < 0 ? (default, text) : (text.Part(0, blank).TrimEnd(), text.From(blank + 1));
    }
}
