using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// Finds the session each message belongs to: by address, else flight id, else registration. A message that names two sessions shows
/// that they are one. Times are those of the messages, so a replay gives the same sessions. Not thread-safe: the writer's loop owns it.
/// </summary>
public sealed class SessionTracker
{
    /// <summary>Sessions remembered; the one that has been silent longest is forgotten. Days of traffic of a busy station.</summary>
    public const int Capacity = 20_000;

    /// <summary>
    /// A flight id without an address may be used again by another aircraft; past this share of the time-out it starts anew.
    /// </summary>
    private const double ReuseShare = 0.8;

    private readonly Dictionary<Icao24, long> _byIcao = [];
    private readonly Dictionary<string, long> _byCallsign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _byTail = new(StringComparer.Ordinal);
    private readonly Dictionary<long, AircraftSession> _sessions = [];
    private readonly HashSet<long> _touched = [];
    private readonly HashSet<long> _named = [];
    private readonly List<(long From, long Into)> _merged = [];
    private readonly int _capacity;
    private long _lastId;

    /// <param name="lastId">Highest id ever given; new ones follow it.</param>
    /// <param name="known">Sessions that may continue, read back from the database.</param>
    /// <param name="capacity">How many are remembered.</param>
    public SessionTracker(long lastId = 0, IEnumerable<AircraftSession>? known = null, int capacity = Capacity)
    {
        _lastId = lastId;
        _capacity = capacity;
        foreach (var session in known ?? [])
        {
            Keep(session);
            _lastId = Math.Max(_lastId, session.Id);
        }
    }

    /// <summary>Finds or begins the session of each message of a batch. Not to be done again when the batch has to be written again.</summary>
    /// <returns>The messages with their sessions: where one of them shows that two are one, all of them are in that one.</returns>
    public IReadOnlyList<EnrichedMessage> Assign(IReadOnlyList<EnrichedMessage> batch)
    {
        var assigned = new EnrichedMessage[batch.Count];
        var mergedBefore = _merged.Count;
        for (var i = 0; i < assigned.Length; i++)
        {
            assigned[i] = Assign(batch[i]) is { } session ? batch[i] with { SessionId = session } : batch[i];
        }

        foreach (var (from, into) in _merged.Skip(mergedBefore))
        {
            for (var i = 0; i < assigned.Length; i++)
            {
                assigned[i] = assigned[i].SessionId == from ? assigned[i] with { SessionId = into } : assigned[i];
            }
        }

        return assigned;
    }

    /// <summary>Finds or begins the session of a message and counts the message in it.</summary>
    /// <returns>Its id; null when the message belongs to no aircraft.</returns>
    public long? Assign(EnrichedMessage message)
    {
        var identity = AircraftIdentity.Of(message);
        if (identity.IsUnknown)
        {
            return null;
        }

        var time = message.Message.ReceivedAtUtc;
        var before = Find(identity, time) ?? Begin(message.Message.Kind, time);
        var session = Continue(before, identity, message.Message.Kind, time);
        _touched.Add(session.Id);
        if (session.Icao != before.Icao || session.Callsign != before.Callsign || session.Tail != before.Tail)
        {
            _named.Add(session.Id);
        }

        Keep(session);
        return session.Id;
    }

    /// <summary>What is to be written. Stays so until <see cref="Written"/>.</summary>
    public SessionChanges Changes() => new([.. _touched.Select(id => _sessions[id])], [.. _named], [.. _merged]);

    /// <summary>Says that what <see cref="Changes"/> told is written.</summary>
    public void Written()
    {
        _touched.Clear();
        _named.Clear();
        _merged.Clear();
        Forget();
    }

    private AircraftSession? Find(in AircraftIdentity identity, DateTimeOffset time)
    {
        var byIcao = identity.Icao is { } icao && _byIcao.TryGetValue(icao, out var id) ? Alive(id, identity, time) : null;
        var byCallsign = identity.Callsign is { } callsign && _byCallsign.TryGetValue(callsign, out id) && Alive(id, identity, time) is { } named && !IsReused(named, identity, time) ? named : null;
        var byTail = identity.Tail is { } tail && _byTail.TryGetValue(tail, out id) ? Alive(id, identity, time) : null;
        return Merge(Merge(byIcao, byCallsign), byTail);
    }

    private AircraftSession? Alive(long id, in AircraftIdentity identity, DateTimeOffset time) =>
        _sessions.TryGetValue(id, out var session) && session.IsAliveAt(time) && !Contradicts(session, identity.Icao, identity.Tail) ? session : null;

    /// <summary>Whether both know the aircraft and know different ones. The address counts more than the registration.</summary>
    private static bool Contradicts(AircraftSession session, Icao24? icao, string? tail) =>
        session.Icao is { } known && icao is { } given ? known != given : session.Tail is not null && tail is not null && session.Tail != tail;

    private static bool IsReused(AircraftSession session, in AircraftIdentity identity, DateTimeOffset time) =>
        session is { Icao: null, Tail: null } && identity is { Icao: null, Tail: null }
        && (time - session.LastSeenUtc).Duration() > session.Kind.Timeout() * ReuseShare;

    private AircraftSession Begin(DecoderKind kind, DateTimeOffset time) =>
        new() { Id = ++_lastId, Kind = SessionKinds.Of(kind), FirstSeenUtc = time, LastSeenUtc = time };

    private static AircraftSession Continue(AircraftSession session, in AircraftIdentity identity, DecoderKind kind, DateTimeOffset time) => session with
    {
        Kind = (SessionKind)Math.Max((int)session.Kind, (int)SessionKinds.Of(kind)),
        FirstSeenUtc = time < session.FirstSeenUtc ? time : session.FirstSeenUtc,
        LastSeenUtc = time > session.LastSeenUtc ? time : session.LastSeenUtc,
        Messages = session.Messages + 1,
        Icao = session.Icao ?? identity.Icao,
        Callsign = identity.Callsign ?? session.Callsign,
        Tail = session.Tail ?? identity.Tail,
    };

    /// <summary>Two sessions named by one message are one: the younger becomes part of the older.</summary>
    private AircraftSession? Merge(AircraftSession? first, AircraftSession? second)
    {
        if (first is null || second is null || first.Id == second.Id || Contradicts(first, second.Icao, second.Tail))
        {
            return first ?? second;
        }

        var (older, younger) = first.Id < second.Id ? (first, second) : (second, first);
        var merged = older with
        {
            Kind = (SessionKind)Math.Max((int)older.Kind, (int)younger.Kind),
            FirstSeenUtc = older.FirstSeenUtc < younger.FirstSeenUtc ? older.FirstSeenUtc : younger.FirstSeenUtc,
            LastSeenUtc = older.LastSeenUtc > younger.LastSeenUtc ? older.LastSeenUtc : younger.LastSeenUtc,
            Messages = older.Messages + younger.Messages,
            Icao = older.Icao ?? younger.Icao,
            Callsign = younger.LastSeenUtc >= older.LastSeenUtc ? younger.Callsign ?? older.Callsign : older.Callsign ?? younger.Callsign,
            Tail = older.Tail ?? younger.Tail,
        };
        Remove(younger);
        Redirect(younger, merged.Id);
        Keep(merged);
        _touched.Add(merged.Id);
        _named.Add(merged.Id);
        _touched.Remove(younger.Id);
        _named.Remove(younger.Id);
        _merged.Add((younger.Id, merged.Id));
        return merged;
    }

    private void Keep(AircraftSession session)
    {
        _sessions[session.Id] = session;
        Redirect(session, session.Id);
    }

    private void Redirect(AircraftSession session, long id)
    {
        if (session.Icao is { } icao)
        {
            _byIcao[icao] = id;
        }

        if (session.Callsign is { } callsign)
        {
            _byCallsign[callsign] = id;
        }

        if (session.Tail is { } tail)
        {
            _byTail[tail] = id;
        }
    }

    private void Remove(AircraftSession session) => _sessions.Remove(session.Id);

    /// <summary>Forgets the longest silent in one sweep, a tenth at a time, so that it is rarely needed.</summary>
    private void Forget()
    {
        if (_sessions.Count <= _capacity)
        {
            return;
        }

        var silent = _sessions.Values.OrderBy(static s => s.LastSeenUtc).Take(_sessions.Count - (_capacity * 9 / 10)).ToList();
        silent.ForEach(Remove);
        Drop(_byIcao);
        Drop(_byCallsign);
        Drop(_byTail);
    }

    private void Drop<TKey>(Dictionary<TKey, long> index)
        where TKey : notnull
    {
        foreach (var key in index.Where(entry => !_sessions.ContainsKey(entry.Value)).Select(static entry => entry.Key).ToList())
        {
            index.Remove(key);
        }
    }
}
