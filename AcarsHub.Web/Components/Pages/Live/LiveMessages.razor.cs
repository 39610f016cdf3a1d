using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages;

/// <summary>What the station hears, newest first.</summary>
public sealed partial class LiveMessages : LiveComponentBase
{
    private const int Capacity = 250;

    private static readonly Func<StoredMessage, object> s_key = message => message.Id;

    private readonly RecentItems<StoredMessage> _messages = new(Capacity);
    private long _sequence;

    [Inject]
    private LiveFeed<StoredMessage> Feed { get; set; } = null!; // Set by the framework before the first render.

    protected override void OnInitialized() => Take(Feed.Newest(Capacity));

    protected override void Subscribe() => Follow(Feed, _sequence, Take);

    private void Take(LiveBatch<StoredMessage> batch)
    {
        if (batch.Gap)
        {
            // The feed remembers more than a page shows, so what it still has is a whole page.
            _messages.Clear();
        }

        _messages.Add(batch.Items);
        _sequence = batch.LastSequence;
    }
}
