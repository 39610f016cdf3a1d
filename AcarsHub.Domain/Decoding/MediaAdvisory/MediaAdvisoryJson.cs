using System.Collections.Immutable;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.MediaAdvisory;

/// <summary>The <c>media-adv</c> object of libacars, written and read.</summary>
public static class MediaAdvisoryJson
{
    /// <summary>Writes the object; the caller writes the name before it.</summary>
    public static void Write(Utf8JsonWriter writer, MediaAdvisoryMessage message)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("err"u8, message.IsMalformed);
        if (message.CurrentLink is { } current)
        {
            writer.WriteNumber("version"u8, message.Version);
            WriteCurrent(writer, message, current);
            writer.WriteStartArray("links_avail"u8);
            foreach (var link in message.AvailableLinks)
            {
                writer.WriteStartObject();
                WriteLink(writer, link);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            if (message.Text is not null)
            {
                writer.WriteString("text"u8, message.Text);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the object a decoder delivered.</summary>
    /// <returns>The message; <see cref="MediaAdvisoryMessage.Malformed"/> when the decoder or we could not make sense of it.</returns>
    public static MediaAdvisoryMessage Read(JsonElement mediaAdvisory)
    {
        var node = new LibacarsNode(mediaAdvisory);
        var current = node["current_link"u8];
        if (node.Flag("err"u8) == true || ReadLink(current) is not { } link || ReadTime(current["time"u8]) is not { } time)
        {
            return MediaAdvisoryMessage.Malformed;
        }

        return new MediaAdvisoryMessage
        {
            Version = node.Integer("version"u8) ?? 0,
            CurrentLink = link,
            IsEstablished = current.Flag("established"u8) ?? false,
            Time = time,
            AvailableLinks = ReadLinks(node),
            Text = node.Text("text"u8) is { Length: > 0 } text ? text : null,
        };
    }

    private static void WriteCurrent(Utf8JsonWriter writer, MediaAdvisoryMessage message, MediaLink current)
    {
        writer.WriteStartObject("current_link"u8);
        WriteLink(writer, current);
        writer.WriteBoolean("established"u8, message.IsEstablished);
        writer.WriteStartObject("time"u8);
        writer.WriteNumber("hour"u8, message.Time.Hour);
        writer.WriteNumber("min"u8, message.Time.Minute);
        writer.WriteNumber("sec"u8, message.Time.Second);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, MediaLink link)
    {
        writer.WriteString("code"u8, [link.Code]);
        writer.WriteString("descr"u8, link.Name);
    }

    // A newer libacars may know a letter that we do not.
    private static MediaLink? ReadLink(LibacarsNode node) => node.Text("code"u8) is { Length: 1 } code
        ? MediaLink.Find(code[0]) ?? new MediaLink(code[0], node.Text("descr"u8) ?? code)
        : null;

    private static TimeOnly? ReadTime(LibacarsNode node) =>
        node.Integer("hour"u8) is { } hour and >= 0 and <= 23
        && node.Integer("min"u8) is { } minute and >= 0 and <= 59
        && node.Integer("sec"u8) is { } second and >= 0 and <= 59
            ? new TimeOnly(hour, minute, second)
            : null;

    private static ImmutableArray<MediaLink> ReadLinks(LibacarsNode node)
    {
        var links = ImmutableArray.CreateBuilder<MediaLink>();
        foreach (var item in node.Items("links_avail"u8))
        {
            if (ReadLink(new LibacarsNode(item)) is { } link)
            {
                links.Add(link);
            }
        }

        return links.DrainToImmutable();
    }
}
