using AcarsHub.Domain.Decoding.Ohma;

namespace AcarsHub.Domain.Decoding.Formats.Media;

/// <summary>Health report of a Boeing 737 MAX (decoding.md 11): <c>/RTNBOCR.OHMAeJyrVip...</c>, compressed JSON.</summary>
internal sealed class LabelH1Ohma() : TextFormat("label-h1-ohma", ["H1"], ["/", "OHMA", "RYKO", "#", "- #"])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output) => OhmaReader.Read(input.Text.Span) is { } message
        ? OhmaDescription.Describe(message, input.Message.Direction, input.Text, output)
        : output.Refuse("no mark of OHMA");
}
