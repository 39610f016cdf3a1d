using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>The messages of one aircraft, or of one kind from one station when no aircraft is known. Immutable.</summary>
public sealed class MessageGroup
{
    public MessageGroup(long id, ImmutableArray<string> identifiers, ImmutableArray<TrackedMessage> messages)
    {
        Id = id;
        Identifiers = identifiers;
        Messages = messages;
        foreach (var message in messages)
        {
            Alerts += message.IsAlert ? 1 : 0;
        }
    }

    /// <summary>The session of the aircraft; negative when no aircraft is known. Stays while messages come and go.</summary>
    public long Id { get; }

    /// <summary>Everything the aircraft is known by: flight ids, registrations, addresses; the best name first.</summary>
    public ImmutableArray<string> Identifiers { get; }

    /// <summary>Newest first, never empty.</summary>
    public ImmutableArray<TrackedMessage> Messages { get; }

    /// <summary>Messages that matched an alert term.</summary>
    public int Alerts { get; }

    /// <summary>When it was last heard.</summary>
    public DateTimeOffset HeardAtUtc => Messages[0].HeardAtUtc;

    /// <summary>The same group with some of its messages only.</summary>
    public MessageGroup With(ImmutableArray<TrackedMessage> messages) => new(Id, Identifiers, messages);
}
