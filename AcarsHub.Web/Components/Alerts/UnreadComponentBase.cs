using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Alerts;

/// <summary>Something that shows what is unread. Rendered anew only when it is told of a change, never because its parent is.</summary>
public abstract class UnreadComponentBase : ComponentBase, IDisposable
{
    [Inject]
    protected AlertInbox Inbox { get; set; } = null!; // Set by the framework before the first render.

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Inbox.Changed += OnChanged;

    protected virtual void Dispose(bool disposing) => Inbox.Changed -= OnChanged;

    private void OnChanged(object? sender, EventArgs e) => StateHasChanged();
}
