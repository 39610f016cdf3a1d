using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>
/// The stored messages of an aircraft that belong to no session: those that were brought over or imported. They are found by the
/// search index; indexes for the purpose would cost every new message, none of which is found by them.
/// </summary>
public sealed class AircraftMessagesQuery
{
    // An aircraft has one address and one registration, but each may come alone or with a garbled other.
    private const int MostNames = 200;

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal AircraftMessagesQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> messages, newest first.</summary>
    /// <param name="aircraft">Names of the aircraft.</param>
    /// <param name="before">Only messages with a lower id; null to begin with the newest.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<Page<MessageRecord>> RunAsync(AircraftNames aircraft, long? before, int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        string[] words =
        [
            .. Airframes(connection, aircraft).Select(static id => SearchWord.Of(WordKind.Airframe, id)),
            .. aircraft.Flights.SelectMany(flight => Flights(connection, flight)).Select(static id => SearchWord.Of(WordKind.Flight, id)),
        ];
        return words.Length == 0
            ? new Page<MessageRecord>([], null)
            : await IndexedMessages.ReadAsync(context, string.Join(" OR ", words.Take(MostNames)), before, count, "AND m.session_id IS NULL", ct);
    }

    private static List<long> Airframes(SqliteConnection connection, AircraftNames aircraft) => connection.Rows(
        "SELECT id FROM airframes WHERE icao = $icao UNION SELECT id FROM airframes WHERE tail = $tail COLLATE NOCASE",
        static row => row.GetInt64(0),
        ("$icao", aircraft.Icao?.ToString()),
        ("$tail", aircraft.Tail)).ToList();

    private static List<long> Flights(SqliteConnection connection, string flight) =>
        connection.Rows("SELECT id FROM flights WHERE flight = $flight COLLATE NOCASE", static row => row.GetInt64(0), ("$flight", flight)).ToList();
}
