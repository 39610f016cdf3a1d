using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Formatting;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Shared;

/// <summary>One message. Rendered anew only when it is given another message or the reader wants values otherwise.</summary>
public sealed partial class MessageCard : ComponentBase
{
    private CardContent _content = null!; // Set with the required parameter, before the first render.
    private (TrackedMessage? Message, DisplayFormat? Format, int Alerts, object? Steps, SearchHits? Hits, (object? Version, bool IsRead) Action) _shown;
    private CardMarks? _marks;
    private bool _isChanged;

    [Parameter, EditorRequired]
    public TrackedMessage Message { get; set; } = null!; // Required parameter.

    /// <summary>Alerts of the group it stands for.</summary>
    [Parameter]
    public int Alerts { get; set; }

    /// <summary>What leads to the other messages of the group.</summary>
    [Parameter]
    public RenderFragment? Steps { get; set; }

    /// <summary>Changes when <see cref="Steps"/> does; a fragment alone would look new at every render.</summary>
    [Parameter]
    public object? StepsVersion { get; set; }

    /// <summary>What can be done with the message.</summary>
    [Parameter]
    public RenderFragment? Action { get; set; }

    /// <summary>Changes when <see cref="Action"/> does; likewise.</summary>
    [Parameter]
    public object? ActionVersion { get; set; }

    /// <summary>Whether the reader has seen it already.</summary>
    [Parameter]
    public bool IsRead { get; set; }

    /// <summary>What was searched for; null for nothing.</summary>
    [Parameter]
    public SearchHits? Hits { get; set; }

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Set by the framework before the first render.

    private string? AlertClass => AlertLook.Class(Message.Alerts);

    protected override void OnParametersSet()
    {
        var now = (Message, Format, Alerts, StepsVersion, Hits, (ActionVersion, IsRead));
        _isChanged = !Equals(_shown, now);
        if (_shown.Message is null || !ReferenceEquals(_shown.Hits, Hits) || !_shown.Message.Alerts.SequenceEqual(Message.Alerts))
        {
            _marks = CardMarks.Of(Hits, Message.Alerts);
        }

        if (!ReferenceEquals(_shown.Message, Message) || !ReferenceEquals(_shown.Format, Format))
        {
            _content = new CardContent(Message, Format);
        }

        _shown = now;
    }

    protected override bool ShouldRender() => _isChanged;
}
