using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc622;

/// <summary>Real messages with what another decoder makes of them.</summary>
public sealed class AtsCorpusTests
{
    private const string File = "decoding/libacars-visible.jsonl";
    private static readonly DateTimeOffset s_reception = new(2024, 5, 17, 12, 20, 0, TimeSpan.Zero);

    private static readonly MessageDecoder s_decoder = new();

    [Fact]
    public void Message_OfTheCorpus_DecodesAsAnotherDecoderDoes()
    {
        var count = 0;
        foreach (var (text, direction, expected) in ReadOrSkip())
        {
            var decoded = s_decoder.Decode(Message(text, direction));

            decoded.Decoder.ShouldEndWith("arinc-622", customMessage: text);
            decoded.Level.ShouldBe(expected.GetProperty("crc_ok").GetBoolean() ? DecodeLevel.Full : DecodeLevel.Partial, text);
            var raw = AtsJson.Parse(Encoding.UTF8.GetString(DecodedJson.Serialize(decoded))).GetProperty("raw");
            AtsJson.ShouldAgree(raw.GetProperty("arinc622"), expected, text);
            count++;
        }

        count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Message_OfTheCorpus_IsTheSameFromTextAndFromJson()
    {
        var libacars = new LibacarsDecoder(s_decoder);
        foreach (var (text, direction, json) in ReadOrSkip())
        {
            var fromText = s_decoder.Decode(Message(text, direction));
            foreach (var delivered in new[] { json.GetRawText(), $$"""{"arinc622":{{json.GetRawText()}}}""" })
            {
                var fromJson = libacars.Decode(new AcarsMessage { Kind = DecoderKind.Vdlm2, ReceivedAtUtc = s_reception, Libacars = delivered });

                fromJson.Description.ShouldBe(fromText.Description, text);
                fromJson.Level.ShouldBe(fromText.Level, text);
                Lines(fromJson).ShouldBe(Lines(fromText), text);
            }
        }
    }

    [Fact]
    public void Message_OfTheCorpusWithoutItsDirection_IsStillUnderstood()
    {
        foreach (var (text, direction, expected) in ReadOrSkip())
        {
            var guessed = Arinc622Message.Decode(text, MessageDirection.Unknown).ShouldNotBeNull(text);

            // An element without data fits either table; nothing in such a message tells which it is.
            guessed.HasError.ShouldBe(false, text);
            if (guessed.Cpdlc is { Elements: [{ Data: not null }, ..] })
            {
                guessed.Cpdlc.Direction.ShouldBe(direction, text);
            }

            guessed.Envelope.IsCrcOk.ShouldBe(expected.GetProperty("crc_ok").GetBoolean());
        }
    }

    [Fact]
    public void Message_OfTheRecordings_DecodesAsTheSendingProgramDid()
    {
        var count = 0;
        foreach (var line in Recordings.ReadOrSkip().SelectMany(static file => file.Lines))
        {
            foreach (var acars in Decoded(JsonElement.Parse(line)))
            {
                var text = acars.GetProperty("msg_text").GetString();
                var direction = char.IsAsciiDigit(acars.GetProperty("blk_id").GetString()![0]) ? MessageDirection.Downlink : MessageDirection.Uplink;
                var message = Arinc622Message.Decode(text!, direction).ShouldNotBeNull(text);

                AtsJson.ShouldAgree(AtsJson.Parse(AtsJson.Of(message)), acars.GetProperty("arinc622"), text!);
                count++;
            }
        }

        count.ShouldBeGreaterThan(10);
    }

    // Objects with a decoded ATS message in them, at any depth.
    private static IEnumerable<JsonElement> Decoded(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("arinc622", out _) && element.TryGetProperty("msg_text", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property => Decoded(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Decoded),
        _ => [],
    };

    private static TextMessage Message(string text, MessageDirection direction) =>
        new() { Label = "H1", Text = text, Direction = direction, ReceivedAtUtc = s_reception };

    // But for the flight of the C-band header, which decoders' JSON has beside the ATS message.
    private static IEnumerable<string> Lines(DecodedMessage message) =>
        message.Items.Where(static item => item.Definition != Fields.Flight).Select(static item => $"{item.Code} {item.Label}: {item.Text}");

    private static IEnumerable<(string Text, MessageDirection Direction, JsonElement Expected)> ReadOrSkip()
    {
        var path = SharedData.Find(File);
        Assert.SkipWhen(path is null, $"The corpus is not on this machine (shared/data/{File} beside the checkout).");
        foreach (var line in System.IO.File.ReadLines(path!))
        {
            var record = AtsJson.Parse(line);
            if (record.GetProperty("oracle_json").TryGetProperty("arinc622", out var expected))
            {
                yield return (
                    record.GetProperty("text").GetString()!,
                    record.GetProperty("direction").GetString() == "up" ? MessageDirection.Uplink : MessageDirection.Downlink,
                    expected);
            }
        }
    }
}
