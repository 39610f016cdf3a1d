using System.Collections.Immutable;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>A message in which terms were found.</summary>
    Alert,

    /// <summary>Several notices in one.</summary>
    Summary,

    /// <summary>Something about the station itself.</summary>
    Station,

    /// <summary>Somebody wants to see whether it arrives.</summary>
    Test,
}

/// <summary>What is sent: complete in itself, since the message may be gone from the database before it arrives. Immutable, bounded.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Severity">The highest there is in it.</param>
/// <param name="Title">One line.</param>
/// <param name="Text">What there is to say, in lines.</param>
/// <param name="AtUtc">When the message was received, or when the notice was made.</param>
public sealed record OutboundNotice(NoticeKind Kind, AlertSeverity Severity, string Title, string Text, DateTimeOffset AtUtc)
{
    /// <summary>How many notices it stands for.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Page of this station about it; null when its address is not known.</summary>
    public string? Link { get; init; }

    /// <summary>The messages it is about, for programs.</summary>
    public ImmutableArray<NoticeMessage> Messages { get; init; } = [];
}

/// <summary>A message of a notice.</summary>
/// <param name="Id">Its row.</param>
/// <param name="ReceivedAtUtc">When it was received.</param>
/// <param name="Terms">What was found in it.</param>
public sealed record NoticeMessage(long Id, DateTimeOffset ReceivedAtUtc, ImmutableArray<NoticeTerm> Terms)
{
    public string? Station { get; init; }

    public string? Link { get; init; }

    public string? Flight { get; init; }

    public string? Registration { get; init; }

    public string? Icao { get; init; }

    public string? Label { get; init; }

    public string? LabelName { get; init; }

    public string? Text { get; init; }

    /// <summary>Name of the link it came over.</summary>
    public string? Type { get; init; }
}

/// <summary>A term found.</summary>
/// <param name="Term">Its text.</param>
/// <param name="Field">Where it was found, by the field's name in the database.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record NoticeTerm(string Term, string Field, AlertSeverity Severity);

/// <summary>A notice that waits for its turn.</summary>
/// <param name="Id">Its place: lower ones go first.</param>
/// <param name="QueuedAtUtc">Since when.</param>
/// <param name="Notice">What is to be sent.</param>
public sealed record QueuedNotice(long Id, DateTimeOffset QueuedAtUtc, OutboundNotice Notice);
