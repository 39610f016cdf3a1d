using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Domain.Live;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Outbound;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings;

/// <summary>The ways of alerts out of the house, how it goes, and how to change them.</summary>
public sealed partial class DeliveryTab : LiveComponentBase
{
    private readonly CancellationTokenSource _gone = new();
    private OutboundState _state = OutboundState.Unknown;
    private ChannelDraft? _draft;
    private bool _hasSecret;
    private string _shownAddress = "";
    private long? _removing;
    private long? _testing;
    private Said? _said;
    private long _sequence;

    [Inject]
    private OutboundDesk Desk { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private LiveFeed<OutboundState> Changes { get; set; } = null!; // Likewise.

    [Inject]
    private ReaderSettings Reader { get; set; } = null!; // Likewise.

    private DisplayFormat Format => Reader.View.Format;

    protected override void OnInitialized()
    {
        _sequence = Changes.LastSequence;
        _state = Desk.Current;
    }

    protected override void Subscribe() => Follow(Changes, _sequence, batch => _state = batch.Items[^1]);

    protected override async ValueTask DisposeCoreAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        await base.DisposeCoreAsync();
    }

    private static string Condition(ChannelState state) => state switch
    {
        { Channel.IsEnabled: false } => "off",
        { Activity.Problem: not null } => "failing",
        _ => "on",
    };

    private static string Facts(OutboundChannel channel)
    {
        var severities = channel.Severities == SeveritySet.All ? "all severities" : string.Join(", ", Enum.GetValues<AlertSeverity>().Where(s => channel.Severities.Includes(s)).Select(static s => s.ToString().ToLowerInvariant()));
        string?[] facts =
        [
            $"{OutboundKindInfo.Of(channel.Kind).Title} at {channel.ShownAddress}",
            channel.IsFromEnvironment ? "from the environment" : null,
            severities,
            channel.Quiet is { } quiet ? $"quiet {quiet}" : null,
            $"at most {channel.PerMinute} a minute",
        ];
        return string.Join(" · ", facts.Where(static fact => fact is not null));
    }

    private void Add()
    {
        _draft = new ChannelDraft { Kind = OutboundKind.Ntfy };
        _hasSecret = false;
        _shownAddress = "";
    }

    private void Edit(OutboundChannel channel)
    {
        _draft = new ChannelDraft
        {
            Id = channel.Id,
            Name = channel.Name,
            Kind = channel.Kind,
            IsEnabled = channel.IsEnabled,
            Severities = channel.Severities,
            QuietFrom = channel.Quiet?.ToString().Split('-')[0] ?? "",
            QuietTo = channel.Quiet?.ToString().Split('-')[1] ?? "",
            PerMinute = channel.PerMinute,
        };
        _hasSecret = !channel.Secret.IsEmpty;
        _shownAddress = channel.ShownAddress;
    }

    private async Task<string?> SaveAsync(ChannelDraft draft)
    {
        var problem = await AskAsync(ct => Desk.SaveAsync(draft, ct));
        _draft = problem is null ? null : _draft;
        StateHasChanged();
        return problem;
    }

    private async Task EnableAsync(long id, bool isEnabled) => Say(id, await AskAsync(ct => Desk.EnableAsync(id, isEnabled, ct)), done: null);

    private async Task RemoveAsync(long id)
    {
        _removing = null;
        Say(id, await AskAsync(ct => Desk.RemoveAsync(id, ct)), done: null);
    }

    private async Task TestAsync(OutboundChannel channel)
    {
        _testing = channel.Id;
        _said = null;
        Say(channel.Id, await AskAsync(ct => Desk.TestAsync(channel.Id, ct)), $"Sent: {channel.Name} has taken a test.");
        _testing = null;
    }

    private async Task<string?> AskAsync(Func<CancellationToken, Task<string?>> ask)
    {
        try
        {
            return await ask(_gone.Token);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or OperationCanceledException)
        {
            return "The database cannot be written at the moment; nothing was changed.";
        }
    }

    private void Say(long id, string? problem, string? done)
    {
        _said = (problem ?? done) is { } text ? new Said(id, text, problem is not null) : null;
        _state = Desk.Current;
    }

    /// <summary>An answer, shown with the channel it is about.</summary>
    private sealed record Said(long Channel, string Text, bool IsProblem);
}
