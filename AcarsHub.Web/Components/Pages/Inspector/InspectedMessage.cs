using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Pages.Inspector;

/// <summary>What the decoder made of one message, ready to be shown.</summary>
public sealed class InspectedMessage
{
    /// <summary>What <see cref="MessageDecoder"/> says of a text that does not even begin like the format.</summary>
    private const string OtherStart = MessageDecoder.WrongStart;

    public InspectedMessage(MessageDecoder decoder, TextMessage message)
    {
        (Decoded, var attempts) = decoder.Explain(message);
        Items = [.. Decoded.Items];
        Stretches = TextMarks.Of(message.Text, Items);
        Tried = [.. attempts.Where(static a => a.Reason != OtherStart)];
        OtherStarts = [.. attempts.Where(static a => a.Reason == OtherStart)];
        Raw = System.Text.Encoding.UTF8.GetString(DecodedJson.Serialize(Decoded));
    }

    public DecodedMessage Decoded { get; }

    /// <summary>The readable values, numbered by their order.</summary>
    public ImmutableArray<DecodedField> Items { get; }

    /// <summary>The raw text with the places of the values.</summary>
    public ImmutableArray<TextStretch> Stretches { get; }

    /// <summary>Formats that looked into the text.</summary>
    public ImmutableArray<DecodeAttempt> Tried { get; }

    /// <summary>Formats of the label that begin differently.</summary>
    public ImmutableArray<DecodeAttempt> OtherStarts { get; }

    /// <summary>The answer of the API for this message.</summary>
    public string Raw { get; }

    /// <summary>The level in words.</summary>
    public string Level => Decoded.Level switch
    {
        DecodeLevel.Full => "Decoded",
        DecodeLevel.Partial => "Partly decoded",
        _ => "Not decoded",
    };

    /// <summary>What was not understood; null when nothing is left.</summary>
    public string? Remaining => Decoded.Remaining is { } rest ? VisibleText.Block(rest) : null;
}
