using AcarsHub.Data.Queries;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Shared;

namespace AcarsHub.Web.Components.Pages.Aircraft;

/// <summary>What is known of one aircraft, as far as it has been read. Immutable.</summary>
public sealed record AircraftView
{
    public static AircraftView Empty { get; } = new();

    public static AircraftView Loading { get; } = new() { IsLoading = true };

    public bool IsLoading { get; init; }

    /// <summary>Why it cannot be read; null when it can.</summary>
    public string? Error { get; init; }

    /// <summary>What to look for in the database.</summary>
    internal AircraftNames? Names { get; init; }

    /// <summary>Its best identifiers.</summary>
    public AircraftIdentity Identity { get; init; }

    /// <summary>Everything it is known by, the best name first.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>Youngest first.</summary>
    public IReadOnlyList<AircraftSession> Sessions { get; init; } = [];

    /// <summary>The session shown; 0 for the messages without one.</summary>
    public long Selected { get; init; }

    /// <summary>Whether there are messages without a session.</summary>
    public bool HasUnlinked { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<TrackedMessage> Messages { get; init; } = [];

    /// <summary>Gate, runway and arrival times of the messages shown.</summary>
    public IReadOnlyList<CardField> Milestones { get; init; } = [];

    /// <summary>Where the next page of sessions begins; null at the end.</summary>
    public long? NextSessions { get; init; }

    /// <summary>Where the next page of messages begins; null at the end.</summary>
    public long? NextMessages { get; init; }

    public bool MoreSessions => NextSessions is not null;

    public bool MoreMessages => NextMessages is not null;
}
