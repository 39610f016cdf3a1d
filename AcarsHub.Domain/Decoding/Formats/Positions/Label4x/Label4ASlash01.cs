namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary><c>/01-C</c>: the last character is not understood.</summary>
internal sealed class Label4ASlash01() : TextFormat("label-4a-slash-01", ["4A"], [Preamble])
{
    private const string Preamble = "/01-";

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.TrimEnd();
        if (text.Length != Preamble.Length + 1)
        {
            return output.Refuse("not 5 characters");
        }

        output.Describe("Latest New Format");
        output.Remain(text.From(Preamble.Length));
        return true;
    }
}
