using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;

namespace AcarsHub.Domain.Tracking;

/// <summary>A message has just raised alerts. Told once for each message, however often and in however many parts it is received.</summary>
/// <param name="GroupId">The group it is in.</param>
/// <param name="Message">The message.</param>
/// <param name="Hits">The terms found now; those of an earlier part have been told before.</param>
public sealed record AlertEvent(long GroupId, TrackedMessage Message, ImmutableArray<AlertHit> Hits);
