using System.Globalization;
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

    private readonly SqliteCommand _command;
    private readonly DecodeFormats _formats;

    public MessageStatement(SqliteConnection connection)
    {
        _formats = new DecodeFormats(connection);
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Column names are the constants above.
        _command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"INSERT INTO messages ({string.Join(", ", s_columns)}) VALUES ({string.Join(", ", s_columns.Select(static c => "$" + c))})");
#pragma warning restore CA2100
        foreach (var column in s_columns)
        {
            _command.Parameters.Add(new SqliteParameter("$" + column, null));
        }

        _command.Prepare();
    }

    /// <summary>Inserts one message.</summary>
    /// <returns>Its row id.</returns>
    public long Insert(EnrichedMessage message, SqliteTransaction transaction)
    {
        _command.Transaction = transaction;
        Bind(message.Message, message.SessionId, DecodeColumns.Of(message.Decoded, message.Message.Text, _formats));
        _command.ExecuteNonQuery();
        return SQLitePCL.raw.sqlite3_last_insert_rowid(_command.Connection!.Handle); // The command lives on an open connection.
    }

    /// <summary>To be called when the transaction of inserts was rolled back.</summary>
    public void RolledBack() => _formats.Forget();

    public void Dispose() => _command.Dispose();

    private void Bind(AcarsMessage m, long? session, DecodeColumns decoded)
    {
        var i = 0;
        Set(m.Kind.Names().StoredName);
        Set(m.ReceivedAtUtc.ToUnixTimeMilliseconds());
        Set(m.StationId);
        Set(m.ToAddress);
        Set(m.FromAddress);
        Set(m.DepartureAirport);
        Set(m.DestinationAirport);
        Set(m.Eta);
        Set(m.GateOut);
        Set(m.GateIn);
        Set(m.WheelsOff);
        Set(m.WheelsOn);
        Set(m.LatitudeDegrees);
        Set(m.LongitudeDegrees);
        Set(m.AltitudeFeet);
        Set(m.Text);
        Set(m.Tail);
        Set(m.Flight);
        Set(m.Icao?.ToString());
        Set(m.FrequencyText);
        Set(m.Ack);
        Set(m.Mode);
        Set(m.Label);
        Set(m.BlockId);
        Set(m.MessageNumber);
        Set(m.IsResponse is { } response ? response ? 1 : 0 : null);
        Set(m.IsOnGround is { } onGround ? StoredGroundState.Of(onGround) : null);
        Set(m.ErrorCount);
        Set(m.Libacars);
        Set(m.LevelDb);
        Set(m.Sublabel);
        Set(m.Mfi);
        Set(m.MoreToCome is { } more ? more ? 1 : 0 : null);
        Set(m.ReassemblyStatus);
        Set(m.FrameType);
        Set(session);
        Set(decoded.Version);
        Set(decoded.Level);
        Set(decoded.Format);
        Set(decoded.Items);

        void Set(object? value) => _command.Parameters[i++].Value = value ?? DBNull.Value;
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
