namespace AcarsHub.Tests.Browser;

/// <summary>What a page has told of alerts.</summary>
/// <param name="Rings">Sounds.</param>
/// <param name="Notifications">Notifications of the desktop.</param>
/// <param name="Toasts">Notices on the page.</param>
internal readonly record struct AlertRecord(int Rings, int Notifications, int Toasts)
{
    /// <summary>Everything on, and a record of what is heard and shown; a page says when it has done all it does for an alert.</summary>
    public const string Script =
        """
        localStorage.setItem('acarshub-settings', '{"notifications":{"sound":true,"desktop":true,"onPageAlerts":true}}');
        window.told = { rings: 0, notifications: [], toasts: 0, raised: 0 };
        Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
        OscillatorNode.prototype.start = () => { told.rings += 0.5; };
        OscillatorNode.prototype.stop = () => {};
        window.Notification = class {
          static permission = 'granted';
          constructor(title, options) { Object.assign(this, { title, ...options }); told.notifications.push(this); }
          close() {}
        };
        let alerts, toasts;
        Object.defineProperty(window, 'acarsHubToasts', { get: () => toasts, set(value) {
          toasts = { ...value, showAlert(alert) { told.toasts++; return value.showAlert(alert); } };
        } });
        Object.defineProperty(window, 'acarsHubAlerts', { get: () => alerts, set(value) {
          alerts = { ...value, async raise(list) { await value.raise(list); told.raised += list.length; } };
        } });
        """;

    public static AlertRecord operator +(AlertRecord a, AlertRecord b) => new(a.Rings + b.Rings, a.Notifications + b.Notifications, a.Toasts + b.Toasts);

    /// <summary>Waits until every page has done all it does for so many alerts.</summary>
    public static async Task RaisedAsync(int alerts, params BrowserPage[] pages)
    {
        foreach (var page in pages)
        {
            await page.Page.WaitForFunctionAsync("count => told.raised === count", alerts);
        }
    }

    public static async Task<AlertRecord> OfAsync(BrowserPage page)
    {
        var counts = await page.Page.EvaluateAsync<int[]>("() => [told.rings, told.notifications.length, told.toasts]");
        return new AlertRecord(counts[0], counts[1], counts[2]);
    }
}
