using AcarsHub.Web.Components.Settings;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components;

/// <summary>The root of every page: finds it by its address and tells it how this reader wants values.</summary>
public sealed partial class Routes : ComponentBase, IDisposable
{
    /// <summary>What the browser's cookie tells of the reader; also there in the circuit, so that its first render equals the first page.</summary>
    [Parameter]
    public string? View { get; set; }

    [Inject]
    private ReaderSettings Reader { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private PageVisibility Visibility { get; set; } = null!; // Likewise.

    public void Dispose() => Reader.Changed -= OnChanged;

    protected override void OnInitialized()
    {
        Reader.Begin(View);
        Reader.Changed += OnChanged;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Reader.LoadAsync();
            await Visibility.BeginAsync();
        }
    }

    private void OnChanged(object? sender, EventArgs e) => StateHasChanged();
}
