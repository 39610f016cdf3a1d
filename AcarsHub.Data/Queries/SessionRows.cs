using AcarsHub.Data.Entities;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Data.Queries;

/// <summary>Rows to sessions.</summary>
internal static class SessionRows
{
    public static AircraftSession ToSession(AircraftSessionRow row) => new()
    {
        Id = row.Id,
        Kind = StoredSessionKind.Parse(row.Kind),
        FirstSeenUtc = DateTimeOffset.FromUnixTimeMilliseconds(row.FirstSeenMs),
        LastSeenUtc = DateTimeOffset.FromUnixTimeMilliseconds(row.LastSeenMs),
        Messages = row.Messages,
        Icao = row.Icao is null ? null : Icao24.Parse(row.Icao),
        Callsign = row.Callsign,
        Tail = row.Tail,
    };
}
