namespace AcarsHub.Web.Components.Settings;

/// <summary>The tabs of the settings, in their order.</summary>
public enum SettingsTab
{
    Appearance,
    Regional,
    Alerts,
    Notifications,
    Delivery,
    Data,
    Advanced,
}

/// <summary>Opens the settings from anywhere on the page.</summary>
public sealed class SettingsDoor
{
    /// <summary>Raised on the renderer's thread with the tab asked for.</summary>
    public event EventHandler<SettingsAskedEventArgs>? Asked;

    public void Open(SettingsTab tab) => Asked?.Invoke(this, new SettingsAskedEventArgs(tab));
}

/// <summary>The settings are asked for.</summary>
public sealed class SettingsAskedEventArgs(SettingsTab tab) : EventArgs
{
    public SettingsTab Tab => tab;
}
