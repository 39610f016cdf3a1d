using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>Puts a message where it belongs among those of its group: a new one, a further reception, or another part.</summary>
/// <param name="decoder">Decodes the text of parts that only stand together here.</param>
internal sealed class GroupMessages(ContentDecoder decoder)
{
    // As many as there are letters to number them. Numbers of messages that have nothing to do with each other may run on for ever.
    private const int MaxNumberedParts = 26;

    /// <returns>The messages with it, newest first.</returns>
    public ImmutableArray<TrackedMessage> Add(ImmutableArray<TrackedMessage> messages, StoredMessage message)
    {
        var changed = PartOfKnown(messages, message) ?? Again(messages, message) ?? NumberedPart(messages, message);
        return changed is { } found
            ? ToFront(messages.RemoveAt(found.Index), found.Message)
            : ToFront(messages, new TrackedMessage(message));
    }

    private static ImmutableArray<TrackedMessage> ToFront(ImmutableArray<TrackedMessage> messages, TrackedMessage first)
    {
        // Nearly always the newest; a late one stands behind those heard after it.
        var index = 0;
        while (index < messages.Length && messages[index].HeardAtUtc > first.HeardAtUtc)
        {
            index++;
        }

        var result = messages.Insert(index, first);
        return result.Length > LiveGroups.MaxMessagesPerGroup ? result[..LiveGroups.MaxMessagesPerGroup] : result;
    }

    /// <summary>What the reassembler knows of it.</summary>
    private static (int Index, TrackedMessage Message)? PartOfKnown(ImmutableArray<TrackedMessage> messages, StoredMessage message)
    {
        var assembly = message.Enriched.Assembly;
        if (assembly is null || assembly.PartKeys.IsEmpty || assembly.Outcome is ReassemblyOutcome.Gap)
        {
            return null;
        }

        for (var i = 0; i < messages.Length; i++)
        {
            if (!HasPart(messages[i], assembly.PartKeys))
            {
                continue;
            }

            var tracked = messages[i];
            return (i, assembly.Outcome == ReassemblyOutcome.Duplicate
                ? AgainPart(tracked, message)
                : tracked.WithParts(Parts(tracked).Add(new MessagePart(message, 1)), message, assembly.Text ?? Joined(tracked, message), Decoded(tracked, message)));
        }

        return null;
    }

    private static bool HasPart(TrackedMessage tracked, ImmutableArray<long> keys)
    {
        foreach (var part in tracked.Parts)
        {
            if (keys.Contains(part.Message.Enriched.Sequence))
            {
                return true;
            }
        }

        return keys.Contains(tracked.Key);
    }

    private static (int Index, TrackedMessage Message)? Again(ImmutableArray<TrackedMessage> messages, StoredMessage message)
    {
        for (var i = 0; i < messages.Length && !IsTooOld(messages[i], message, SameContent.Window); i++)
        {
            if (messages[i].Parts.IsEmpty && SameContent.Is(messages[i].Message.Message, message.Message))
            {
                return (i, messages[i].HeardAgain(message));
            }
        }

        return null;
    }

    private (int Index, TrackedMessage Message)? NumberedPart(ImmutableArray<TrackedMessage> messages, StoredMessage message)
    {
        for (var i = 0; i < messages.Length && !IsTooOld(messages[i], message, NumberedParts.Window); i++)
        {
            var tracked = messages[i];
            if (!ContinuesNumbers(tracked, message) || tracked.Parts.Length >= MaxNumberedParts)
            {
                continue;
            }

            var known = Parts(tracked).Any(part => part.Message.Message.MessageNumber == message.Message.MessageNumber);
            return (i, known ? AgainPart(tracked, message) : WithNumbered(tracked, message));
        }

        return null;
    }

    /// <summary>Whether it and all messages behind it were heard too long before.</summary>
    private static bool IsTooOld(TrackedMessage tracked, StoredMessage message, TimeSpan window) =>
        message.Message.ReceivedAtUtc - tracked.HeardAtUtc > window;

    // Asked of every message heard shortly before, so it allocates nothing.
    private static bool ContinuesNumbers(TrackedMessage tracked, StoredMessage message)
    {
        foreach (var part in tracked.Parts)
        {
            if (NumberedParts.BelongTogether(part.Message.Message, message.Message))
            {
                return true;
            }
        }

        return tracked.Parts.IsEmpty && NumberedParts.BelongTogether(tracked.Message.Message, message.Message);
    }

    private TrackedMessage WithNumbered(TrackedMessage tracked, StoredMessage message)
    {
        // In the order of their numbers, not of their arrival.
        var parts = Parts(tracked).Add(new MessagePart(message, 1)).Sort(static (a, b) => string.CompareOrdinal(a.Message.Message.MessageNumber, b.Message.Message.MessageNumber));
        var text = string.Concat(parts.Select(static part => part.Message.Message.Text));
        var whole = decoder.Decode(parts[0].Message.Message, text);
        return tracked.WithParts(parts, message, text, whole.IsDecoded ? whole : Decoded(tracked, message));
    }

    private static TrackedMessage AgainPart(TrackedMessage tracked, StoredMessage message)
    {
        var parts = Parts(tracked);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Message.Message.MessageNumber == message.Message.MessageNumber)
            {
                return parts.Length == 1
                    ? tracked.HeardAgain(message)
                    : tracked.WithParts(parts.SetItem(i, parts[i] with { Receptions = parts[i].Receptions + 1 }), message, tracked.Text, tracked.Decoded);
            }
        }

        return tracked.HeardAgain(message);
    }

    private static ImmutableArray<MessagePart> Parts(TrackedMessage tracked) =>
        tracked.Parts.IsEmpty ? [new MessagePart(tracked.Message, tracked.Duplicates + 1)] : tracked.Parts;

    private static string Joined(TrackedMessage tracked, StoredMessage message) => tracked.Text + message.Message.Text;

    private static DecodedMessage Decoded(TrackedMessage tracked, StoredMessage message) =>
        message.Enriched.Decoded.IsDecoded ? message.Enriched.Decoded : tracked.Decoded;
}
