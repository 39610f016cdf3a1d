using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// One object of the JSON libacars writes. Absent objects read like empty ones. Unlike the wire parsers' reader it also takes
/// documents nobody has checked for unreadable strings, such as rows of a migrated database.
/// </summary>
internal readonly struct LibacarsNode(JsonElement element)
{
    private readonly JsonElement _element = element;

    /// <summary>Whether there is an object at all.</summary>
    public bool Exists => _element.ValueKind == JsonValueKind.Object;

    /// <summary>Whether there is an object or an array.</summary>
    public bool IsContainer => _element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    /// <summary>The value itself; of kind <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonElement Element => _element;

    /// <summary>The object under a key.</summary>
    public LibacarsNode this[ReadOnlySpan<byte> name] => new(Get(name));

    /// <summary>The value under a key.</summary>
    public LibacarsNode this[string name] => this[Encoding.UTF8.GetBytes(name)];

    /// <summary>The items of an array; none when it is something else.</summary>
    public JsonElement.ArrayEnumerator Items() => _element.ValueKind == JsonValueKind.Array ? _element.EnumerateArray() : default;

    /// <summary>The items of the array under a key; none when there is no array.</summary>
    public JsonElement.ArrayEnumerator Items(ReadOnlySpan<byte> name) =>
        Get(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : default;

    /// <summary>Text, or a number as it is written; null when there is neither.</summary>
    public string? Text(ReadOnlySpan<byte> name)
    {
        var value = Get(name);
        return value.ValueKind == JsonValueKind.Number ? value.GetRawText() : AsString(value);
    }

    /// <summary>A whole number, also written as text.</summary>
    public int? Integer(ReadOnlySpan<byte> name)
    {
        var value = Get(name);
        if (value.ValueKind == JsonValueKind.Number)
        {
            return value.TryGetInt32(out var number) ? number : null;
        }

        return int.TryParse(AsString(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
    }

    /// <summary>A finite number, also written as text.</summary>
    public double? Number(ReadOnlySpan<byte> name)
    {
        var value = Get(name);
        var isNumber = value.ValueKind == JsonValueKind.Number
            ? value.TryGetDouble(out var number)
            : double.TryParse(AsString(value), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        return isNumber && double.IsFinite(number) ? number : null;
    }

    /// <summary>A boolean; null when there is none.</summary>
    public bool? Flag(ReadOnlySpan<byte> name) => Get(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>Any value under a key; of kind <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonElement Get(ReadOnlySpan<byte> name)
    {
        try
        {
            return Exists && _element.TryGetProperty(name, out var value) ? value : default;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in a key beside the one looked for.
            return default;
        }
    }

    private static string? AsString(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            return null;
        }
    }
}
