using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Web.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Settings;

/// <summary>Everything a reader can set, each change effective at once.</summary>
public sealed partial class SettingsDialog : ComponentBase
{
    private static readonly ImmutableArray<string> s_tabs = ["Appearance", "Regional & time", "Alerts", "Notifications", "Delivery", "Data & links", "Advanced"];

    private ModalDialog _dialog = null!; // Set by the reference in the markup.
    private SettingsImport? _import;
    private bool _asksReset;
    private SettingsTab _tab;

    [Inject]
    private ReaderSettings Settings { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Likewise.

    [Inject]
    private TimeProvider Clock { get; set; } = null!; // Likewise.

    /// <summary>Opens it.</summary>
    /// <param name="tab">What to show; what was shown last when left out.</param>
    public void Show(SettingsTab? tab = null)
    {
        _tab = tab ?? _tab;
        _import = null;
        _asksReset = false;
        _dialog.Show();
        StateHasChanged();
    }

    private void Closed()
    {
        _import = null;
        _asksReset = false;
    }

    private async Task ReadAsync(InputFileChangeEventArgs change)
    {
        if (change.File.Size > SettingsJson.MaxBytes)
        {
            _import = new SettingsImport(Settings.Settings, [], $"{change.File.Name} is too large for a settings file.");
            return;
        }

        using var reader = new StreamReader(change.File.OpenReadStream(SettingsJson.MaxBytes));
        _import = SettingsJson.Read(await reader.ReadToEndAsync(), Settings.Settings);
    }

    private async Task TakeAsync()
    {
        if (_import is { } import)
        {
            _import = null;
            await Settings.ChangeAsync(_ => import.Settings);
        }
    }

    private async Task ExportAsync() => await Browser.InvokeVoidAsync(
        "acarsHubView.download",
        $"acarshub-settings-{Clock.GetUtcNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture)}.json",
        SettingsJson.Write(Settings.Settings, indented: true));

    private async Task ResetAsync()
    {
        _asksReset = false;
        await Settings.ChangeAsync(static _ => ViewSettings.Default);
    }
}
