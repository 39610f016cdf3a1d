using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace AcarsHub.Domain.Decoding.Ohma;

/// <summary>Reads OHMA messages (section 11): <c>OHMA</c> or <c>RYKO</c>, base64, zlib, JSON.</summary>
public static class OhmaReader
{
    private const int MarkLength = 4;
    private const int ShortAddressLength = 2;
    private const int AddressLength = 7;
    private const int ZlibHeaderOctets = 2;

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 16 };
    private static readonly SearchValues<char> s_blanks = SearchValues.Create("\r\n\t ");

    /// <summary>Reads a text.</summary>
    /// <returns>The message, with <see cref="OhmaMessage.Error"/> when it is damaged; null when it is no OHMA message.</returns>
    public static OhmaMessage? Read(ReadOnlySpan<char> text)
    {
        text = SkipAddress(SublabelPrefix.Skip(text));
        if (!text.StartsWith("OHMA") && !text.StartsWith("RYKO"))
        {
            return null;
        }

        if (text[MarkLength..] is ['{', ..])
        {
            return ReadJson(Encoding.UTF8.GetBytes(text[MarkLength..].ToString())) ?? new OhmaMessage { Error = OhmaError.NotJson };
        }

        if (FromBase64(text[MarkLength..]) is not { } octets)
        {
            return new OhmaMessage { Error = OhmaError.NotBase64 };
        }

        if (!IsZlib(octets))
        {
            return new OhmaMessage { Error = OhmaError.NotCompressed };
        }

        var content = BoundedInflate.Zlib(octets);
        return ReadJson(content) ?? new OhmaMessage
        {
            // JSON that was cut off lacks its end; other content has never begun as JSON.
            Error = content.AsSpan().TrimStart((byte)' ') is [not (byte)'{', ..] ? OhmaError.NotJson : OhmaError.Truncated,
            Fragment = Encoding.UTF8.GetString(content),
        };
    }

    /// <summary>The text of a message that was put together from parts: as it would be received, but not compressed.</summary>
    /// <param name="version">Version of the format.</param>
    /// <param name="message">The parts, joined.</param>
    public static string Uncompressed(string? version, string message) =>
        "OHMA" + JsonSerializer.Serialize(new Dictionary<string, string?> { ["version"] = version, ["message"] = message });

    // "/RT." or "/RTNBOCR.": whom the message is for.
    private static ReadOnlySpan<char> SkipAddress(ReadOnlySpan<char> text)
    {
        if (text is not ['/', ..])
        {
            return text;
        }

        // No further than a point can stand: most texts that begin like this are others, and long.
        var point = text[..Math.Min(text.Length, AddressLength + 2)].IndexOf('.');
        return point is 1 + ShortAddressLength or 1 + AddressLength ? text[(point + 1)..] : text;
    }

    // A text that was cut off ends anywhere in a group of four, so that the strict decoders do not take it.
    private static byte[]? FromBase64(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd('=');
        var characters = new byte[text.Length + 3];
        var count = 0;
        foreach (var character in text)
        {
            if (!s_blanks.Contains(character))
            {
                characters[count++] = character < 0x80 ? (byte)character : (byte)'?';
            }
        }

        // What the last characters tell beyond whole octets is not always zero, which the decoder would not take either.
        var whole = count * 3 / 4;
        while (count % 4 != 0)
        {
            characters[count++] = (byte)'A';
        }

        var octets = new byte[count / 4 * 3];
        return Base64.DecodeFromUtf8(characters.AsSpan(0, count), octets, out _, out _) == OperationStatus.Done && whole > 0
            ? octets[..whole]
            : null;
    }

    // RFC 1950: method 8, and both octets together a multiple of 31.
    private static bool IsZlib(ReadOnlySpan<byte> octets) =>
        octets.Length >= ZlibHeaderOctets && (octets[0] & 0xF) == 8 && ((octets[0] << 8) | octets[1]) % 31 == 0;

    private static OhmaMessage? ReadJson(byte[] content)
    {
        if (!Utf8.IsValid(content))
        {
            content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content));
        }

        try
        {
            using var document = JsonDocument.Parse(content, s_options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Map(document.RootElement, Encoding.UTF8.GetString(content)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static OhmaMessage Map(JsonElement root, string content)
    {
        var node = new LibacarsNode(root);
        var message = node.Get("message"u8);
        return new OhmaMessage
        {
            Content = content,
            Version = node.Text("version"u8),
            Message = message.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? message.GetRawText() : node.Text("message"u8),
            ConversationId = node.Text("convo_id"u8),
            Sequence = Math.Max(0, node.Integer("msg_seq"u8) ?? 0),
            Total = Math.Max(0, node.Integer("msg_total"u8) ?? 0),
            IsEncrypted = !string.IsNullOrEmpty(node.Text("sym_key"u8)) || !string.IsNullOrEmpty(node.Text("iv"u8)),
        };
    }
}
