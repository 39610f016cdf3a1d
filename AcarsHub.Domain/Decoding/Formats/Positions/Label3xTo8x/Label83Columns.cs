using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;

/// <summary>
/// Position report in fixed columns, <c>001PR19205732N2956.9W09542.81593860109</c>: day, time, position (degrees, decimal minutes), altitude
/// in feet, rest unknown.
/// </summary>
internal sealed class Label83Columns() : TextFormat("label-83", ["83"], [Preamble])
{
    private const string Preamble = "001PR";

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Airline Defined");
        var text = input.Text.From(Preamble.Length);
        if (!output.ReadDayAndClock(text.Part(0, 8)) || !output.ReadPosition(AngleForm.DecimalMinutes, text.Part(8, 15)))
        {
            return output.Refuse("no time and position");
        }

        output.ReadFeet(text.Part(23, 5));
        output.Remain(text.From(28));
        return true;
    }
}
