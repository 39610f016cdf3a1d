using System.Collections.Immutable;
using System.Text.Json;
using AcarsHub.Domain.Decoding;
using AcarsHub.Tests.Builders;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>One message of the corpus with what the reference decoder says of it.</summary>
internal sealed record CorpusRecord(string Id, TextMessage Message, JsonElement Reference, JsonElement? KnownWrong)
{
    private const string File = "decoding/visible.jsonl";

    public bool IsDecodedByReference => Reference.TryGetProperty("decoded", out var decoded) && decoded.GetBoolean();

    /// <summary>Name of the format in the reference.</summary>
    public string ReferenceDecoder => Reference.GetProperty("decoder").GetString()!; // Always there with "decoded".

    /// <summary>All records, or skips the test where the corpus is absent.</summary>
    public static ImmutableArray<CorpusRecord> ReadOrSkip()
    {
        var path = SharedData.Find(File);
        Assert.SkipWhen(path is null, "The corpus is not on this machine (shared/data/decoding beside the checkout).");
        return [.. System.IO.File.ReadLines(path!).Select(Parse)];
    }

    private static CorpusRecord Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        var message = new TextMessage
        {
            Label = Text("label"),
            Text = Text("text") ?? "",
            Sublabel = Text("sublabel"),
            Mfi = Text("mfi"),
            Direction = Text("dir") switch { "up" or "uplink" => MessageDirection.Uplink, "down" or "downlink" => MessageDirection.Downlink, _ => MessageDirection.Unknown },
        };
        return new CorpusRecord(Text("id")!, message, json.GetProperty("oracle"), json.TryGetProperty("oracle_known_wrong", out var wrong) ? wrong : null);

        string? Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
