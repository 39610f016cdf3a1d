namespace AcarsHub.Web.Ingest;

/// <summary>How many messages are kept in memory for pages.</summary>
internal static class LiveWindow
{
    /// <summary>Messages a live page shows, and the number read back from the database at start.</summary>
    public const int Size = 250;

    /// <summary>Capacity of the feed's ring: readers that render four times a second may lag this far in a burst.</summary>
    public const int RingCapacity = 1000;
}
