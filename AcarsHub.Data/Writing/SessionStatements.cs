using AcarsHub.Data.Schema;
using AcarsHub.Domain.Search;
using AcarsHub.Domain.Tracking;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>The prepared statements about sessions, for the transaction of the batch that changed them.</summary>
internal sealed class SessionStatements : IDisposable
{
    // Without the names, which change rarely: setting a column writes its index even when the value stays the same.
    private const string Touch = "UPDATE aircraft_sessions SET kind = ?2, first_seen = ?3, last_seen = ?4, messages = ?5 WHERE id = ?1";

    private const string Put =
        """
        INSERT INTO aircraft_sessions (id, kind, first_seen, last_seen, messages, icao, callsign, tail)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (id) DO UPDATE SET kind = ?2, first_seen = ?3, last_seen = ?4, messages = ?5, icao = ?6, callsign = ?7, tail = ?8
        """;

    private readonly PreparedStatement _touch;
    private readonly PreparedStatement _put;
    private readonly PreparedStatement _delete;
    private readonly PreparedStatement _assign;
    private readonly StoredWords _words;
    private readonly SqliteConnection _connection;

    public SessionStatements(SqliteConnection connection)
    {
        _connection = connection;
        _touch = new PreparedStatement(connection, Touch);
        _put = new PreparedStatement(connection, Put);
        _delete = new PreparedStatement(connection, "DELETE FROM aircraft_sessions WHERE id = ?1");
        _assign = new PreparedStatement(connection, "UPDATE message_rows SET session_id = ?2 WHERE id = ?1");
        _words = new StoredWords(connection);
    }

    /// <summary>Writes what has become of sessions, in the transaction under way: new ones, continued ones, and those that turned out to be another one.</summary>
    public void Write(SessionChanges changes)
    {
        foreach (var (from, into) in changes.Merged)
        {
            Move(from, into);
            _delete.Bind(from);
            _delete.Execute();
        }

        foreach (var session in changes.Touched)
        {
            Write(session, changes.Named.Contains(session.Id));
        }
    }

    /// <summary>Puts a stored message into a session, in the transaction under way.</summary>
    public void Assign(long message, long session)
    {
        _assign.Bind(message);
        _assign.Bind(session);
        _assign.Execute();
        _words.Renew(message);
    }

    public void Dispose()
    {
        _touch.Dispose();
        _put.Dispose();
        _delete.Dispose();
        _assign.Dispose();
        _words.Dispose();
    }

    private void Move(long from, long into)
    {
        foreach (var message in _connection.Rows(SearchIndex.Find, static row => row.GetInt64(0), ("$words", SearchWord.Of(WordKind.Session, from))).ToList())
        {
            Assign(message, into);
        }
    }

    private void Write(AircraftSession session, bool isNamed)
    {
        if (!isNamed)
        {
            BindTimes(_touch, session);
            if (_touch.Execute() > 0)
            {
                return;
            }

            // Retention has removed it meanwhile; it comes back.
        }

        BindTimes(_put, session);
        _put.Bind(session.Icao?.ToString());
        _put.Bind(session.Callsign);
        _put.Bind(session.Tail);
        _put.Execute();
    }

    private static void BindTimes(PreparedStatement statement, AircraftSession session)
    {
        statement.Bind(session.Id);
        statement.Bind(StoredSessionKind.Of(session.Kind));
        statement.Bind(session.FirstSeenUtc.ToUnixTimeMilliseconds());
        statement.Bind(session.LastSeenUtc.ToUnixTimeMilliseconds());
        statement.Bind(session.Messages);
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
