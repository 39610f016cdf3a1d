using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;

namespace AcarsHub.Domain.Tracking;

/// <summary>A message with alerts has come, or has changed: a further reception, another part.</summary>
/// <param name="GroupId">The group it is in.</param>
/// <param name="Identifiers">What the group's aircraft is known by, the best name first.</param>
/// <param name="Message">The message.</param>
/// <param name="Hits">The terms found for the first time; empty when all have been told before.</param>
public sealed record AlertEvent(long GroupId, ImmutableArray<string> Identifiers, TrackedMessage Message, ImmutableArray<AlertHit> Hits)
{
    /// <summary>Whether there is something to tell: once for each message, however often and in however many parts it is received.</summary>
    public bool IsNews => !Hits.IsEmpty;
}
