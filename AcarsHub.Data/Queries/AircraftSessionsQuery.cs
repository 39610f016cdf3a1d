using AcarsHub.Domain.Tracking;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The sessions of an aircraft.</summary>
public sealed class AircraftSessionsQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal AircraftSessionsQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> sessions, the youngest first.</summary>
    /// <param name="aircraft">Names of the aircraft.</param>
    /// <param name="before">Only sessions with a lower id; null to begin with the youngest.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<Page<AircraftSession>> RunAsync(AircraftNames aircraft, long? before, int count, CancellationToken ct)
    {
        var (icao, tail, flights) = (aircraft.Icao?.ToString(), aircraft.Tail, aircraft.Flights.ToArray());
        var end = before ?? long.MaxValue;
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var sessions = context.AircraftSessions.AsNoTracking().Where(s => s.Id < end).OrderByDescending(static s => s.Id);

        // One query for each kind of name: each follows its own index in the order of ids, which no OR of them does.
        List<Entities.AircraftSessionRow> found =
        [
            .. icao is null ? [] : await sessions.Where(s => s.Icao == icao).Take(count + 1).ToListAsync(ct),
            .. tail is null ? [] : await sessions.Where(s => s.Tail == tail).Take(count + 1).ToListAsync(ct),
        ];
        foreach (var flight in flights)
        {
            found.AddRange(await sessions.Where(s => s.Callsign == flight).Take(count + 1).ToListAsync(ct));
        }

        var youngestFirst = found.DistinctBy(static row => row.Id).OrderByDescending(static row => row.Id).Take(count + 1).Select(SessionRows.ToSession).ToList();
        return Page<AircraftSession>.Of(youngestFirst, count, static session => session.Id);
    }

    /// <summary>Reads one session.</summary>
    /// <returns>Null when there is none of that id, or no more.</returns>
    public async Task<AircraftSession?> FindAsync(long id, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        return await context.AircraftSessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is { } row ? SessionRows.ToSession(row) : null;
    }
}
