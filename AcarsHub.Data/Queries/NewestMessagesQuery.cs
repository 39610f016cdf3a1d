using AcarsHub.Data.Entities;
using AcarsHub.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>The newest stored messages, to warm what is kept in memory.</summary>
public sealed class NewestMessagesQuery
{
    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;

    internal NewestMessagesQuery(IDbContextFactory<AcarsHubDbContext> contexts) => _contexts = contexts;

    /// <summary>Reads up to <paramref name="count"/> messages.</summary>
    /// <returns>Row ids and messages, oldest first.</returns>
    public async Task<IReadOnlyList<(long Id, AcarsMessage Message)>> RunAsync(int count, CancellationToken ct)
    {
        await using var context = await _contexts.CreateDbContextAsync(ct);
        var rows = await context.Messages.AsNoTracking().OrderByDescending(static m => m.Id).Take(count).ToListAsync(ct);
        rows.Reverse();
        return [.. rows.Select(static row => (row.Id, MessageRows.ToMessage(row)))];
    }
}

/// <summary>Row to canonical message.</summary>
internal static class MessageRows
{
    public static AcarsMessage ToMessage(MessageRow row) => new()
    {
        Kind = DecoderKinds.Parse(row.MessageType) ?? DecoderKind.Acars,
        ReceivedAtUtc = DateTimeOffset.FromUnixTimeMilliseconds(row.MessageTimeMs),
        StationId = row.StationId,
        ToAddress = (uint?)row.ToAddress,
        FromAddress = (uint?)row.FromAddress,
        DepartureAirport = row.DepartureAirport,
        DestinationAirport = row.DestinationAirport,
        Eta = row.Eta,
        GateOut = row.GateOut,
        GateIn = row.GateIn,
        WheelsOff = row.WheelsOff,
        WheelsOn = row.WheelsOn,
        LatitudeDegrees = row.LatitudeDegrees,
        LongitudeDegrees = row.LongitudeDegrees,
        AltitudeFeet = row.AltitudeFeet,
        Text = row.Text,
        Tail = row.Tail,
        Flight = row.Flight,
        Icao = row.Icao is null ? null : Icao24.Parse(row.Icao),
        FrequencyMhz = FrequencyText.Parse(row.Frequency),
        Ack = row.Ack,
        Mode = row.Mode,
        Label = row.Label,
        BlockId = row.BlockId,
        MessageNumber = row.MessageNumber,
        IsResponse = row.IsResponse,
        IsOnGround = Writing.StoredGroundState.Parse(row.IsOnGround),
        ErrorCount = row.ErrorCount,
        Libacars = row.Libacars,
        LevelDb = row.LevelDb,
    };
}
