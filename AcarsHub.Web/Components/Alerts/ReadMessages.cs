using System.Collections.Immutable;
using System.Text.Json;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Web.Components.Alerts;

/// <summary>
/// Alert messages this reader has seen, by the row id of their newest reception: one that is received again, or gets another part, is news.
/// Immutable and bounded: all up to a mark, and some above it.
/// </summary>
public sealed record ReadMessages
{
    /// <summary>Single messages that are remembered; the oldest are forgotten first.</summary>
    public const int Most = 1_000;

    private const int LongestJson = 64 * 1024;

    private ReadMessages(long mark, ImmutableSortedSet<long> ids) => (Mark, Ids) = (mark, ids);

    public static ReadMessages None { get; } = new(0, []);

    /// <summary>All stored messages up to it have been read.</summary>
    public long Mark { get; }

    /// <summary>Further messages.</summary>
    public ImmutableSortedSet<long> Ids { get; }

    public bool Contains(TrackedMessage message) => (message.LastId > 0 && message.LastId <= Mark) || Ids.Contains(message.LastId);

    /// <summary>With one more.</summary>
    public ReadMessages With(TrackedMessage message)
    {
        var ids = Ids.Add(message.LastId);
        return new ReadMessages(Mark, ids.Count > Most ? ids.Remove(ids.Min) : ids);
    }

    /// <summary>With all of these, and whatever was stored before the newest of them.</summary>
    public ReadMessages WithAll(IEnumerable<TrackedMessage> messages)
    {
        var all = messages.Select(static message => message.LastId).ToList();
        var mark = Math.Max(Mark, all.Append(0).Max());
        return new ReadMessages(mark, [.. Ids.Concat(all).Where(id => id < 0 || id > mark).Order().Take(Most)]); // What is not stored has negative ids.
    }

    /// <summary>What of it can be true in a database whose newest message is <paramref name="newest"/>: a mark beyond comes from another one.</summary>
    public ReadMessages In(long newest) => Mark > newest && newest > 0 ? None : this;

    /// <summary>For the browser's storage.</summary>
    public string Write() => JsonSerializer.Serialize(new { mark = Mark, ids = Ids });

    /// <summary>Reads what <see cref="Write"/> wrote; anything else, such as ACARS Hub's list of its own ids, is nothing read.</summary>
    public static ReadMessages Parse(string? json)
    {
        if (string.IsNullOrEmpty(json) || json.Length > LongestJson)
        {
            return None;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("mark", out var mark) && mark.TryGetInt64(out var highest)
                && root.TryGetProperty("ids", out var ids) && ids.ValueKind == JsonValueKind.Array
                ? new ReadMessages(Math.Max(0, highest), [.. ids.EnumerateArray().Where(static id => id.ValueKind == JsonValueKind.Number).Select(static id => id.TryGetInt64(out var value) ? value : 0).Take(Most)])
                : None;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return None;
        }
    }

    public bool Equals(ReadMessages? other) => other is not null && Mark == other.Mark && Ids.SetEquals(other.Ids);

    public override int GetHashCode() => HashCode.Combine(Mark, Ids.Count);
}
