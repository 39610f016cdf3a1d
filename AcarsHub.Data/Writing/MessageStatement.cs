using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>The prepared insert into <c>messages</c>.</summary>
internal sealed class MessageStatement : IDisposable
{
    private static readonly string[] s_columns =
    [
        "message_type", "msg_time", "station_id", "toaddr", "fromaddr", "depa", "dsta", "eta", "gtout", "gtin", "wloff", "wlin",
        "lat", "lon", "alt", "msg_text", "tail", "flight", "icao", "freq", "ack", "mode", "label", "block_id", "msgno",
        "is_response", "is_onground", "error", "libacars", "level", "sublabel", "mfi",
        "more", "reassembly", "frame_type", "session_id", .. DecodeColumns.Names,
    ];

    private readonly PreparedStatement _statement;
    private readonly DecodeFormats _formats;

    public MessageStatement(SqliteConnection connection)
    {
        _formats = new DecodeFormats(connection);
        _statement = new PreparedStatement(connection, $"INSERT INTO messages ({string.Join(", ", s_columns)}) VALUES ({string.Join(", ", s_columns.Select(static _ => "?"))})");
    }

    /// <summary>Inserts one message in the transaction under way.</summary>
    /// <returns>Its row id.</returns>
    public long Insert(EnrichedMessage message)
    {
        Bind(message.Message, message.SessionId, DecodeColumns.Of(message.Decoded, message.Message.Text, _formats));
        _statement.Execute();
        return _statement.LastInsertedId;
    }

    /// <summary>To be called when the transaction of inserts was rolled back.</summary>
    public void RolledBack() => _formats.Forget();

    public void Dispose() => _statement.Dispose();

    private void Bind(AcarsMessage m, long? session, DecodeColumns decoded)
    {
        var s = _statement;
        s.Bind(m.Kind.Names().StoredName);
        s.Bind(m.ReceivedAtUtc.ToUnixTimeMilliseconds());
        s.Bind(m.StationId);
        s.Bind(m.ToAddress);
        s.Bind(m.FromAddress);
        s.Bind(m.DepartureAirport);
        s.Bind(m.DestinationAirport);
        s.Bind(m.Eta);
        s.Bind(m.GateOut);
        s.Bind(m.GateIn);
        s.Bind(m.WheelsOff);
        s.Bind(m.WheelsOn);
        s.Bind(m.LatitudeDegrees);
        s.Bind(m.LongitudeDegrees);
        s.Bind(m.AltitudeFeet);
        s.Bind(m.Text);
        s.Bind(m.Tail);
        s.Bind(m.Flight);
        s.Bind(m.Icao?.ToString());
        s.Bind(m.FrequencyText);
        s.Bind(m.Ack);
        s.Bind(m.Mode);
        s.Bind(m.Label);
        s.Bind(m.BlockId);
        s.Bind(m.MessageNumber);
        s.Bind(m.IsResponse is { } response ? response ? 1 : 0 : null);
        s.Bind(m.IsOnGround is { } onGround ? StoredGroundState.Of(onGround) : null);
        s.Bind(m.ErrorCount);
        s.Bind(m.Libacars);
        s.Bind(m.LevelDb);
        s.Bind(m.Sublabel);
        s.Bind(m.Mfi);
        s.Bind(m.MoreToCome is { } more ? more ? 1 : 0 : null);
        s.Bind(m.ReassemblyStatus);
        s.Bind(m.FrameType);
        s.Bind(session);
        s.Bind(decoded.Version);
        s.Bind(decoded.Level);
        s.Bind(decoded.Format);
        s.Bind(decoded.Items);
    }
}

/// <summary>The wire's and the table's way to write "on the ground".</summary>
internal static class StoredGroundState
{
    private const int Airborne = 0;
    private const int OnGround = 2;

    public static int Of(bool isOnGround) => isOnGround ? OnGround : Airborne;

    public static bool? Parse(int? stored) => stored is { } state ? state != Airborne : null;
}
