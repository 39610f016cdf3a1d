using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.MediaAdvisory;

/// <summary>What a media advisory says to people; the same whether we or a decoder program have read it.</summary>
internal static class MediaAdvisoryDescription
{
    private const int LinkAt = 2;
    private const int LinkAndTimeLength = 7;
    private const int AvailableAt = LinkAt + LinkAndTimeLength;

    /// <summary>Adds the values.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">The text it was read from; the default when there is none.</param>
    /// <param name="output">Where they go.</param>
    public static bool Describe(MediaAdvisoryMessage message, TextSlice text, DecodeBuilder output)
    {
        if (message.CurrentLink is not { } current)
        {
            return output.Refuse("no media advisory");
        }

        output.Describe("Media Advisory");
        output.Add(Fields.MediaAdvisory, message);
        var change = new MediaLinkChange(current, message.Time);
        output.Add(message.IsEstablished ? Fields.LinkEstablished : Fields.LinkLost, change, text.Part(LinkAt, LinkAndTimeLength));
        var (available, words) = text.From(AvailableAt).Cut('/');
        if (!message.AvailableLinks.IsEmpty)
        {
            output.Add(Fields.AvailableLinks, message.AvailableLinks, available);
        }

        if (message.Text is { } free)
        {
            output.Add(Fields.FreeText, free, words);
        }

        return true;
    }
}
