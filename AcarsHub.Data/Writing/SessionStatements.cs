using AcarsHub.Domain.Tracking;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>The prepared statements about sessions, for the transaction of the batch that changed them.</summary>
internal sealed class SessionStatements : IDisposable
{
    // Names in a statement of their own: they change rarely, and setting a column writes its index even when the value stays the same.
    private const string Touch = "UPDATE aircraft_sessions SET kind = $kind, first_seen = $first_seen, last_seen = $last_seen, messages = $messages WHERE id = $id";

    private const string Name =
        """
        UPDATE aircraft_sessions SET icao = $icao, callsign = $callsign, tail = $tail
        WHERE id = $id AND (icao IS NOT $icao OR callsign IS NOT $callsign OR tail IS NOT $tail)
        """;

    private const string Insert =
        """
        INSERT INTO aircraft_sessions (id, kind, first_seen, last_seen, messages, icao, callsign, tail)
        VALUES ($id, $kind, $first_seen, $last_seen, $messages, $icao, $callsign, $tail)
        """;

    private static readonly string[] s_times = ["$id", "$kind", "$first_seen", "$last_seen", "$messages"];
    private static readonly string[] s_names = ["$id", "$icao", "$callsign", "$tail"];

    private readonly SqliteCommand _touch;
    private readonly SqliteCommand _name;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _move;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _assign;

    public SessionStatements(SqliteConnection connection)
    {
        _touch = Prepare(connection, Touch, s_times);
        _name = Prepare(connection, Name, s_names);
        _insert = Prepare(connection, Insert, [.. s_times, .. s_names.Skip(1)]);
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
            Write(session, transaction);
        }
    }

    /// <summary>Puts a stored message into a session.</summary>
    public void Assign(long message, long session, SqliteTransaction transaction) => Execute(_assign, transaction, message, session);

    public void Dispose()
    {
        _touch.Dispose();
        _name.Dispose();
        _insert.Dispose();
        _move.Dispose();
        _delete.Dispose();
        _assign.Dispose();
    }

    private void Write(AircraftSession s, SqliteTransaction transaction)
    {
        var kind = StoredSessionKind.Of(s.Kind);
        var (first, last) = (s.FirstSeenUtc.ToUnixTimeMilliseconds(), s.LastSeenUtc.ToUnixTimeMilliseconds());
        var icao = s.Icao?.ToString();

        // Most are known; one that retention has removed meanwhile comes back.
        if (Execute(_touch, transaction, s.Id, kind, first, last, s.Messages) == 0)
        {
            Execute(_insert, transaction, s.Id, kind, first, last, s.Messages, icao, s.Callsign, s.Tail);
        }
        else
        {
            Execute(_name, transaction, s.Id, icao, s.Callsign, s.Tail);
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
