using System.Collections.Immutable;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>The parts of the page; one is shown at a time.</summary>
public enum StatusSection
{
    Reception,
    Signal,
    Alerts,
    Frequencies,
    Messages,
    System,
}

/// <summary>What a part of the page is called.</summary>
/// <param name="Section">The part.</param>
/// <param name="Key">Its name in the address.</param>
/// <param name="Title">Its name for people.</param>
public sealed record StatusSectionName(StatusSection Section, string Key, string Title)
{
    /// <summary>All parts in their order.</summary>
    public static ImmutableArray<StatusSectionName> All { get; } =
    [
        new(StatusSection.Reception, "reception", "Reception over time"),
        new(StatusSection.Signal, "signal", "Signal levels"),
        new(StatusSection.Alerts, "alerts", "Alert terms"),
        new(StatusSection.Frequencies, "frequencies", "Frequency distribution"),
        new(StatusSection.Messages, "messages", "Message statistics"),
        new(StatusSection.System, "system", "System status"),
    ];

    /// <summary>The name of a part.</summary>
    public static StatusSectionName Of(StatusSection section) => All[(int)section];
}
