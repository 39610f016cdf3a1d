using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>What a reader sees of the live groups, with the figures of the header.</summary>
/// <param name="Groups">The groups shown, the one heard last first.</param>
/// <param name="Messages">Messages in them.</param>
/// <param name="TotalGroups">Groups in memory within the reader's limits.</param>
/// <param name="TotalMessages">Messages in these.</param>
/// <param name="Alerts">Alerts among all of them.</param>
public sealed record LiveSelection(ImmutableArray<MessageGroup> Groups, int Messages, int TotalGroups, int TotalMessages, int Alerts)
{
    public static LiveSelection Empty { get; } = new([], 0, 0, 0, 0);
}

/// <summary>
/// Applies one reader's filter (ui.md 3.3). A group that has not changed comes out as the same object, so that only what changed is
/// rendered anew. Not thread-safe: one for each reader.
/// </summary>
public sealed class LiveView
{
    private LiveFilter _filter = LiveFilter.None;
    private string _text = "";
    private Dictionary<MessageGroup, MessageGroup?> _seen = new(ReferenceEqualityComparer.Instance);

    public LiveFilter Filter
    {
        get => _filter;
        set
        {
            if (_filter != value)
            {
                _filter = value;
                _text = value.Text.Trim().ToUpperInvariant();
                _seen = new Dictionary<MessageGroup, MessageGroup?>(ReferenceEqualityComparer.Instance);
            }
        }
    }

    /// <summary>What is shown of <paramref name="groups"/>.</summary>
    public LiveSelection Select(ImmutableArray<MessageGroup> groups)
    {
        var seen = new Dictionary<MessageGroup, MessageGroup?>(groups.Length, ReferenceEqualityComparer.Instance);
        var shown = ImmutableArray.CreateBuilder<MessageGroup>();
        var (messages, totalMessages, alerts) = (0, 0, 0);
        var totalGroups = Math.Min(groups.Length, Filter.MaxGroups);
        for (var i = 0; i < groups.Length && (i < totalGroups || shown.Count < Filter.MaxGroups); i++)
        {
            var group = groups[i];
            var selected = _seen.TryGetValue(group, out var known) ? known : Select(group);
            seen[group] = selected;
            if (i < totalGroups)
            {
                totalMessages += Math.Min(group.Messages.Length, Filter.MaxMessages);
                alerts += group.Alerts;
            }

            if (selected is not null && shown.Count < Filter.MaxGroups)
            {
                shown.Add(selected);
                messages += selected.Messages.Length;
            }
        }

        _seen = seen;
        return new LiveSelection(shown.DrainToImmutable(), messages, Math.Max(totalGroups, shown.Count), Math.Max(totalMessages, messages), alerts);
    }

    private MessageGroup? Select(MessageGroup group)
    {
        if (Filter.AlertsOnly && group.Alerts == 0)
        {
            return null;
        }

        if (!Filter.IsActive && group.Messages.Length <= Filter.MaxMessages)
        {
            return group;
        }

        var isWhole = _text.Length == 0 || group.Identifiers.Any(name => name.Contains(_text, StringComparison.OrdinalIgnoreCase));
        var messages = group.Messages.Where(message => IsShown(message, isWhole)).Take(Filter.MaxMessages).ToImmutableArray();
        return messages.Length == group.Messages.Length ? group : messages.Length == 0 ? null : group.With(messages);
    }

    private bool IsShown(TrackedMessage tracked, bool isWholeGroup)
    {
        var message = tracked.Message.Message;
        return (Filter.Stations.IsEmpty || (message.StationId is { } station && Filter.Stations.Contains(station)))
            && (isWholeGroup || tracked.SearchText.Contains(_text, StringComparison.Ordinal))
            && (message.Label is null || !Filter.HiddenLabels.Contains(message.Label))
            && (!Filter.HidesWithoutText || HasContent(tracked));
    }

    private static bool HasContent(TrackedMessage tracked) =>
        !string.IsNullOrWhiteSpace(tracked.Text) || tracked.Message.Message.Libacars is not null || tracked.Decoded.IsDecoded;
}
