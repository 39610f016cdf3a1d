using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Tests.Builders;

/// <summary>Messages with invented, sensible contents; a test changes what it is about with a <c>with</c> expression.</summary>
internal static class NewMessage
{
    public static DateTimeOffset ReceivedAt { get; } = new(2026, 2, 1, 20, 34, 26, 500, TimeSpan.Zero);

    /// <summary>A downlink of an airliner, over plain ACARS unless said otherwise.</summary>
    public static AcarsMessage Received(DecoderKind kind = DecoderKind.Acars) => new()
    {
        Kind = kind,
        ReceivedAtUtc = ReceivedAt,
        StationId = "STATION-1",
        Flight = "EX0727",
        Tail = "N100AB",
        Icao = Icao24.Parse("A1B2C3"),
        Label = "16",
        BlockId = "7",
        MessageNumber = "M07A",
        Mode = "2",
        FrequencyMhz = 130.025m,
        LevelDb = -16.5,
        ErrorCount = 0,
        Text = "POSITION REPORT",
    };

    /// <summary>Nothing but the link and the time, as of a supervisory frame.</summary>
    public static AcarsMessage Bare(DecoderKind kind = DecoderKind.Vdlm2) => new() { Kind = kind, ReceivedAtUtc = ReceivedAt };

    public static EnrichedMessage Enriched(AcarsMessage? message = null) => new()
    {
        Message = message ?? Received(),
        Flight = new FlightIdentity("Example Air", "EX0727", "EXA0727", "0727", "EXA727"),
        LabelName = "Position report",
    };

    /// <summary>A message no look-up table knew anything about.</summary>
    public static EnrichedMessage Unknown(AcarsMessage message) => new() { Message = message };

    /// <summary>Each of an aircraft of its own, unless the session is given.</summary>
    public static StoredMessage Stored(long id = 1, EnrichedMessage? enriched = null)
    {
        var message = enriched ?? Enriched();
        return new StoredMessage(id, message with { Sequence = id, SessionId = message.SessionId ?? (id > 0 ? id : null) });
    }

    public static StoredMessage Stored(long id, AcarsMessage message) => Stored(id, Unknown(message));

    public static TrackedMessage Tracked(long id, AcarsMessage message) => new(Stored(id, message));

    /// <summary>Messages with the ids <paramref name="first"/> and following.</summary>
    public static StoredMessage[] Several(int count, long first = 1) =>
        [.. Enumerable.Range(0, count).Select(i => Stored(first + i))];
}
