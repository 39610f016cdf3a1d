using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// The newest messages, grouped by aircraft, with receptions and parts of one message put together: once for all browsers. Bounded:
/// what has not been heard for longest goes first. One writer, any number of readers.
/// </summary>
public sealed class LiveGroups(ContentDecoder decoder)
{
    /// <summary>Messages of one group, the most a reader can ask for.</summary>
    public const int MaxMessagesPerGroup = 200;

    /// <summary>Groups, more than a reader can ask for, since filters hide some.</summary>
    public const int MaxGroups = 1_000;

    /// <summary>
    /// Messages in memory, and read back at start, so that it shows the same as before. Some more are kept until they are worth the work
    /// of dropping them.
    /// </summary>
    public const int MaxMessages = 5_000;

    private const int Slack = MaxMessages / 10;

    // An aircraft has a handful of names; what a faulty sender makes up must not pile up.
    private const int MaxIdentifiers = 20;

    private readonly GroupMessages _messages = new(decoder);
    private readonly Lock _lock = new();
    private readonly Dictionary<long, MessageGroup> _groups = [];
    private readonly Dictionary<(string? Station, string? Label, DecoderKind Kind), long> _anonymous = [];
    private ImmutableArray<MessageGroup> _sorted = [];
    private long _lastAnonymous;
    private int _added;
    private bool _isSorted = true;

    /// <summary>All groups, the one heard last first. Groups that have not changed are the same objects as before.</summary>
    public ImmutableArray<MessageGroup> Current
    {
        get
        {
            lock (_lock)
            {
                if (!_isSorted)
                {
                    _sorted = [.. _groups.Values.OrderByDescending(static g => g.HeardAtUtc).ThenByDescending(static g => g.Messages[0].Key)];
                    _isSorted = true;
                }

                return _sorted;
            }
        }
    }

    /// <summary>Takes in messages, oldest first, each with its session.</summary>
    /// <param name="messages">What has been stored.</param>
    /// <param name="merged">Sessions that turned out to be another one.</param>
    /// <returns>The messages with alerts that have come or changed.</returns>
    public IReadOnlyList<AlertEvent> Add(IReadOnlyList<StoredMessage> messages, ImmutableArray<(long From, long Into)> merged)
    {
        List<AlertEvent>? alerts = null;
        lock (_lock)
        {
            foreach (var (from, into) in merged)
            {
                Merge(from, into);
            }

            foreach (var message in messages)
            {
                if (Add(message) is { } alert)
                {
                    (alerts ??= []).Add(alert);
                }
            }

            Shrink();
            _isSorted = false;
        }

        return alerts ?? (IReadOnlyList<AlertEvent>)[];
    }

    /// <summary>Gives all messages other alerts, after the terms have changed. Those whose alerts are the same stay the same objects.</summary>
    /// <param name="alertsOf">The alerts of a stored message.</param>
    public void Renew(Func<StoredMessage, ImmutableArray<AlertHit>> alertsOf)
    {
        lock (_lock)
        {
            foreach (var group in _groups.Values.ToList())
            {
                var messages = group.Messages.Select(message => message.WithAlerts(alertsOf)).ToImmutableArray();
                _groups[group.Id] = messages.SequenceEqual(group.Messages) ? group : group.With(messages);
            }

            _isSorted = false;
        }
    }

    /// <summary>
    /// Adds what is known of the aircraft besides what their messages in memory say, such as a registration that was heard an hour ago.
    /// </summary>
    public void Identify(IEnumerable<AircraftSession> sessions)
    {
        lock (_lock)
        {
            foreach (var session in sessions)
            {
                if (_groups.TryGetValue(session.Id, out var group))
                {
                    _groups[session.Id] = new MessageGroup(group.Id, With(group.Identifiers, session.Callsign, session.Tail, session.Icao?.ToString()), group.Messages);
                }
            }

            _isSorted = false;
        }
    }

    private AlertEvent? Add(StoredMessage message)
    {
        _added++;
        var id = message.Enriched.SessionId ?? AnonymousId(message.Message);
        var before = _groups.GetValueOrDefault(id);
        var group = before is null
            ? new MessageGroup(id, Identifiers(message.Enriched, []), [new TrackedMessage(message)])
            : new MessageGroup(id, Identifiers(message.Enriched, before.Identifiers), _messages.Add(before.Messages, message));
        _groups[id] = group;
        return group.Alerts > 0 ? AlertOf(group, before, message) : null;
    }

    /// <summary>What there is to tell of the message just added; null when it, as a whole, has no alert.</summary>
    private static AlertEvent? AlertOf(MessageGroup group, MessageGroup? before, StoredMessage message)
    {
        var tracked = group.Messages.FirstOrDefault(m => m.LastId == message.Id);
        if (tracked is not { IsAlert: true })
        {
            return null;
        }

        var known = before?.Messages.FirstOrDefault(m => m.Key == tracked.Key)?.Alerts ?? [];
        return new AlertEvent(group.Id, group.Identifiers, tracked, [.. tracked.Alerts.Except(known)]);
    }

    private long AnonymousId(AcarsMessage message)
    {
        var key = (message.StationId, message.Label ?? message.FrameType, message.Kind);
        return _anonymous.TryGetValue(key, out var id) ? id : _anonymous[key] = --_lastAnonymous;
    }

    private void Merge(long from, long into)
    {
        if (!_groups.Remove(from, out var absorbed))
        {
            return;
        }

        var messages = absorbed.Messages;
        var identifiers = absorbed.Identifiers;
        if (_groups.TryGetValue(into, out var kept))
        {
            messages = [.. kept.Messages.Concat(messages).OrderByDescending(static m => m.HeardAtUtc).Take(MaxMessagesPerGroup)];
            identifiers = With(kept.Identifiers, identifiers.AsSpan());
        }

        _groups[into] = new MessageGroup(into, identifiers, messages);
    }

    /// <summary>Flight ids, registrations, addresses; the newest flight id first.</summary>
    private static ImmutableArray<string> Identifiers(EnrichedMessage message, ImmutableArray<string> known)
    {
        var identity = AircraftIdentity.Of(message);
        return With(known, identity.Callsign, message.Message.Flight, message.Flight?.IcaoFlight, identity.Tail, identity.Icao?.ToString());
    }

    private static ImmutableArray<string> With(ImmutableArray<string> known, params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (name is not null && known.Length < MaxIdentifiers && !known.Contains(name))
            {
                known = known.Add(name);
            }
        }

        return known;
    }

    private void Shrink()
    {
        if (_added > MaxMessages + Slack && (_added = _groups.Values.Sum(static group => group.Messages.Sum(Held))) > MaxMessages)
        {
            DropOldMessages();
        }

        if (_groups.Count <= MaxGroups)
        {
            return;
        }

        foreach (var group in _groups.Values.OrderBy(static g => g.HeardAtUtc).Take(_groups.Count - MaxGroups).ToList())
        {
            _groups.Remove(group.Id);
        }

        foreach (var key in _anonymous.Where(entry => !_groups.ContainsKey(entry.Value)).Select(static entry => entry.Key).ToList())
        {
            _anonymous.Remove(key);
        }
    }

    /// <summary>Drops the messages not heard for longest, wherever they are, and groups that become empty.</summary>
    private void DropOldMessages()
    {
        var newestFirst = _groups.Values.SelectMany(static g => g.Messages).OrderByDescending(static m => m.HeardAtUtc).ThenByDescending(static m => m.Key);
        _added = 0;
        var kept = new HashSet<TrackedMessage>(ReferenceEqualityComparer.Instance);
        foreach (var message in newestFirst.TakeWhile(message => _added + Held(message) <= MaxMessages))
        {
            _added += Held(message);
            kept.Add(message);
        }

        foreach (var group in _groups.Values.ToList())
        {
            var messages = group.Messages.RemoveAll(message => !kept.Contains(message));
            if (messages.IsEmpty)
            {
                _groups.Remove(group.Id);
            }
            else if (messages.Length < group.Messages.Length)
            {
                _groups[group.Id] = group.With(messages);
            }
        }
    }

    private static int Held(TrackedMessage message) => Math.Max(1, message.Parts.Length);
}
