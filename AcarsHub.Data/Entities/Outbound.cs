namespace AcarsHub.Data.Entities;

/// <summary>A way for alerts out of the house, how far it has come, and how it went so far.</summary>
internal sealed class OutboundChannelRow
{
    public int Id { get; set; }

    /// <summary>Key of the kind when it comes from environment variables: its address is not stored then.</summary>
    public string? Environment { get; set; }

    public required string Name { get; set; }

    public required string Kind { get; set; }

    public bool IsEnabled { get; set; }

    public required string Address { get; set; }

    public required string Secret { get; set; }

    /// <summary>Bits of the severities it takes.</summary>
    public int Severities { get; set; }

    /// <summary>As <c>22:00-07:00</c>; null for none.</summary>
    public string? QuietHours { get; set; }

    public int PerMinute { get; set; }

    /// <summary>Alerts of messages up to this row are queued, or were not to be.</summary>
    public long MessageId { get; set; }

    public long Delivered { get; set; }

    /// <summary>What was given up.</summary>
    public long Failed { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long? DeliveredAtMs { get; set; }

    public string? Error { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long? ErrorAtMs { get; set; }
}

/// <summary>Something that waits to be sent over one channel.</summary>
internal sealed class OutboundQueueRow
{
    /// <summary>Its place in the order.</summary>
    public long Id { get; set; }

    public int ChannelId { get; set; }

    /// <summary>0 notice, 1 warning, 2 critical.</summary>
    public int Severity { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long QueuedAtMs { get; set; }

    /// <summary>The notice as JSON.</summary>
    public required string Notice { get; set; }
}

/// <summary>What went wrong with a channel lately.</summary>
internal sealed class OutboundLogRow
{
    public long Id { get; set; }

    public int ChannelId { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long AtMs { get; set; }

    public required string Text { get; set; }
}
