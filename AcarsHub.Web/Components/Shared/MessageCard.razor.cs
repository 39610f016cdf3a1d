using AcarsHub.Domain.Messages;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Shared;

/// <summary>One message. Rendered anew only when it is given another message.</summary>
public sealed partial class MessageCard : ComponentBase
{
    private CardContent _content = null!; // Set with the required parameter, before the first render.
    private StoredMessage? _shown;
    private bool _isChanged;

    [Parameter, EditorRequired]
    public StoredMessage Message { get; set; } = null!; // Required parameter.

    protected override void OnParametersSet()
    {
        _isChanged = !ReferenceEquals(_shown, Message);
        if (_isChanged)
        {
            _shown = Message;
            _content = new CardContent(Message);
        }
    }

    protected override bool ShouldRender() => _isChanged;
}
