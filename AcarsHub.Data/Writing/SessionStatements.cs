using AcarsHub.Domain.Tracking;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>The prepared statements about sessions, for the transaction of the batch that changed them.</summary>
internal sealed class SessionStatements : IDisposable
{
    // Without the names, which change rarely: setting a column writes its index even when the value stays the same.
    private const string Touch = "UPDATE aircraft_sessions SET kind = $kind, first_seen = $first_seen, last_seen = $last_seen, messages = $messages WHERE id = $id";

    private const string Put =
        """
        INSERT INTO aircraft_sessions (id, kind, first_seen, last_seen, messages, icao, callsign, tail)
        VALUES ($id, $kind, $first_seen, $last_seen, $messages, $icao, $callsign, $tail)
        ON CONFLICT (id) DO UPDATE SET kind = $kind, first_seen = $first_seen, last_seen = $last_seen, messages = $messages,
            icao = $icao, callsign = $callsign, tail = $tail
        """;

    private static readonly string[] s_times = ["$id", "$kind", "$first_seen", "$last_seen", "$messages"];

    private readonly SqliteCommand _touch;
    private readonly SqliteCommand _put;
    private readonly SqliteCommand _move;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _assign;

    public SessionStatements(SqliteConnection connection)
    {
        _touch = Prepare(connection, Touch, s_times);
        _put = Prepare(connection, Put, [.. s_times, "$icao", "$callsign", "$tail"]);
        _move = Prepare(connection, "UPDATE messages SET session_id = $into WHERE session_id = $from", ["$from", "$into"]);
        _delete = Prepare(connection, "DELETE FROM aircraft_sessions WHERE id = $id", ["$id"]);
        _assign = Prepare(connection, "UPDATE messages SET session_id = $session WHERE id = $id", ["$id", "$session"]);
    }

    /// <summary>Writes what has become of sessions: new ones, continued ones, and those that turned out to be another one.</summary>
    public void Write(SessionChanges changes, SqliteTransaction transaction)
    {
        foreach (var (from, into) in changes.Merged)
        {
            Execute(_move, transaction, from, into);
            Execute(_delete, transaction, from);
        }

        foreach (var session in changes.Touched)
        {
            Write(session, changes.Named.Contains(session.Id), transaction);
        }
    }

    /// <summary>Puts a stored message into a session.</summary>
    public void Assign(long message, long session, SqliteTransaction transaction) => Execute(_assign, transaction, message, session);

    public void Dispose()
    {
        _touch.Dispose();
        _put.Dispose();
        _move.Dispose();
        _delete.Dispose();
        _assign.Dispose();
    }

    private void Write(AircraftSession s, bool isNamed, SqliteTransaction transaction)
    {
        var kind = StoredSessionKind.Of(s.Kind);
        var (first, last) = (s.FirstSeenUtc.ToUnixTimeMilliseconds(), s.LastSeenUtc.ToUnixTimeMilliseconds());

        // One that retention has removed meanwhile comes back.
        if (isNamed || Execute(_touch, transaction, s.Id, kind, first, last, s.Messages) == 0)
        {
            Execute(_put, transaction, s.Id, kind, first, last, s.Messages, s.Icao?.ToString(), s.Callsign, s.Tail);
        }
    }

    private static int Execute(SqliteCommand command, SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteNonQuery();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter(name, null));
        }

        command.Prepare();
        return command;
    }
}

/// <summary>How the table names kinds of sessions.</summary>
internal static class StoredSessionKind
{
    private static readonly string[] s_names = ["acars", "satellite", "hfdl", "vdlm2"];

    public static string Of(SessionKind kind) => s_names[(int)kind];

    /// <summary>The kind of a name; of one this version does not know, the one that says least.</summary>
    public static SessionKind Parse(string name) => (SessionKind)Math.Max(0, Array.IndexOf(s_names, name));
}
