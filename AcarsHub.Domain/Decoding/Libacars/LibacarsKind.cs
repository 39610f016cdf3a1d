using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Decoding.Libacars;

/// <summary>One kind of content that decoder programs deliver decoded.</summary>
/// <param name="Key">Key its object or array stands under.</param>
/// <param name="Name">Name of the format; that of the text format where we decode the same from text.</param>
/// <param name="Read">Reads it.</param>
internal sealed record LibacarsKind(string Key, string Name, LibacarsReader Read);

/// <summary>Reads the content of one kind. Like a format of text: whatever the content is, it ends soon and does not throw.</summary>
/// <returns>False when there is nothing in it to tell.</returns>
internal delegate bool LibacarsReader(in LibacarsInput input, DecodeBuilder output);

/// <summary>What a reader is given.</summary>
/// <param name="Content">The object or array of its kind.</param>
/// <param name="Root">Everything the program delivered; some kinds have a second part beside the first.</param>
/// <param name="Message">The message it came with; null when nothing but the JSON is known.</param>
internal readonly record struct LibacarsInput(LibacarsNode Content, LibacarsNode Root, AcarsMessage? Message)
{
    /// <summary>The message as the decoder of texts knows it, for content that holds a message of its own.</summary>
    public FormatInput AsText()
    {
        var text = Message is { } message ? TextMessage.Of(message, message.Text ?? "") : new TextMessage { Text = "" };
        return new FormatInput(text, text.Label ?? "", default, 0);
    }
}
