using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>What a reader of the live list wants to see. Two equal filters show the same.</summary>
public sealed record LiveFilter
{
    /// <summary>Everything, as far as the limits allow.</summary>
    public static LiveFilter None { get; } = new();

    /// <summary>Text that must occur in an identifier of the group or in a message; blank for none. Case does not count.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether only groups with an alert are shown.</summary>
    public bool AlertsOnly { get; init; }

    /// <summary>Whether messages that say nothing are left out.</summary>
    public bool HidesWithoutText { get; init; }

    /// <summary>Stations whose messages are shown; empty for all.</summary>
    public ImmutableArray<string> Stations { get; init; } = [];

    /// <summary>Labels whose messages are left out.</summary>
    public ImmutableArray<string> HiddenLabels { get; init; } = [];

    /// <summary>Groups shown at the most.</summary>
    public int MaxGroups { get; init; } = 50;

    /// <summary>Messages shown of each group at the most.</summary>
    public int MaxMessages { get; init; } = 50;

    /// <summary>Whether it hides anything but what is beyond the limits.</summary>
    public bool IsActive => AlertsOnly || HidesWithoutText || !string.IsNullOrWhiteSpace(Text) || Stations.Length > 0 || HiddenLabels.Length > 0;
}
