using System.Collections.Immutable;
using AcarsHub.Data.Entities;
using AcarsHub.Data.Schema;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Storage;
using AcarsHub.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>A message as it was read from the database.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Message">What was received.</param>
/// <param name="Decoded">
/// What it was decoded into, its values as texts; null when that was not yet done, or by another version: it is to be decoded then.
/// </param>
/// <param name="SessionId">The session of its aircraft; null when it belongs to none, or came before there were sessions.</param>
public sealed record MessageRecord(long Id, AcarsMessage Message, DecodedMessage? Decoded, long? SessionId)
{
    /// <summary>The alert terms that were found in it.</summary>
    public ImmutableArray<StoredHit> Alerts { get; init; } = [];
}

/// <summary>A row of <c>messages</c> with the format it names.</summary>
internal sealed record MessageRead(MessageRow Message, DecodeFormat? Format);

/// <summary>Rows to messages.</summary>
internal static class MessageRows
{
    /// <summary>Reads the format of each row with it.</summary>
    public static IQueryable<MessageRead> WithFormats(this IQueryable<MessageRow> messages, AcarsHubDbContext context) => messages.AsNoTracking().LeftJoin(
        context.DecodeFormats.AsNoTracking(),
        static message => message.DecodeFormatId,
        static format => format.Id,
        static (message, format) => new MessageRead(message, format));

    /// <summary>The rows with these ids, oldest first.</summary>
    public static async Task<IReadOnlyList<MessageRecord>> RecordsAsync(this AcarsHubDbContext context, IReadOnlyList<long> ids, CancellationToken ct)
    {
        var rows = await context.Messages.Where(m => ids.Contains(m.Id)).OrderBy(static m => m.Id).WithFormats(context).ToListAsync(ct);
        return await rows.ToRecordsAsync(context, ct);
    }

    /// <summary>The messages in the order of the rows, with their alerts.</summary>
    public static Task<IReadOnlyList<MessageRecord>> ToRecordsAsync(this IEnumerable<MessageRead> rows, AcarsHubDbContext context, CancellationToken ct) =>
        AlertHits.AddAsync([.. rows.Select(ToRecord)], context, ct);

    /// <summary>The message, with what it was decoded into where that is of this version.</summary>
    private static MessageRecord ToRecord(MessageRead read) => new(read.Message.Id, ToMessage(read.Message), ToDecoded(read.Message, read.Format), read.Message.SessionId);

    private static DecodedMessage? ToDecoded(MessageRow row, DecodeFormat? format)
    {
        if (row.DecodeVersion != DecoderVersion.Current)
        {
            return null;
        }

        var level = StoredDecode.Level(row.DecodeLevel);
        return level == DecodeLevel.None ? DecodedMessage.None
            : row.Decoded is null ? null
            : PackedMessage.Unpack(level, format is null ? null : new DecodedFormat(format.Decoder, format.Description), row.Decoded, row.Text);
    }

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
        Sublabel = row.Sublabel,
        Mfi = row.Mfi,
        MoreToCome = row.MoreToCome,
        ReassemblyStatus = row.ReassemblyStatus,
        FrameType = row.FrameType,
    };
}
