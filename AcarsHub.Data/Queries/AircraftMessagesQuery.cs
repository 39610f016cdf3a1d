using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>
/// The stored messages of an aircraft that belong to no session: those that were brought over or imported. They are found by the
/// full-text index, which has these names in it; indexes for the purpose would cost every new message, none of which is found by them.
/// </summary>
public sealed class AircraftMessagesQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal AircraftMessagesQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> messages, newest first.</summary>
    /// <param name="aircraft">Names of the aircraft.</param>
    /// <param name="before">Only messages with a lower id; null to begin with the newest.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<Page<MessageRecord>> RunAsync(AircraftNames aircraft, long? before, int count, CancellationToken ct)
    {
        (string Column, string? Value)[] names =
            [("icao", aircraft.Icao?.ToString()), ("tail", aircraft.Tail), .. aircraft.Flights.Select(static flight => ("flight", (string?)flight))];
        var wanted = names.Where(static name => name.Value is not null).ToList();
        if (wanted.Count == 0)
        {
            return new Page<MessageRecord>([], null);
        }

        // The index knows words, not values: it also finds D-AB in D-AB CD, so the values are compared, too.
        var match = string.Join(" OR ", wanted.Select(static name => $"{name.Column}:\"{name.Value!.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        var equal = string.Join(" OR ", wanted.Select(static (name, i) => $"m.{name.Column} = {{{i + 3}}} COLLATE NOCASE"));
        var sql =
            $$"""
            SELECT m.* FROM messages_fts AS f CROSS JOIN messages AS m ON m.id = f.rowid
            WHERE messages_fts MATCH {0} AND f.rowid < {1} AND m.session_id IS NULL AND ({{equal}})
            ORDER BY f.rowid DESC LIMIT {2}
            """;
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.Messages.FromSqlRaw(sql, [match, before ?? long.MaxValue, count + 1, .. wanted.Select(static name => name.Value!)]).WithFormats(context).ToListAsync(ct);
        return MessageRows.ToPage([.. rows.OrderByDescending(static row => row.Message.Id)], count);
    }
}
