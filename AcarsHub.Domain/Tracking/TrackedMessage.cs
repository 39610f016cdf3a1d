using System.Collections.Immutable;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// One message of a group as it is shown: what was received once or several times, in one part or in several. Immutable. A class, not
/// a record: a copy must not take over what was worked out for the original.
/// </summary>
public sealed class TrackedMessage
{
    private string? _searchText;

    public TrackedMessage(StoredMessage message)
        : this(message.Enriched.Sequence, message, message.Message.Text, message.Enriched.Decoded)
    {
    }

    private TrackedMessage(long key, StoredMessage message, string? text, DecodedMessage decoded)
    {
        Key = key;
        Message = message;
        Text = text;
        Decoded = decoded;
        HeardAtUtc = message.Message.ReceivedAtUtc;
        LastId = message.Id;
        Alerts = message.Enriched.Alerts;
    }

    /// <summary>Name that stays while receptions and parts are added: the number of the first reception.</summary>
    public long Key { get; }

    /// <summary>The message, or the part that has most to say: the one that completed it, else the first.</summary>
    public StoredMessage Message { get; }

    /// <summary>The whole text: the parts joined, as far as they are there.</summary>
    public string? Text { get; }

    /// <summary>What the whole text says.</summary>
    public DecodedMessage Decoded { get; }

    /// <summary>When it, or a part of it, was last received.</summary>
    public DateTimeOffset HeardAtUtc { get; private init; }

    /// <summary>How often the whole message was received again.</summary>
    public int Duplicates { get; private init; }

    /// <summary>The parts in their order; empty for a message of one part.</summary>
    public ImmutableArray<MessagePart> Parts { get; private init; } = [];

    /// <summary>Row id of its newest reception, or of the newest part; whoever has read the message up to here has read all of it.</summary>
    public long LastId { get; private init; }

    /// <summary>The alert terms found in it or in any part, each field of each once.</summary>
    public ImmutableArray<AlertHit> Alerts { get; private init; }

    /// <summary>Whether any alert term was found in it.</summary>
    public bool IsAlert => !Alerts.IsEmpty;

    /// <summary>Everything it can be found by, in upper case. Made when first asked for.</summary>
    public string SearchText => _searchText ??= MessageSearchText.Of(this);

    /// <summary>The message heard once more.</summary>
    public TrackedMessage HeardAgain(StoredMessage again) =>
        Copy(Message, Text, Decoded, again, Duplicates + 1, Parts);

    /// <summary>The message with one more part, or with one more reception of a part it has.</summary>
    /// <param name="parts">All parts in their order.</param>
    /// <param name="newest">The part just received.</param>
    /// <param name="text">The text so far.</param>
    /// <param name="decoded">What it says.</param>
    public TrackedMessage WithParts(ImmutableArray<MessagePart> parts, StoredMessage newest, string? text, DecodedMessage decoded) =>
        Copy(decoded.IsDecoded && !Decoded.IsDecoded ? newest : Message, text, decoded, newest, Duplicates, parts);

    /// <summary>The message with other alerts, after the terms have changed; the same object when they are the same.</summary>
    /// <param name="alertsOf">The alerts of a stored message.</param>
    public TrackedMessage WithAlerts(Func<StoredMessage, ImmutableArray<AlertHit>> alertsOf)
    {
        var parts = Parts.Select(part => part with { Message = Renewed(part.Message) }).ToImmutableArray();
        var message = Renewed(Message);
        var alerts = parts.Aggregate(message.Enriched.Alerts, static (alerts, part) => Union(alerts, part.Message.Enriched.Alerts));
        return alerts.SequenceEqual(Alerts) ? this : new TrackedMessage(Key, message, Text, Decoded)
        {
            Duplicates = Duplicates,
            Parts = parts,
            LastId = LastId,
            Alerts = alerts,
            HeardAtUtc = HeardAtUtc,
        };

        StoredMessage Renewed(StoredMessage stored) => stored with { Enriched = stored.Enriched with { Alerts = alertsOf(stored) } };
    }

    private static ImmutableArray<AlertHit> Union(ImmutableArray<AlertHit> known, ImmutableArray<AlertHit> found) =>
        found.IsEmpty ? known : known.IsEmpty ? found : [.. known.Union(found)];

    private TrackedMessage Copy(StoredMessage message, string? text, DecodedMessage decoded, StoredMessage newest, int duplicates, ImmutableArray<MessagePart> parts) =>
        new(Key, message, text, decoded)
        {
            Duplicates = duplicates,
            Parts = parts,
            LastId = newest.IsStored ? newest.Id : LastId,
            Alerts = Union(Alerts, newest.Enriched.Alerts),
            HeardAtUtc = newest.Message.ReceivedAtUtc > HeardAtUtc ? newest.Message.ReceivedAtUtc : HeardAtUtc,
        };
}
