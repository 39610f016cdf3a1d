using System.Globalization;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// Reads values out of what a decoder program has decoded. Whatever is missing or of another kind is null: the JSON comes from
/// programs of any version, and from old databases.
/// </summary>
internal static class JsonContent
{
    private const int LongestText = 4096;

    /// <summary>The value of a key; of kind <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public static JsonElement Get(JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out var value) ? value : default;

    /// <summary>A string of bounded length.</summary>
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString() is { Length: <= LongestText } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape, passes the parser but is no text.
            return null;
        }
    }

    /// <summary>A finite number, also when written as a string.</summary>
    public static double? Number(JsonElement value)
    {
        double number;
        var isNumber = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDouble(out number),
            JsonValueKind.String => double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out number),
            _ => Fail(out number),
        };
        return isNumber && double.IsFinite(number) ? number : null;
    }

    /// <summary>A number between these limits, rounded to a whole one.</summary>
    public static int? Integer(JsonElement value, int low, int high) =>
        Number(value) is { } number && Math.Round(number) is var rounded && rounded >= low && rounded <= high ? (int)rounded : null;

    /// <summary>A truth value, also when written as a number.</summary>
    public static bool? Flag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Number(value) is { } number ? number != 0 : null,
    };

    /// <summary>The value of an object's first property, whatever its name.</summary>
    public static JsonElement FirstValue(JsonElement parent)
    {
        if (parent.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in parent.EnumerateObject())
            {
                return property.Value;
            }
        }

        return default;
    }

    private static bool Fail(out double number)
    {
        number = 0;
        return false;
    }
}
