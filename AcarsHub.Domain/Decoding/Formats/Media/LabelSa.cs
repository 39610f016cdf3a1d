using AcarsHub.Domain.Decoding.MediaAdvisory;

namespace AcarsHub.Domain.Decoding.Formats.Media;

/// <summary>
/// Media advisory (decoding.md 11): the aircraft tells which link it has established or lost, and which it has: <c>0EV005043VSH</c>.
/// </summary>
internal sealed class LabelSa() : TextFormat("label-sa", ["SA"], ["0E", "0L"])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.TrimEnd();
        return MediaAdvisoryDescription.Describe(MediaAdvisoryReader.Read(text.Span), text, output);
    }
}
