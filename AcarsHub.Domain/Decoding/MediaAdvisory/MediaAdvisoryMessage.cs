using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.MediaAdvisory;

/// <summary>Label SA: the aircraft tells which link it has established or lost, and which it has (section 11; ARINC 618).</summary>
public sealed record MediaAdvisoryMessage
{
    /// <summary>An SA message that breaks the format.</summary>
    public static MediaAdvisoryMessage Malformed { get; } = new() { IsMalformed = true };

    /// <summary>True when the text breaks the format; nothing else is set then.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>Version of the format; 0 is the only one known.</summary>
    public int Version { get; init; }

    /// <summary>The link that changed; null only when malformed.</summary>
    public MediaLink? CurrentLink { get; init; }

    /// <summary>True when the link was established, false when it was lost.</summary>
    public bool IsEstablished { get; init; }

    /// <summary>When it was established or lost, UTC.</summary>
    public TimeOnly Time { get; init; }

    /// <summary>Links the aircraft can use now, as ordered by the sender.</summary>
    public ImmutableArray<MediaLink> AvailableLinks { get; init; } = [];

    /// <summary>Free text after the slash, if any.</summary>
    public string? Text { get; init; }
}
