using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Cpdlc;
using Shouldly;

namespace AcarsHub.Tests.Builders.Ats;

/// <summary>Messages as JSON text, and comparison of JSON as what it means.</summary>
internal static class AtsJson
{
    private const double Tolerance = 1e-5;

    public static string Of(Arinc622Message message) => Write(writer => Arinc622Json.Write(writer, message));

    public static string Of(AdscMessage message) => Write(writer => AdscJsonWriter.Write(writer, message));

    public static string Of(CpdlcMessage message) => Write(writer => CpdlcJsonWriter.Write(writer, message));

    public static JsonElement Parse(string json) => JsonElement.Parse(json);

    /// <summary>Fails unless both have the same keys in any order, the same texts, and numbers that differ by 1e-5 at most.</summary>
    public static void ShouldAgree(JsonElement actual, JsonElement expected, string path)
    {
        actual.ValueKind.ShouldBe(expected.ValueKind, path);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                actual.EnumerateObject().Select(static p => p.Name).Order().ShouldBe(expected.EnumerateObject().Select(static p => p.Name).Order(), path);
                foreach (var property in expected.EnumerateObject())
                {
                    ShouldAgree(actual.GetProperty(property.Name), property.Value, $"{path}.{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                actual.GetArrayLength().ShouldBe(expected.GetArrayLength(), path);
                for (var i = 0; i < expected.GetArrayLength(); i++)
                {
                    ShouldAgree(actual[i], expected[i], $"{path}[{i}]");
                }

                break;
            case JsonValueKind.Number:
                actual.GetDouble().ShouldBe(expected.GetDouble(), Tolerance, path);
                break;
            default:
                actual.ToString().ShouldBe(expected.ToString(), path);
                break;
        }
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
