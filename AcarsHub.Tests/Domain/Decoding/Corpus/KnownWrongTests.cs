using System.Text.Json;
using AcarsHub.Domain.Decoding;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>Where the reference is known to be wrong, we give the right value.</summary>
public sealed class KnownWrongTests
{
    private const double Tolerance = 1e-5;

    [Fact]
    public void KnownWrong_Records_GiveTheRightValue()
    {
        var decoder = new MessageDecoder();
        var wrong = new List<string>();
        var records = CorpusRecord.ReadOrSkip().Where(static r => r.KnownWrong is not null).ToList();
        foreach (var record in records)
        {
            using var ours = JsonDocument.Parse(DecodedJson.Serialize(decoder.Decode(record.Message)));
            var raw = ours.RootElement.GetProperty("raw");
            foreach (var expected in record.KnownWrong!.Value.EnumerateObject().Where(static p => p.Name != "why" && !(p.Name == "not_a_number")))
            {
                if (Find(raw, expected.Name) is not { } actual || !IsSame(expected.Value, actual))
                {
                    wrong.Add($"{record.Id} [{record.Message.Label}] {expected.Name}: {expected.Value} expected in {raw}");
                }
            }

            if (record.KnownWrong.Value.TryGetProperty("not_a_number", out var absent))
            {
                wrong.AddRange(absent.EnumerateArray().Where(key => raw.TryGetProperty(key.GetString()!, out _)).Select(key => $"{record.Id}: {key} is there"));
            }
        }

        records.Count.ShouldBe(28);
        wrong.ShouldBeEmpty();
    }

    private static JsonElement? Find(JsonElement raw, string path)
    {
        if (path == "wind")
        {
            return raw.TryGetProperty("wind_data", out var winds) ? winds[0] : null;
        }

        foreach (var name in path.Split('.'))
        {
            if (!raw.TryGetProperty(name, out raw))
            {
                return null;
            }
        }

        return raw;
    }

    private static bool IsSame(JsonElement expected, JsonElement actual) => expected.ValueKind switch
    {
        JsonValueKind.Number => actual.ValueKind == JsonValueKind.Number && Math.Abs(expected.GetDouble() - actual.GetDouble()) < Tolerance,
        JsonValueKind.Object => expected.EnumerateObject().All(p => actual.TryGetProperty(p.Name, out var value) && IsSame(p.Value, value)),
        JsonValueKind.Array => IsSame(expected[0], actual.GetProperty("windDirection")) && IsSame(expected[1], actual.GetProperty("windSpeed")),
        _ => expected.ToString() == actual.ToString(),
    };
}
