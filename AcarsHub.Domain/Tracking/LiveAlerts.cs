using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>The newest messages with alerts, grouped by aircraft as the live messages are, but kept for longer. One writer, any number of readers.</summary>
public sealed class LiveAlerts
{
    /// <summary>Messages in memory; those not heard for longest go first.</summary>
    public const int MaxMessages = 500;

    private readonly Lock _lock = new();
    private Dictionary<long, AlertEvent> _byKey = [];
    private ImmutableArray<MessageGroup>? _groups = [];

    /// <summary>All groups, the one heard last first.</summary>
    public ImmutableArray<MessageGroup> Current
    {
        get
        {
            lock (_lock)
            {
                return _groups ??= Group(_byKey.Values);
            }
        }
    }

    /// <summary>Takes in what has come or changed.</summary>
    /// <param name="alerts">Messages with alerts.</param>
    /// <param name="merged">Sessions that turned out to be another one.</param>
    public void Add(IReadOnlyList<AlertEvent> alerts, ImmutableArray<(long From, long Into)> merged)
    {
        if (alerts.Count == 0 && merged.IsEmpty)
        {
            return;
        }

        lock (_lock)
        {
            foreach (var (from, into) in merged)
            {
                foreach (var (key, moved) in _byKey.Where(entry => entry.Value.GroupId == from).ToList())
                {
                    _byKey[key] = moved with { GroupId = into };
                }
            }

            foreach (var alert in alerts)
            {
                _byKey[alert.Message.Key] = alert;
            }

            Shrink();
            _groups = null;
        }
    }

    /// <summary>Replaces everything, at start and after the terms have changed.</summary>
    /// <param name="groups">Groups of which the messages with alerts are taken.</param>
    public void Reset(IEnumerable<MessageGroup> groups)
    {
        var alerts = groups.SelectMany(static group => group.Messages.Where(static m => m.IsAlert).Select(message => new AlertEvent(group.Id, group.Identifiers, message, [])));
        lock (_lock)
        {
            _byKey = alerts.ToDictionary(static alert => alert.Message.Key);
            Shrink();
            _groups = null;
        }
    }

    private static ImmutableArray<MessageGroup> Group(IEnumerable<AlertEvent> alerts) =>
    [
        .. alerts.GroupBy(static alert => alert.GroupId)
            .Select(static group => new MessageGroup(
                group.Key,
                group.MaxBy(static alert => alert.Message.HeardAtUtc)!.Identifiers, // A group is never empty.
                [.. group.Select(static alert => alert.Message).OrderByDescending(static m => m.HeardAtUtc).ThenByDescending(static m => m.Key)]))
            .OrderByDescending(static group => group.HeardAtUtc)
            .ThenByDescending(static group => group.Messages[0].Key),
    ];

    private void Shrink()
    {
        if (_byKey.Count > MaxMessages)
        {
            foreach (var (key, _) in _byKey.OrderBy(static entry => entry.Value.Message.HeardAtUtc).Take(_byKey.Count - MaxMessages).ToList())
            {
                _byKey.Remove(key);
            }
        }
    }
}
