using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>An ATIS in plain words, on whatever label the airline sends it.</summary>
internal sealed class AtisText() : TextFormat("text-atis", [], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!AtisReading.Read(input.Text, output))
        {
            return output.Refuse("no letter of an ATIS with its airport and weather");
        }

        output.Describe(AtisReading.Description);
        output.ReadText(Fields.FreeText, input.Text);
        return true;
    }
}
