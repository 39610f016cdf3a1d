using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>Notices as JSON: the same in the queue and for programs that receive them.</summary>
public static class NoticeJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // It is never put into a page.
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(OutboundNotice notice) => JsonSerializer.Serialize(notice, Options);

    /// <summary>Reads what <see cref="Write"/> has written; null when it is damaged.</summary>
    public static OutboundNotice? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<OutboundNotice>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
