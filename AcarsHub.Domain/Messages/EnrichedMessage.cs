using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Domain.Messages;

/// <summary>A received message with what its text says and what the look-up tables know about it. Of these, what it says is stored.</summary>
public sealed record EnrichedMessage
{
    /// <summary>What was received.</summary>
    public required AcarsMessage Message { get; init; }

    /// <summary>Airline and callsigns; null when the message carries no flight id.</summary>
    public FlightIdentity? Flight { get; init; }

    /// <summary>Name of the label; null without a label or when the label is unknown.</summary>
    public string? LabelName { get; init; }

    /// <summary>Name of the addressed ground station, e.g. <c>Shannon (EINN)</c>.</summary>
    public string? ToStation { get; init; }

    /// <summary>Name of the sending ground station.</summary>
    public string? FromStation { get; init; }

    /// <summary>What the message says; <see cref="DecodedMessage.None"/> when no format reads it. Read back from the database, values are texts.</summary>
    public DecodedMessage Decoded { get; init; } = DecodedMessage.None;

    /// <summary>Number of the reception, unique while the process lives; names it before and besides its row id.</summary>
    public long Sequence { get; init; }

    /// <summary>Its place in a message of several parts; null when nothing tells.</summary>
    public ReassemblyResult? Assembly { get; init; }

    /// <summary>The session of its aircraft; null when it belongs to none.</summary>
    public long? SessionId { get; init; }

    /// <summary>The alert terms found in it.</summary>
    public ImmutableArray<AlertHit> Alerts { get; init; } = [];

    /// <summary>Whether any alert term was found in it.</summary>
    public bool IsAlert => !Alerts.IsEmpty;
}

/// <summary>A message after the writer has seen it: the form every reader gets.</summary>
/// <param name="Id">Row id when stored; a negative, process-wide unique number when not.</param>
/// <param name="Enriched">The message.</param>
public sealed record StoredMessage(long Id, EnrichedMessage Enriched)
{
    /// <summary>What was received.</summary>
    public AcarsMessage Message => Enriched.Message;

    /// <summary>Whether a row with this id exists.</summary>
    public bool IsStored => Id > 0;
}
