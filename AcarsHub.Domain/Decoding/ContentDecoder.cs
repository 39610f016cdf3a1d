using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// Decodes what a received message carries, at ingest and again for <c>re-decode</c>. The one place that knows where the content of a
/// message is: in its own text, in the text of all its blocks, or in what the receiving program has decoded already. Thread-safe.
/// </summary>
public sealed class ContentDecoder(MessageDecoder decoder)
{
    private readonly LibacarsDecoder _delivered = new(decoder);

    /// <summary>Decodes the content.</summary>
    /// <returns><see cref="DecodedMessage.None"/> when there is none or nothing reads it.</returns>
    public DecodedMessage Decode(AcarsMessage message) => Decode(message, message.Text);

    /// <summary>Decodes the content of a message of several blocks.</summary>
    /// <param name="message">The last block, whose row the result belongs to.</param>
    /// <param name="text">The text of all blocks.</param>
    public DecodedMessage Decode(AcarsMessage message, string? text)
    {
        var decoded = string.IsNullOrWhiteSpace(text) ? DecodedMessage.None : decoder.Decode(TextMessage.Of(message, text));

        // Our own decode marks its values in the text; what the receiving program delivers is for messages whose text says nothing to us.
        return decoded.IsDecoded ? decoded : _delivered.Decode(message);
    }
}
