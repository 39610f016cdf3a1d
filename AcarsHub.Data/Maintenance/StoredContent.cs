using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>As much of a row as decoding needs.</summary>
internal sealed class StoredContent(long id, AcarsMessage message)
{
    /// <summary>The columns <see cref="Read"/> expects behind the id.</summary>
    public const string Columns = "message_type, msg_time, msg_text, tail, flight, label, block_id, msgno, unpack_json(libacars), sublabel, mfi, icao, more, reassembly";

    public long Id { get; } = id;

    public AcarsMessage Message { get; } = message;

    /// <summary>The text to decode: its own, or for the last block of several that of all of them.</summary>
    public string? Text { get; set; } = message.Text;

    public DecodedMessage Decoded { get; set; } = DecodedMessage.None;

    /// <summary>Reads the row the reader stands on.</summary>
    public static StoredContent Read(SqliteDataReader row) => new(row.GetInt64(0), new AcarsMessage
    {
        Kind = DecoderKinds.Parse(row.GetString(1)) ?? DecoderKind.Acars,
        ReceivedAtUtc = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        Text = TextOf(row, 3),
        Tail = TextOf(row, 4),
        Flight = TextOf(row, 5),
        Label = TextOf(row, 6),
        BlockId = TextOf(row, 7),
        MessageNumber = TextOf(row, 8),
        Libacars = TextOf(row, 9),
        Sublabel = TextOf(row, 10),
        Mfi = TextOf(row, 11),
        Icao = Icao24.Parse(TextOf(row, 12)),
        MoreToCome = row.IsDBNull(13) ? null : row.GetBoolean(13),
        ReassemblyStatus = TextOf(row, 14),
    });

    private static string? TextOf(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
