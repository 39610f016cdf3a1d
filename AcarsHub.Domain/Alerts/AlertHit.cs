namespace AcarsHub.Domain.Alerts;

/// <summary>A term found in one field of one message.</summary>
/// <param name="Term">The term.</param>
/// <param name="Field">The single field.</param>
public sealed record AlertHit(AlertTerm Term, AlertFields Field);
