using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

/// <summary>Whatever arrives: no exception, and a result of bounded size that every later stage can read.</summary>
public sealed class WireDecoderHostileTests
{
    private static readonly string[] s_wrongValues =
    [
        "{}", "[]", "null", "true", "false", "0", "-1", "1e999", "-1e999", "1e-999", "99999999999999999999999999999999", "0.1e28",
        "79228162514264337593543950335", "2147483648", "\"\"", "\" \"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "\"1e999\"", "\"NaN\"",
        "{\"addr\":{},\"name\":[],\"id\":\"x\"}", "[[[]]]", "[{\"name\":\"ac_location\",\"value\":5}]",
    ];

    [Fact]
    public void WrongTypes_InEveryField_AreAbsorbed()
    {
        foreach (var sample in WireSamples.All.Append(DecoderLines.Vdl2Xid).Append(DecoderLines.HfdlSquitter).Append(DecoderLines.HfdlUplink))
        {
            var count = Fields(JsonNode.Parse(sample)!).Count; // "!": the samples are objects
            count.ShouldBeGreaterThan(5);
            for (var i = 0; i < count; i++)
            {
                foreach (var wrong in s_wrongValues)
                {
                    ShouldBeBounded(Encoding.UTF8.GetBytes(ReplaceField(sample, i, wrong)));
                }
            }
        }
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(70, false)]
    [InlineData(100_000, false)]
    public void Nesting_DeeperThan64_IsMalformed(int depth, bool isAccepted)
    {
        var json = "{\"text\":\"x\",\"libacars\":" + new string('[', depth) + new string(']', depth) + "}";

        WireSamples.Decode(json).GetType().ShouldBe(isAccepted ? typeof(DecodeResult.Decoded) : typeof(DecodeResult.Malformed));
    }

    [Fact]
    public void LongRunsOfLetters_AreRepairedInLinearTime() =>
        WireSamples.Decode("{\"text\":" + new string('n', 1_000_000)).ShouldBeOfType<DecodeResult.Malformed>();

    [Fact]
    public void RandomBytes_NeverThrow() => Gen.Byte.Array[0, 300].Sample(bytes => ShouldBeBounded(bytes), iter: 20_000);

    [Fact]
    public void RandomJsonCharacters_NeverThrow() =>
        Gen.Char["{}[]\",:\\u0dDnainf-+.eE1 \n\0é"].Array[0, 60]
            .Sample(characters => ShouldBeBounded(Encoding.UTF8.GetBytes("{\"text\":" + new string(characters) + "}")), iter: 20_000);

    [Fact]
    public void MutatedLines_NeverThrow()
    {
        var mutations = Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 3], Gen.Byte).Array[1, 6];
        Gen.Select(Gen.Int[0, WireSamples.All.Count - 1], mutations).Sample(
            (sample, changes) => ShouldBeBounded(Mutate(Encoding.UTF8.GetBytes(WireSamples.All[sample]), changes)),
            iter: 20_000);
    }

    private static byte[] Mutate(byte[] line, (int Position, int Kind, byte Value)[] changes)
    {
        var bytes = line.ToList();
        foreach (var (position, kind, value) in changes)
        {
            var at = position % bytes.Count;
            switch (kind)
            {
                case 0:
                    bytes[at] = value;
                    break;
                case 1:
                    bytes.Insert(at, value);
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(value, bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }

    // Positions of all values in the tree, containers included, in document order.
    private static List<JsonNode?> Fields(JsonNode node)
    {
        var fields = new List<JsonNode?>();
        if (node is JsonObject parent)
        {
            foreach (var (_, value) in parent)
            {
                fields.Add(value);
                fields.AddRange(value is null ? [] : Fields(value));
            }
        }
        else if (node is JsonArray array)
        {
            fields.AddRange(array.SelectMany(item => item is null ? [] : Fields(item)));
        }

        return fields;
    }

    // Numbers beyond double's range survive only as text, hence the marker.
    private static string ReplaceField(string sample, int index, string wrong)
    {
        const string Marker = "@@HERE@@";
        var root = JsonNode.Parse(sample)!; // "!": the samples are objects
        Fields(root)[index]!.ReplaceWith(Marker); // "!": no sample has a null value
        return root.ToJsonString().Replace($"\"{Marker}\"", wrong, StringComparison.Ordinal);
    }

    private static void ShouldBeBounded(byte[] json)
    {
        switch (WireDecoder.Decode(json, DecoderKind.Acars, WireSamples.ReceivedAt))
        {
            case DecodeResult.Decoded { Message: var message }:
                message.ReceivedAtUtc.Year.ShouldBeInRange(2000, 2027);
                (message.StationId?.Length ?? 0).ShouldBeLessThanOrEqualTo(128);
                Encoding.UTF8.GetByteCount(message.Text ?? string.Empty).ShouldBeLessThanOrEqualTo(65536);
                ShouldBeReadableJson(message.Libacars);
                ShouldBeShort(message.Tail, message.Flight, message.Label, message.Mode, message.BlockId, message.MessageNumber,
                    message.Ack, message.FrequencyText, message.FromAddressName, message.ToAddressName, message.DecoderProgram,
                    message.FrameType, message.Sublabel, message.Mfi, message.ReassemblyStatus, message.DestinationAirport);
                (message.LevelDb is { } level && !double.IsFinite(level)).ShouldBeFalse();
                message.LatitudeDegrees.HasValue.ShouldBe(message.LongitudeDegrees.HasValue);
                break;
            case DecodeResult.Unrecognised { Excerpt: var excerpt }:
                excerpt.Length.ShouldBeLessThanOrEqualTo(200);
                break;
            case DecodeResult.Malformed { Excerpt: var excerpt }:
                excerpt.Length.ShouldBeLessThanOrEqualTo(200);
                break;
            case DecodeResult.Ignored:
                break;
        }
    }

    // Starts like JSON unless a flat record carried a plain string, which is kept as it is.
    private static void ShouldBeReadableJson(string? libacars)
    {
        if (libacars is ['{' or '[', ..])
        {
            using var document = JsonDocument.Parse(libacars);
            libacars.Length.ShouldBeLessThanOrEqualTo(65536);
        }
    }

    private static void ShouldBeShort(params string?[] fields)
    {
        foreach (var field in fields)
        {
            (field?.Length ?? 0).ShouldBeLessThanOrEqualTo(64);
            (field is not null && (string.IsNullOrWhiteSpace(field) || field.Contains('\0', StringComparison.Ordinal))).ShouldBeFalse();
        }
    }
}
