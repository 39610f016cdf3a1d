using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Link;

/// <summary>The ground tells the aircraft's data radio its next frequency, kHz in six digits: <c>131550</c> (decoding.md 4.1).</summary>
internal sealed class LabelColonComma() : TextFormat("label-colon-comma", [":;"], [])
{
    private const int Digits = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.Trim();
        if (!VhfBand.TryMegahertz(text.Part(0, Digits).Span, out var megahertz) || char.IsAsciiDigit(text[Digits]))
        {
            return output.Refuse("no frequency of the VHF air band");
        }

        output.Describe("Aircraft Transceiver Frequency Change");
        output.Add(Fields.FrequencyMhz, megahertz, text.Part(0, Digits));
        output.Remain(text.From(Digits));
        return true;
    }
}
