namespace AcarsHub.Web.Ingest;

/// <summary>How many messages the feed holds. What pages show of them is kept in the live groups.</summary>
internal static class LiveWindow
{
    /// <summary>Messages read back into the feed at start.</summary>
    public const int Size = 250;

    /// <summary>Capacity of the feed's ring: readers that render four times a second may lag this far in a burst.</summary>
    public const int RingCapacity = 1000;
}
