using System.Collections.Immutable;
using System.Threading.Channels;
using AcarsHub.Data.Outbound;
using AcarsHub.Domain.Live;

namespace AcarsHub.Web.Outbound;

/// <summary>The channels there are, for all. Any thread may ask.</summary>
internal sealed class OutboundBook
{
    private readonly Lock _lock = new();
    private readonly OutboundOptions _options;
    private readonly LiveFeed<OutboundState> _changes;
    private readonly Channel<bool> _pulse = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<long, ChannelActivity> _activities = [];
    private OutboundState _current = OutboundState.Unknown;

    public OutboundBook(OutboundOptions options, OutboundStore store, LiveFeed<OutboundState> changes)
    {
        _options = options;
        _changes = changes;
        store.Committed = Take;
    }

    public OutboundState Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    /// <summary>Says that channels or their queues have changed; once for all that has changed since it was read.</summary>
    public ChannelReader<bool> Pulse => _pulse.Reader;

    /// <summary>The channel with that id; null when there is none.</summary>
    public ChannelState? Find(long id) => Current.Channels.FirstOrDefault(channel => channel.Channel.Id == id);

    /// <summary>Notes what a channel does.</summary>
    public void Tell(long id, ChannelActivity activity)
    {
        lock (_lock)
        {
            if (_activities.GetValueOrDefault(id, ChannelActivity.Idle) != activity)
            {
                _activities[id] = activity;
                Change(_current with { Channels = [.. _current.Channels.Select(channel => channel.Channel.Id == id ? channel with { Activity = activity } : channel)] });
            }
        }
    }

    private void Take(OutboundSnapshot snapshot)
    {
        lock (_lock)
        {
            Change(new OutboundState([.. snapshot.Channels.Select(WithAddress).OfType<StoredChannel>().Select(stored => new ChannelState(stored, _activities.GetValueOrDefault(stored.Channel.Id, ChannelActivity.Idle)))], IsKnown: true));
        }

        _pulse.Writer.TryWrite(true);
    }

    private void Change(OutboundState state)
    {
        _current = state;
        _changes.Publish([state]);
    }

    // Addresses of the environment are not stored.
    private StoredChannel? WithAddress(StoredChannel stored) => stored.Environment is null ? stored
        : _options.Channels.FirstOrDefault(channel => channel.Kind == stored.Channel.Kind) is { } own
            ? stored with { Channel = stored.Channel with { Address = own.Address, Secret = own.Secret } }
            : null;
}
