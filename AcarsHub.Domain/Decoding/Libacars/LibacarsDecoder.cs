using System.Collections.Immutable;
using System.Text.Json;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Hfdl;
using AcarsHub.Domain.Decoding.MediaAdvisory;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Domain.Decoding.Ohma;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Decoding.Libacars;

/// <summary>
/// Reads what decoder programs (dumpvdl2, dumphfdl, JAERO, acarsdec) have decoded themselves and delivered as JSON, see
/// <see cref="AcarsMessage.Libacars"/>. Gives the same as <see cref="MessageDecoder"/> does for the text, and more where there is no
/// text at all: HFDL squitters, frequency and performance data. Thread-safe; never throws, whatever the JSON is.
/// </summary>
public sealed class LibacarsDecoder(MessageDecoder decoder)
{
    private const string Ats = "arinc622";

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 64 };

    // In the order they are tried. A new kind is a line here.
    private static readonly ImmutableArray<LibacarsKind> s_kinds =
    [
        // Applications of ACARS messages; first the one that can hold another.
        new("miam", "label-ma", static (in input, output) => MiamDescription.Describe(MiamJsonReader.Read(input.Content.Element), input.AsText(), default, output)),
        new(Ats, "arinc-622", static (in input, output) => Arinc622Json.Read(input.Content.Element) is { } message
            && Arinc622Description.Describe(message, input.Message?.ReceivedAtUtc, default, output)),
        new("media-adv", "label-sa", static (in input, output) => MediaAdvisoryDescription.Describe(MediaAdvisoryJson.Read(input.Content.Element), default, output)),
        new("ohma", "label-h1-ohma", static (in input, output) => OhmaDescription.Describe(OhmaJson.Read(input.Content.Element), input.AsText().Message.Direction, default, output)),

        // The HF data link itself.
        new("freq_data", "hfdl-frequency-data", HfdlFrequencyData.Describe),
        new("spdu", "hfdl-squitter", HfdlSquitter.Describe),
        new("perf_data", "hfdl-performance-data", HfdlPerformanceData.Describe),
        new("systable_complete", "hfdl-system-table", static (in input, output) => HfdlLinkControl.DescribeSystemTable("System Table", input, output)),
        new("systable_partial", "hfdl-system-table", static (in input, output) => HfdlLinkControl.DescribeSystemTable("System Table (Part)", input, output)),
        new("request_data", "hfdl-system-table", static (in input, output) => HfdlLinkControl.DescribeSystemTable("System Table Request", input, output)),
        new("logoff", "hfdl-logoff", static (in input, output) => HfdlLinkControl.DescribeReason("Logoff Request", input, output)),
        new("logon_denied", "hfdl-logon-denied", static (in input, output) => HfdlLinkControl.DescribeReason("Logon Denied", input, output)),
    ];

    /// <summary>Decodes what came with a message.</summary>
    /// <returns><see cref="DecodedMessage.None"/> when nothing came, or nothing of a kind we know.</returns>
    public DecodedMessage Decode(AcarsMessage message) => message.Libacars is { } json ? Decode(json, message) : DecodedMessage.None;

    /// <summary>Decodes JSON of which nothing else is known.</summary>
    /// <param name="libacars">
    /// Objects by their kind, e.g. <c>{"media-adv":{…}}</c>, or an <c>arinc622</c> object by itself: <c>{"msg_type":…}</c>.
    /// </param>
    /// <returns><see cref="DecodedMessage.None"/> when it is no JSON, or nothing of a kind we know.</returns>
    public DecodedMessage Decode(string libacars) => Decode(libacars, null);

    private DecodedMessage Decode(string json, AcarsMessage? message)
    {
        try
        {
            using var document = JsonDocument.Parse(json, s_options);
            return Decode(new LibacarsNode(document.RootElement), message);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // Old databases hold JSON that was cut off; half a surrogate pair is no text.
            return DecodedMessage.None;
        }
    }

    private DecodedMessage Decode(LibacarsNode root, AcarsMessage? message)
    {
        var isBare = root.Text("msg_type"u8) is not null;
        var builder = new DecodeBuilder(decoder);
        foreach (var kind in s_kinds)
        {
            var content = isBare && kind.Key == Ats ? root : root[kind.Key];
            if (content.IsContainer && kind.Read(new LibacarsInput(content, root, message), builder))
            {
                return builder.Build(kind.Name);
            }

            builder.Reset();
        }

        return DecodedMessage.None;
    }
}
