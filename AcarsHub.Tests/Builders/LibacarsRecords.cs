using System.Text.Json;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Builders;

/// <summary>One real text with what libacars makes of it.</summary>
/// <param name="Id">Names the record in failures.</param>
/// <param name="Text">The message text.</param>
/// <param name="Expected">The object libacars wrote for it.</param>
internal sealed record LibacarsRecord(string Id, string Text, JsonElement Expected);

/// <summary>The shared collection of such texts, where it is at hand; it is never part of the repository.</summary>
internal static class LibacarsRecords
{
    /// <summary>Records with an object of this name, or skips the test where the collection is absent.</summary>
    public static IReadOnlyList<LibacarsRecord> ReadOrSkip(string name)
    {
        var path = SharedData.Find("decoding/libacars-visible.jsonl");
        Assert.SkipWhen(path is null, "The collection is not on this machine (shared/data/decoding beside the checkout).");
        return [.. File.ReadLines(path).Where(static line => line.Length > 0).SelectMany(line => Parse(line, name))];
    }

    /// <summary>Fails when a field of the expected object is missing or different; more fields may be there.</summary>
    public static void ShouldHaveAllOf(this JsonElement actual, JsonElement expected, string id)
    {
        if (expected.ValueKind != JsonValueKind.Object)
        {
            JsonElement.DeepEquals(actual, expected).ShouldBeTrue($"{id}: {expected} became {actual}");
            return;
        }

        actual.ValueKind.ShouldBe(JsonValueKind.Object, id);
        foreach (var property in expected.EnumerateObject())
        {
            actual.TryGetProperty(property.Name, out var value).ShouldBeTrue($"{id}: no {property.Name} in {actual}");
            value.ShouldHaveAllOf(property.Value, $"{id} {property.Name}");
        }
    }

    /// <summary>What a writer writes, parsed.</summary>
    public static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    private static IEnumerable<LibacarsRecord> Parse(string line, string name)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return root.TryGetProperty("oracle_json", out var oracle) && oracle.ValueKind == JsonValueKind.Object && oracle.TryGetProperty(name, out var expected)
            ? [new LibacarsRecord(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, expected.Clone())]
            : [];
    }
}
