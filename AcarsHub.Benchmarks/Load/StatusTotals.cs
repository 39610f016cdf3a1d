using System.Text.Json;

namespace AcarsHub.Benchmarks.Load;

/// <summary>The counters of <c>/api/status</c>, summed over all decoder types.</summary>
internal sealed record StatusTotals
{
    /// <summary>Objects taken off the sockets.</summary>
    public long Received { get; init; }

    /// <summary>Rows written.</summary>
    public long Stored { get; init; }

    /// <summary>Objects that were no valid JSON.</summary>
    public long Malformed { get; init; }

    /// <summary>Objects of no known format.</summary>
    public long Unrecognised { get; init; }

    /// <summary>Dropped in the server because a stage was too slow.</summary>
    public long DroppedByQueue { get; init; }

    /// <summary>Dropped by the operating system because the socket was not read in time.</summary>
    public long DroppedByKernel { get; init; }

    /// <summary>Reads a status document. Counters it does not have count as 0.</summary>
    /// <exception cref="JsonException">No JSON, or no <c>decoders</c> object.</exception>
    public static StatusTotals Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("decoders", out var decoders)
            || decoders.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The status document has no \"decoders\" object.");
        }

        var all = decoders.EnumerateObject().Select(d => d.Value).Where(d => d.ValueKind == JsonValueKind.Object).ToList();
        return new StatusTotals
        {
            Received = Sum("received"),
            Stored = Sum("stored"),
            Malformed = Sum("malformed"),
            Unrecognised = Sum("unrecognised"),
            DroppedByQueue = Sum("dropped_by_queue"),
            DroppedByKernel = Sum("dropped_by_kernel"),
        };

        long Sum(string name) => all.Sum(d => d.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : 0);
    }

    /// <summary>Reads the <c>status</c> member of a health document.</summary>
    /// <returns>The state; null when the document has none.</returns>
    public static string? ParseState(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("status", out var state) && state.ValueKind == JsonValueKind.String ? state.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What has been added since <paramref name="before"/>.</summary>
    public StatusTotals Since(StatusTotals before) => new()
    {
        Received = Received - before.Received,
        Stored = Stored - before.Stored,
        Malformed = Malformed - before.Malformed,
        Unrecognised = Unrecognised - before.Unrecognised,
        DroppedByQueue = DroppedByQueue - before.DroppedByQueue,
        DroppedByKernel = DroppedByKernel - before.DroppedByKernel,
    };
}
