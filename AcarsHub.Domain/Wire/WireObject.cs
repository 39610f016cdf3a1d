using System.Text.Json;

namespace AcarsHub.Domain.Wire;

/// <summary>
/// One object of the received JSON. Absent objects read like empty ones, so that paths need no checks;
/// of duplicate keys the last one counts.
/// </summary>
internal readonly struct WireObject(JsonElement element, WireContext context)
{
    private readonly JsonElement _element = element;

    /// <summary>The object itself; of kind <see cref="JsonValueKind.Undefined"/> when absent.</summary>
    public JsonElement Element => _element;

    /// <summary>Reception time and report flags of the decode in progress.</summary>
    public WireContext Context => context;

    /// <summary>Whether there is an object at all.</summary>
    public bool Exists => _element.ValueKind == JsonValueKind.Object;

    /// <summary>The value of a key, of kind <see cref="JsonValueKind.Undefined"/> when there is none. JSON null counts as none.</summary>
    public JsonElement Get(ReadOnlySpan<byte> name) =>
        Exists && _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : default;

    /// <summary>Whether the key has a value other than null.</summary>
    public bool Has(ReadOnlySpan<byte> name) => Get(name).ValueKind != JsonValueKind.Undefined;

    /// <summary>The object under a key; an absent one when the value is no object.</summary>
    public WireObject Child(ReadOnlySpan<byte> name)
    {
        var value = Get(name);
        return new WireObject(value.ValueKind == JsonValueKind.Object ? value : default, context);
    }

    /// <summary>Text of at most 64 characters, outer blanks kept.</summary>
    public string? Short(ReadOnlySpan<byte> name) => LengthLimits.Short(JsonValues.AsText(Get(name)), context);

    /// <summary>Text of at most 64 characters without outer blanks.</summary>
    public string? Trimmed(ReadOnlySpan<byte> name) => LengthLimits.Short(JsonValues.AsText(Get(name))?.Trim(), context);

    /// <summary>Message text of at most 64 KiB, otherwise unchanged.</summary>
    public string? LongText(ReadOnlySpan<byte> name) => LengthLimits.Long(JsonValues.AsText(Get(name)), context);

    /// <summary>Station name of at most 128 characters.</summary>
    public string? Station(ReadOnlySpan<byte> name) => LengthLimits.Station(JsonValues.AsText(Get(name)), context);

    /// <summary>A number, see <see cref="JsonValues.AsNumber"/>.</summary>
    public decimal? Number(ReadOnlySpan<byte> name) => JsonValues.AsNumber(Get(name));

    /// <summary>A whole number, see <see cref="JsonValues.AsInteger"/>.</summary>
    public int? Integer(ReadOnlySpan<byte> name) => JsonValues.AsInteger(Get(name));

    /// <summary>A boolean, see <see cref="JsonValues.AsFlag"/>.</summary>
    public bool? Flag(ReadOnlySpan<byte> name) => JsonValues.AsFlag(Get(name));

    /// <summary>Whether the key holds exactly this string.</summary>
    public bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        var value = Get(name);
        return value.ValueKind == JsonValueKind.String && value.ValueEquals(text);
    }
}
