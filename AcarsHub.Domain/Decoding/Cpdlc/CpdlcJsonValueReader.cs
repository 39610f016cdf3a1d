using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>
/// Reads the data of CPDLC elements from JSON, led by the type that must come. Names of keys matter only where a sequence has several
/// members, and there a value under an unknown name goes to the next free member of its shape: names of rare types are not documented.
/// </summary>
internal static class CpdlcJsonValueReader
{
    /// <summary>A value of this type.</summary>
    /// <returns>Null when it is missing or something else.</returns>
    public static CpdlcValue? Read(CpdlcType type, JsonElement value) => type.Kind switch
    {
        CpdlcKind.Integer => ReadInteger(type, value),
        CpdlcKind.Enumerated => ReadEnumerated(type, value),
        CpdlcKind.Boolean => JsonContent.Flag(value) is { } flag ? new CpdlcEnumerated(type, flag ? 1 : 0) : null,
        CpdlcKind.Text => ReadText(type, value),
        CpdlcKind.Choice => ReadChoice(type, value),
        CpdlcKind.Sequence => ReadSequence(type, value),
        _ => ReadList(type, value),
    };

    private static CpdlcInteger? ReadInteger(CpdlcType type, JsonElement value)
    {
        var number = JsonContent.Number(value.ValueKind == JsonValueKind.Object ? JsonContent.Get(value, "val") : value);
        var raw = Math.Round((number ?? double.NaN) * type.Divisor / type.Multiplier);
        return raw >= type.Low && raw <= type.High ? new CpdlcInteger(type, (int)raw) : null;
    }

    private static CpdlcEnumerated? ReadEnumerated(CpdlcType type, JsonElement value)
    {
        var name = JsonContent.Text(value);
        var index = Array.FindIndex(type.Names, candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? new CpdlcEnumerated(type, index) : null;
    }

    private static CpdlcText? ReadText(CpdlcType type, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.Number => JsonContent.Integer(value, 0, int.MaxValue)?.ToString("D" + type.Low, CultureInfo.InvariantCulture),
            JsonValueKind.Array => ReadDigits(value, type.High),
            _ => JsonContent.Text(value),
        };
        return text is { Length: > 0 } ? new CpdlcText(type, text) : null;
    }

    private static string ReadDigits(JsonElement array, int count)
    {
        var digits = array.EnumerateArray().Take(count)
            .Select(static item => JsonContent.Integer(item.ValueKind == JsonValueKind.Object ? JsonContent.FirstValue(item) : item, 0, 9))
            .OfType<int>();
        return string.Concat(digits);
    }

    private static CpdlcChoice? ReadChoice(CpdlcType type, JsonElement value)
    {
        var name = JsonContent.Text(JsonContent.Get(value, "choice"));
        var index = Array.FindIndex(type.Members, member => member.Type.Identifier.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index < 0
            ? null
            : new CpdlcChoice(type, index, Read(type.Members[index].Type, JsonContent.FirstValue(JsonContent.Get(value, "data"))));
    }

    private static CpdlcSequence? ReadSequence(CpdlcType type, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var values = new CpdlcValue?[type.Members.Length];
        var next = 0;
        foreach (var property in value.EnumerateObject())
        {
            var index = Array.FindIndex(type.Members, member => property.NameEquals(member.Type.Key));
            if (index < 0)
            {
                index = Array.FindIndex(type.Members, next, member => HasShape(property.Value, member.Type.Kind));
            }

            if (index >= 0 && values[index] is null)
            {
                values[index] = Read(type.Members[index].Type, property.Value);
                next = index + 1;
            }
        }

        return new CpdlcSequence(type, values);
    }

    private static bool HasShape(JsonElement value, CpdlcKind kind) => value.ValueKind switch
    {
        JsonValueKind.Number => kind == CpdlcKind.Integer,
        JsonValueKind.String => kind is CpdlcKind.Enumerated or CpdlcKind.Text,
        JsonValueKind.True or JsonValueKind.False => kind == CpdlcKind.Boolean,
        JsonValueKind.Array => kind == CpdlcKind.List,
        JsonValueKind.Object when value.TryGetProperty("val", out _) => kind == CpdlcKind.Integer,
        JsonValueKind.Object when value.TryGetProperty("choice", out _) => kind == CpdlcKind.Choice,
        JsonValueKind.Object => kind == CpdlcKind.Sequence,
        _ => false,
    };

    private static CpdlcList? ReadList(CpdlcType type, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<CpdlcValue>();
        foreach (var item in value.EnumerateArray().Take(type.High))
        {
            // Each item is in an object of its own, under the name of its type.
            if (Read(type.Item, IsWrapped(item, type.Item) ? JsonContent.FirstValue(item) : item) is { } read)
            {
                items.Add(read);
            }
        }

        return new CpdlcList(type, items.DrainToImmutable());
    }

    private static bool IsWrapped(JsonElement item, CpdlcType type) =>
        item.ValueKind == JsonValueKind.Object
        && (type.Kind == CpdlcKind.Sequence ? IsSingleStranger(item, type) : !HasShape(item, type.Kind));

    // One property that is no member of the type.
    private static bool IsSingleStranger(JsonElement item, CpdlcType type)
    {
        var isSingle = item.GetPropertyCount() == 1;
        return isSingle && !Array.Exists(type.Members, member => item.TryGetProperty(member.Type.Key, out _));
    }
}
