using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Web.Outbound;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings;

/// <summary>Fills in a channel. What is secret goes in and never comes out.</summary>
public sealed partial class ChannelForm : ComponentBase
{
    private string _name = "";
    private OutboundKind _kind;
    private string _address = "";
    private string _secret = "";
    private SeveritySet _severities;
    private string _from = "";
    private string _to = "";
    private int _perMinute;
    private string? _problem;

    /// <summary>What to begin with; address and secret are empty.</summary>
    [Parameter, EditorRequired]
    public ChannelDraft Draft { get; set; } = new();

    /// <summary>Whether a secret is stored.</summary>
    [Parameter]
    public bool HasSecret { get; set; }

    /// <summary>What may be seen of the stored address.</summary>
    [Parameter]
    public string ShownAddress { get; set; } = "";

    /// <summary>Saves, and says what is wrong.</summary>
    [Parameter, EditorRequired]
    public Func<ChannelDraft, Task<string?>> Save { get; set; } = static _ => Task.FromResult<string?>(null);

    [Parameter]
    public EventCallback Cancelled { get; set; }

    private bool IsNew => Draft.Id == 0;

    private OutboundKindInfo Info => OutboundKindInfo.Of(_kind);

    protected override void OnInitialized()
    {
        (_name, _kind, _severities) = (Draft.Name, Draft.Kind, Draft.Severities);
        (_from, _to, _perMinute) = (Draft.QuietFrom, Draft.QuietTo, Draft.PerMinute);
    }

    private async Task SaveAsync() => _problem = await Save(Draft with
    {
        Name = string.IsNullOrWhiteSpace(_name) ? Info.Title : _name,
        Kind = _kind,
        Address = _address,
        Secret = _secret,
        Severities = _severities,
        QuietFrom = _from,
        QuietTo = _to,
        PerMinute = _perMinute,
    });
}
