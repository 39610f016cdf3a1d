using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace AcarsHub.Domain.Wire;

/// <summary>
/// Builds the JSON text kept of application data a decoder has already decoded (CPDLC, ADS-C, MIAM, media advisory …).
/// Copies the raw bytes instead of serialising anew.
/// </summary>
internal sealed class LibacarsContent(WireContext context)
{
    private readonly ArrayBufferWriter<byte> _output = new();

    /// <summary>The content of a flat record: an object as compact JSON, a string as it is.</summary>
    public static string? Flat(JsonElement value, WireContext context)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return Limit(JsonValues.AsText(value), context);
            case JsonValueKind.Object or JsonValueKind.Array:
                var content = new LibacarsContent(context);
                content.WriteCompact(value);

                // Empty containers say nothing and would make the message look like one with content.
                return content._output.WrittenCount > 2 ? content.Finish() : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// The decoded children of a libacars <c>acars</c> object, or of any other object given.
    /// </summary>
    /// <returns>The bare <c>arinc622</c> object when it is the only child, as existing rows have it; else all children by name.</returns>
    public static string? Children(WireObject parent)
    {
        if (!parent.Exists)
        {
            return null;
        }

        var content = new LibacarsContent(parent.Context);
        var count = content.AddChildren(parent);
        return count == 1 && parent.Child("arinc622"u8) is { Exists: true } only
            ? Flat(only.Element, parent.Context)
            : content.Build();
    }

    /// <summary>Adds every child that is an object or array and not one of the frame's own.</summary>
    /// <returns>How many were added.</returns>
    public int AddChildren(WireObject parent)
    {
        var count = 0;
        if (parent.Exists)
        {
            foreach (var property in parent.Element.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && !IsFramePart(property))
                {
                    AddRaw(JsonMarshal.GetRawUtf8PropertyName(property), property.Value);
                    count++;
                }
            }
        }

        return count;
    }

    /// <summary>Adds the child of this name, an object or array, if there is one.</summary>
    public void Add(ReadOnlySpan<byte> name, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            AddRaw(name, value);
        }
    }

    /// <summary>Adds an object made of those keys of <paramref name="source"/> that are there, whatever their type.</summary>
    public void AddSelection(ReadOnlySpan<byte> name, WireObject source, ReadOnlySpan<string> keys)
    {
        var selection = new LibacarsContent(context);
        foreach (var property in source.Element.EnumerateObject())
        {
            foreach (var key in keys)
            {
                if (property.NameEquals(key))
                {
                    selection.AddRaw(JsonMarshal.GetRawUtf8PropertyName(property), property.Value);
                    break;
                }
            }
        }

        if (selection._output.WrittenCount > 0)
        {
            WriteName(name);
            _output.Write(selection._output.WrittenSpan);
            _output.Write("}"u8);
        }
    }

    /// <summary>The object of everything added.</summary>
    /// <returns>Compact JSON; null when nothing was added or it is longer than allowed, since half of it would be no JSON.</returns>
    public string? Build()
    {
        if (_output.WrittenCount == 0)
        {
            return null;
        }

        _output.Write("}"u8);
        return Finish();
    }

    // Parts of an AVLC frame that are mapped to fields of their own.
    private static bool IsFramePart(JsonProperty property) =>
        property.NameEquals("src"u8) || property.NameEquals("dst"u8) || property.NameEquals("acars"u8) || property.NameEquals("xid"u8);

    private static string? Limit(string? text, WireContext context)
    {
        var allowed = LengthLimits.Long(text, context);
        return allowed?.Length == text?.Length ? text : null;
    }

    private string? Finish()
    {
        if (_output.WrittenCount > LengthLimits.LongBytes)
        {
            context.Truncated = true;
            return null;
        }

        return Encoding.UTF8.GetString(_output.WrittenSpan);
    }

    private void AddRaw(ReadOnlySpan<byte> name, JsonElement value)
    {
        WriteName(name);
        WriteCompact(value);
    }

    private void WriteName(ReadOnlySpan<byte> name)
    {
        _output.Write(_output.WrittenCount == 0 ? "{\""u8 : ",\""u8);
        _output.Write(name);
        _output.Write("\":"u8);
    }

    private void WriteCompact(JsonElement value) => CompactJson.Write(JsonMarshal.GetRawUtf8Value(value), _output);
}
