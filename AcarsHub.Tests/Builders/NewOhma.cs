using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace AcarsHub.Tests.Builders;

/// <summary>Encodes OHMA messages as an aircraft would.</summary>
internal static class NewOhma
{
    /// <summary>The text of a report.</summary>
    public static string Text(object content, string prefix = "OHMA") => FromJson(JsonSerializer.Serialize(content), prefix);

    /// <summary>The text of what should be JSON.</summary>
    public static string FromJson(string json, string prefix = "OHMA") => FromOctets(Encoding.UTF8.GetBytes(json), prefix);

    /// <summary>The text of any octets.</summary>
    public static string FromOctets(byte[] content, string prefix = "OHMA")
    {
        using var output = new MemoryStream();
        using (var deflater = new ZLibStream(output, CompressionLevel.SmallestSize))
        {
            deflater.Write(content);
        }

        return prefix + Convert.ToBase64String(output.ToArray());
    }

    /// <summary>One part of a report.</summary>
    public static string Part(string message, string conversation, int sequence, int total) =>
        Text(new { version = "2.0", message, convo_id = conversation, msg_seq = sequence, msg_total = total });
}
