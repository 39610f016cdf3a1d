using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Formatting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AcarsHub.Web.Components.Shared;

/// <summary>The messages of one aircraft, one at a time.</summary>
public sealed partial class GroupCard : ComponentBase
{
    /// <summary>Tabs on a card; the others are reached by stepping.</summary>
    public const int MostTabs = 6;

    private (MessageGroup? Group, long? Selected, object? Action) _rendered;
    private bool _isChanged = true;
    private int _index;

    [Parameter, EditorRequired]
    public MessageGroup Group { get; set; } = null!; // Required parameter.

    /// <summary>Key of the message the reader has chosen; null for the newest.</summary>
    [Parameter]
    public long? Selected { get; set; }

    /// <summary>Told when the reader chooses a message; null for the newest.</summary>
    [Parameter]
    public EventCallback<(long Group, long? Message)> SelectedChanged { get; set; }

    /// <summary>What can be done with the message shown.</summary>
    [Parameter]
    public RenderFragment<TrackedMessage>? Action { get; set; }

    /// <summary>Whether the reader has seen a message already; null where that does not matter.</summary>
    [Parameter]
    public Func<TrackedMessage, bool>? IsRead { get; set; }

    /// <summary>Changes when what <see cref="Action"/> and <see cref="IsRead"/> give does.</summary>
    [Parameter]
    public object? ActionVersion { get; set; }

    [CascadingParameter]
    public DisplayFormat Format { get; set; } = DisplayFormat.Default;

    private TrackedMessage Shown => Group.Messages[_index];

    private string Name => CardIdentity.Of(Group.Messages[0].Message.Enriched).Name;

    private int FirstTab => Math.Clamp(_index - (MostTabs / 2), 0, Math.Max(0, Group.Messages.Length - MostTabs));

    private int EndTab => Math.Min(Group.Messages.Length, FirstTab + MostTabs);

    protected override void OnParametersSet()
    {
        // The message stays chosen while others come in; when it has gone, the newest is shown.
        _index = Selected is { } key ? Math.Max(0, IndexOf(key)) : 0;
        _isChanged = !ReferenceEquals(_rendered.Group, Group) || _rendered.Selected != Selected || !Equals(_rendered.Action, ActionVersion);
        _rendered = (Group, Selected, ActionVersion);
    }

    protected override bool ShouldRender() => _isChanged;

    private int IndexOf(long key)
    {
        for (var i = 0; i < Group.Messages.Length; i++)
        {
            if (Group.Messages[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private Task StepAsync(int step) => SelectAsync((_index + step + Group.Messages.Length) % Group.Messages.Length);

    private Task SelectAsync(int index) => SelectedChanged.InvokeAsync((Group.Id, Group.Messages[index].Key));

    private Task OnKeyDown(KeyboardEventArgs key) => (key.Key, Group.Messages.Length > 1) switch
    {
        ("ArrowRight", true) => StepAsync(1),
        ("ArrowLeft", true) => StepAsync(-1),
        _ => Task.CompletedTask,
    };
}
