using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(AcarsHub.Tests.Browser.BrowserFixture))]

namespace AcarsHub.Tests.Browser;

/// <summary>One Chromium for all browser tests; each page has a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] s_paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // With every new window Chromium also loads two pages of its own, the address bar's lists, which nobody sees here: three times the
    // work of the window itself. It heeds the last list of features only, so those of Playwright's list that matter here are repeated.
    private const string Unneeded = "WebUIOmniboxPopup,WebUIOmniboxAimPopup,PaintHolding,Translate,HttpsUpgrades,MediaRouter,DestroyProfileOnBrowserClose";

    private static readonly string[] s_arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-features=" + Unneeded];

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Opens a page. Skips the test where there is no Chromium.</summary>
    internal async Task<BrowserPage> OpenAsync(Uri address, Screen screen, ColorScheme scheme = ColorScheme.Dark, string? zone = null, string? agent = null)
    {
        var browser = await StartAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = scheme,
            BaseURL = address.ToString(),
            TimezoneId = zone,
            UserAgent = agent,
        });
        return await BrowserPage.OpenAsync(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        var path = Array.Find(s_paths, File.Exists);
        Assert.SkipWhen(path is null, "Chromium is not installed (Debian: apt install chromium).");
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = s_arguments });
        }
        finally
        {
            _starting.Release();
        }
    }
}

/// <summary>A window size the pages have to work in.</summary>
internal readonly record struct Screen(int Width, int Height)
{
    public static Screen Desktop { get; } = new(1440, 900);

    public static Screen Phone { get; } = new(390, 844);

    /// <summary>Both sizes, each in both themes.</summary>
    public static TheoryData<int, int, ColorScheme> All { get; } = new()
    {
        { Desktop.Width, Desktop.Height, ColorScheme.Dark },
        { Desktop.Width, Desktop.Height, ColorScheme.Light },
        { Phone.Width, Phone.Height, ColorScheme.Dark },
        { Phone.Width, Phone.Height, ColorScheme.Light },
    };
}
