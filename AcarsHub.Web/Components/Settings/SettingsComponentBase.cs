using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Settings;

/// <summary>A component that shows settings and follows their changes.</summary>
public abstract class SettingsComponentBase : ComponentBase, IDisposable
{
    [Inject]
    protected ReaderSettings Reader { get; set; } = null!; // Set by the framework before the first render.

    protected ViewSettings Current => Reader.Settings;

    protected override void OnInitialized() => Reader.Changed += OnChanged;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Reader.Changed -= OnChanged;

    private void OnChanged(object? sender, EventArgs e) => StateHasChanged();

    protected Task Set(Func<ViewSettings, ViewSettings> change) => Reader.ChangeAsync(change);
}
