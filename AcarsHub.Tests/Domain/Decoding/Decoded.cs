using AcarsHub.Domain.Decoding;

namespace AcarsHub.Tests.Domain.Decoding;

/// <summary>A decoded message as lines of text, so that a test shows at a glance what it expects.</summary>
internal static class Decoded
{
    private static readonly MessageDecoder s_decoder = new();

    /// <summary>
    /// The description, then a line <c>CODE value</c> for every item, then <c>remaining …</c> if anything is left. Just
    /// <c>Not Decoded</c> when no format read it.
    /// </summary>
    public static string[] Lines(string label, string text) => Lines(new TextMessage { Label = label, Text = text });

    /// <inheritdoc cref="Lines(string, string)"/>
    public static string[] Lines(TextMessage message)
    {
        var decoded = s_decoder.Decode(message);
        IEnumerable<string> remaining = decoded.Remaining is { } rest ? ["remaining " + rest] : [];
        return [decoded.Description, .. decoded.Items.Select(static item => $"{item.Code} {item.Text}"), .. remaining];
    }

    /// <summary>Name of the format that reads it, <c>none</c> when no format does.</summary>
    public static string DecoderOf(string label, string text) => s_decoder.Decode(new TextMessage { Label = label, Text = text }).Decoder;
}
