using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>Writes a message as decoder programs do: the <c>cpdlc</c> object of dumpvdl2, dumphfdl and the like.</summary>
public static class CpdlcJsonWriter
{
    /// <summary>Writes the object, without a name before it.</summary>
    public static void Write(Utf8JsonWriter writer, CpdlcMessage message)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("err", message.HasError);
        if (message.Header is { } header)
        {
            var link = message.Direction == MessageDirection.Uplink ? "uplink" : "downlink";
            writer.WriteStartObject($"atc_{link}_msg");
            WriteHeader(writer, header);
            WriteElements(writer, message, $"atc_{link}_msg_element_id");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, CpdlcHeader header)
    {
        writer.WriteStartObject("header");
        writer.WriteNumber("msg_id", header.MessageId);
        if (header.ReferenceId is { } reference)
        {
            writer.WriteNumber("msg_ref", reference);
        }

        if (header.Timestamp is { } time)
        {
            writer.WriteStartObject("timestamp");
            writer.WriteNumber("hour", time.Hour);
            writer.WriteNumber("min", time.Minute);
            writer.WriteNumber("sec", time.Second);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteElements(Utf8JsonWriter writer, CpdlcMessage message, string key)
    {
        for (var i = 0; i < message.Elements.Length; i++)
        {
            if (i == 1)
            {
                writer.WriteStartArray(key + "_seq");
            }

            if (i > 0)
            {
                writer.WriteStartObject();
            }

            WriteElement(writer, message.Elements[i], key);
            if (i > 0)
            {
                writer.WriteEndObject();
            }
        }

        if (message.Elements.Length > 1)
        {
            writer.WriteEndArray();
        }
    }

    private static void WriteElement(Utf8JsonWriter writer, CpdlcElement element, string key)
    {
        writer.WriteStartObject(key);
        writer.WriteString("choice_label", element.Wording);
        writer.WriteString("choice", element.Type.Choice);
        WriteNamed(writer, "data", element.Data);
        writer.WriteEndObject();
    }

    // A value inside an object of its own, under the name of its type: {"flight_level": 350}.
    private static void WriteNamed(Utf8JsonWriter writer, string? key, CpdlcValue? value)
    {
        if (key is null)
        {
            writer.WriteStartObject();
        }
        else
        {
            writer.WriteStartObject(key);
        }

        if (value is not null)
        {
            WriteProperty(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter writer, CpdlcValue value)
    {
        writer.WritePropertyName(value.Type.Key);
        switch (value)
        {
            case CpdlcInteger integer:
                WriteInteger(writer, integer);
                break;
            case CpdlcEnumerated { Type.Kind: CpdlcKind.Boolean } truth:
                writer.WriteBooleanValue(truth.Index != 0);
                break;
            case CpdlcEnumerated enumerated:
                writer.WriteStringValue(enumerated.Name);
                break;
            case CpdlcText text:
                writer.WriteStringValue(text.Text);
                break;
            case CpdlcChoice choice:
                writer.WriteStartObject();
                writer.WriteString("choice", ChoiceName(choice.Type.Members[choice.Index].Type));
                WriteNamed(writer, "data", choice.Value);
                writer.WriteEndObject();
                break;
            case CpdlcSequence sequence:
                WriteSequence(writer, sequence);
                break;
            case CpdlcList list:
                WriteList(writer, list);
                break;
        }
    }

    private static void WriteInteger(Utf8JsonWriter writer, CpdlcInteger integer)
    {
        if (!integer.Type.HasUnitInJson)
        {
            writer.WriteNumberValue(integer.Value);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("val", integer.Value);
        writer.WriteString("unit", integer.Unit);
        writer.WriteEndObject();
    }

    private static void WriteSequence(Utf8JsonWriter writer, CpdlcSequence sequence)
    {
        writer.WriteStartObject();
        foreach (var member in sequence.Members)
        {
            if (member is not null)
            {
                WriteProperty(writer, member);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, CpdlcList list)
    {
        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            WriteNamed(writer, null, item);
        }

        writer.WriteEndArray();
    }

    private static string ChoiceName(CpdlcType type) => char.ToLowerInvariant(type.Identifier[0]) + type.Identifier[1..];
}
