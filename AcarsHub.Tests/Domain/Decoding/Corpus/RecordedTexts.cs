using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>One distinct text of the recordings with the best decode any message with it got.</summary>
internal sealed record RecordedText(string Label, string Text, DecodedMessage Decoded);

/// <summary>
/// The distinct texts of the recordings, decoded as the station does it: blocks are put together, and a block counts as decoded when the
/// message it belongs to is.
/// </summary>
internal static class RecordedTexts
{
    // Airlines obfuscate it; a later block without the first begins in mid-field.
    private const string Obfuscated = "37";

    private static readonly DateTimeOffset s_receivedAt = new(2026, 2, 2, 3, 0, 0, TimeSpan.Zero);

    public static ImmutableArray<RecordedText> DecodeOrSkip()
    {
        var decoder = new MessageDecoder();
        var reassembler = new MessageReassembler();
        var texts = new Dictionary<(string Label, string Text), DecodedMessage>();
        var keys = new List<(string Label, string Text)>();
        foreach (var message in Messages())
        {
            var key = (Label: message.Label ?? "", Text: message.Text!); // Only messages with text are here.
            keys.Add(key);
            var result = reassembler.Add(message, keys.Count - 1);
            if (key.Label == Obfuscated || result.Outcome == ReassemblyOutcome.OrphanPart)
            {
                continue;
            }

            var decoded = decoder.Decode(TextMessage.Of(message, result.Text ?? key.Text));
            Count(texts, key, decoded);
            foreach (var part in result.PartKeys.Where(_ => result.Text is not null))
            {
                Count(texts, keys[(int)part], decoded);
            }
        }

        return [.. texts.Where(static entry => entry.Key.Label != Obfuscated).Select(static entry => new RecordedText(entry.Key.Label, entry.Key.Text, entry.Value))];
    }

    /// <summary>Whether it says more than its own text.</summary>
    public static bool IsTrulyDecoded(DecodedMessage decoded) => decoded.IsDecoded && decoded.Items.Any(static item => item.Code != "TEXT");

    private static void Count(Dictionary<(string Label, string Text), DecodedMessage> texts, (string Label, string Text) key, DecodedMessage decoded)
    {
        if (!texts.TryGetValue(key, out var best) || (!IsTrulyDecoded(best) && IsTrulyDecoded(decoded)))
        {
            texts[key] = decoded;
        }
    }

    private static IEnumerable<AcarsMessage> Messages() => Recordings.ReadOrSkip()
        .SelectMany(static file => file.Lines.Select(line => WireDecoder.Decode(line, file.Kind, s_receivedAt)))
        .OfType<DecodeResult.Decoded>()
        .Select(static result => result.Message)
        .Where(static message => !string.IsNullOrWhiteSpace(message.Text))
        .OrderBy(static message => message.ReceivedAtUtc);
}
