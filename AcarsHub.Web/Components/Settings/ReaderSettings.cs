using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Settings;

/// <summary>The settings of one browser tab. Every change holds at once and is kept in the browser.</summary>
public sealed class ReaderSettings(IJSRuntime browser) : IDisposable
{
    private const string LoadFunction = "acarsHubView.load";
    private const string SaveFunction = "acarsHubView.save";

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Raised after every change, on the renderer's thread.</summary>
    public event EventHandler? Changed;

    /// <summary>What holds now.</summary>
    public ReaderView View { get; private set; } = ReaderView.Unknown;

    /// <summary>What holds now.</summary>
    public ViewSettings Settings => View.Settings;

    /// <summary>Takes what came with the page's request.</summary>
    public void Begin(string? cookie) => View = ReaderView.Parse(cookie);

    /// <summary>Asks the browser, once the page is live.</summary>
    public async Task LoadAsync()
    {
        var view = ReaderView.Parse(await browser.InvokeAsync<string?>(LoadFunction));
        if (SettingsJson.Write(view.Settings) == SettingsJson.Write(View.Settings) && view.Locale == View.Locale && view.Zone == View.Zone)
        {
            return;
        }

        View = view;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Changes settings and keeps them in the browser.</summary>
    public async Task ChangeAsync(Func<ViewSettings, ViewSettings> change)
    {
        // One after another: a change that read before the one before it was saved would undo that one.
        await _turn.WaitAsync();
        try
        {
            // Another tab or the theme button may have changed something meanwhile.
            var view = ReaderView.Parse(await browser.InvokeAsync<string?>(LoadFunction));
            View = new ReaderView(change(view.Settings), view.Locale, view.Zone);
            Changed?.Invoke(this, EventArgs.Empty);
            await browser.InvokeVoidAsync(SaveFunction, SettingsJson.Write(View.Settings));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
