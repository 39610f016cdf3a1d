namespace AcarsHub.Data.Entities;

/// <summary>Life-time totals of non-empty messages, one row.</summary>
internal sealed class MessageCount
{
    public int Id { get; set; }

    public long Total { get; set; }

    public long Errors { get; set; }

    public long Good { get; set; }
}

/// <summary>Life-time totals of empty messages, stored or not, one row.</summary>
internal sealed class NonLoggedCount
{
    public int Id { get; set; }

    public long Errors { get; set; }

    public long Good { get; set; }
}

/// <summary>One bar of a decoder's signal level histogram. The table depends on the decoder.</summary>
internal sealed class LevelCount
{
    /// <summary>dB, one decimal.</summary>
    public double Level { get; set; }

    public long Count { get; set; }
}

/// <summary>One bar of a decoder's frequency histogram. The table depends on the decoder.</summary>
internal sealed class FrequencyCount
{
    /// <summary>MHz as stored text.</summary>
    public required string Frequency { get; set; }

    public long Count { get; set; }
}
