using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// The newest messages, grouped by aircraft, with receptions and parts of one message put together: once for all browsers. Bounded:
/// what has not been heard for longest goes first. One writer, any number of readers.
/// </summary>
public sealed class LiveGroups
{
    /// <summary>Messages of one group, the most a reader can ask for.</summary>
    public const int MaxMessagesPerGroup = 200;

    /// <summary>Groups, more than a reader can ask for, since filters hide some.</summary>
    public const int MaxGroups = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<long, MessageGroup> _groups = [];
    private readonly Dictionary<(string? Station, string? Label, DecoderKind Kind), long> _anonymous = [];
    private ImmutableArray<MessageGroup> _sorted = [];
    private long _lastAnonymous;
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
    public void Add(IReadOnlyList<StoredMessage> messages, ImmutableArray<(long From, long Into)> merged)
    {
        lock (_lock)
        {
            foreach (var (from, into) in merged)
            {
                Merge(from, into);
            }

            foreach (var message in messages)
            {
                Add(message);
            }

            Shrink();
            _isSorted = false;
        }
    }

    private void Add(StoredMessage message)
    {
        var id = message.Enriched.SessionId ?? AnonymousId(message.Message);
        if (!_groups.TryGetValue(id, out var group))
        {
            _groups[id] = new MessageGroup(id, Identifiers(message.Enriched, []), [new TrackedMessage(message)]);
            return;
        }

        _groups[id] = new MessageGroup(id, Identifiers(message.Enriched, group.Identifiers), GroupMessages.Add(group.Messages, message));
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
            identifiers = [.. kept.Identifiers.Union(identifiers, StringComparer.Ordinal)];
        }

        _groups[into] = new MessageGroup(into, identifiers, messages);
    }

    /// <summary>Flight ids, registrations, addresses; the newest flight id first.</summary>
    private static ImmutableArray<string> Identifiers(EnrichedMessage message, ImmutableArray<string> known)
    {
        var identity = AircraftIdentity.Of(message);
        string?[] all = [identity.Callsign, message.Message.Flight, message.Flight?.IcaoFlight, identity.Tail, identity.Icao?.ToString()];
        var added = all.OfType<string>().Where(name => !known.Contains(name)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return added.IsEmpty ? known : known.AddRange(added);
    }

    private void Shrink()
    {
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
}
