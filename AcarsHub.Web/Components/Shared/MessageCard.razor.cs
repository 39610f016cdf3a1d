using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Formatting;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Shared;

/// <summary>One message. Rendered anew only when it is given another message or the reader wants values otherwise.</summary>
public sealed partial class MessageCard : ComponentBase
{
    private CardContent _content = null!; // Set with the required parameter, before the first render.
    private (TrackedMessage? Message, DisplayFormat? Format, int Alerts, object? Steps, SearchHits? Hits) _shown;
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

    /// <summary>What to mark; null for nothing.</summary>
    [Parameter]
    public SearchHits? Hits { get; set; }

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Set by the framework before the first render.

    protected override void OnParametersSet()
    {
        var now = (Message, Format, Alerts, StepsVersion, Hits);
        _isChanged = !Equals(_shown, now);
        if (!ReferenceEquals(_shown.Message, Message) || !ReferenceEquals(_shown.Format, Format))
        {
            _content = new CardContent(Message, Format);
        }

        _shown = now;
    }

    protected override bool ShouldRender() => _isChanged;
}
