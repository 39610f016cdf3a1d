using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components.Settings;

/// <summary>How this browser tells of alerts.</summary>
public sealed partial class NotificationsTab : SettingsComponentBase
{
    private const string Granted = "granted";

    private string? _family;
    private string? _permission;
    private bool _isAsking;

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Set by the framework before the first render.

    /// <summary>Why there are no notifications; null when there are, or when nobody has asked for them yet.</summary>
    private string? Obstacle => _permission switch
    {
        "denied" => "The browser does not allow this site to notify you. Allow notifications in its site settings, left of the address, and switch this on again.",
        "unsupported" => "This browser has no notifications.",
        "insecure" => "Browsers notify only for pages that come over https, or from this very machine.",
        "default" when Current.NotifiesOnDesktop => "The browser has not been allowed to notify you yet: switch this off and on again.",
        _ => null,
    };

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _family = await Browser.InvokeAsync<string>("acarsHubSound.family");
            _permission = Current.NotifiesOnDesktop ? await Browser.InvokeAsync<string>("acarsHubAlerts.permission") : null;
            StateHasChanged();
        }
    }

    private async Task SetSoundAsync(bool isOn)
    {
        await Set(settings => settings with { PlaysSound = isOn });
        if (isOn)
        {
            await Browser.InvokeVoidAsync("acarsHubSound.unlock"); // The click that switched it on is what browsers want to see.
        }
    }

    // Another change may not have been saved yet, so the loudness goes along.
    private async Task TestAsync() => await Browser.InvokeVoidAsync("acarsHubSound.test", Current.VolumePercent);

    private async Task SetDesktopAsync(bool isOn)
    {
        _isAsking = isOn; // Shown as on meanwhile: a switch goes back only when it has been on for the server, too.
        _permission = isOn ? await Browser.InvokeAsync<string>("acarsHubAlerts.askPermission") : null;
        _isAsking = false;
        if (!isOn || _permission == Granted)
        {
            await Set(settings => settings with { NotifiesOnDesktop = isOn });
        }
    }
}
