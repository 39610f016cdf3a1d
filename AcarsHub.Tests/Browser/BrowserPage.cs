using System.Collections.Concurrent;
using AcarsHub.Tests.Builders;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>A page in a context of its own that remembers what the console complained about.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    /// <summary>The circuit's first word to the browser is that it wants to know whether the page can be seen.</summary>
    private const string NoticeTheCircuit =
        """
        (() => {
          let view;
          Object.defineProperty(window, 'acarsHubView', { get: () => view, set(value) {
            const watch = value.watchVisibility;
            view = { ...value, watchVisibility(server) { window.isLive = true; watch(server); } };
          } });
        })();
        """;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private BrowserPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console.</summary>
    public IEnumerable<string> Complaints => _complaints;

    public ILocator Cards => Page.Locator("article");

    public static async Task<BrowserPage> OpenAsync(IBrowserContext context)
    {
        var page = new BrowserPage(context, await context.NewPageAsync());
        await page.Page.AddInitScriptAsync(NoticeTheCircuit);
        return page;
    }

    /// <summary>Opens another tab of the same browser, which ends with this one.</summary>
    public Task<BrowserPage> OpenTabAsync() => OpenAsync(_context);

    /// <summary>Opens a page and waits until it is live.</summary>
    public async Task GoAsync(string path = "live-messages")
    {
        await Page.GotoAsync(path);
        await WaitUntilLiveAsync();
    }

    /// <summary>Loads the page again and waits until it is live.</summary>
    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await WaitUntilLiveAsync();
    }

    /// <summary>Waits until a circuit stands behind the page.</summary>
    public async Task WaitUntilLiveAsync() => await Page.WaitForFunctionAsync("() => window.isLive === true");

    /// <summary>A button that can be seen; pages have some twice, for wide and for narrow screens.</summary>
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name }).Filter(new LocatorFilterOptions { Visible = true });

    /// <summary>Opens the menu where the screen is too narrow for the entries.</summary>
    public async Task OpenMenuAsync()
    {
        var menu = Page.GetByText("Menu", new PageGetByTextOptions { Exact = true });
        if (await menu.IsVisibleAsync())
        {
            await menu.ClickAsync();
        }
    }

    /// <summary>Opens the settings the way the screen offers.</summary>
    public async Task<ILocator> OpenSettingsAsync()
    {
        await OpenMenuAsync();
        await Button("Settings").ClickAsync();
        var dialog = Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Settings" });
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }

    /// <summary>What axe finds against WCAG 2.1 A and AA.</summary>
    /// <param name="within">Selector of the part judged; everything when left out.</param>
    public Task<string[]> ViolationsAsync(string within = "html") => JudgeAsync(within, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]);

    /// <summary>Texts with a contrast below 7:1.</summary>
    public Task<string[]> FaintTextsAsync() => JudgeAsync("html", ["color-contrast-enhanced"]);

    private async Task<string[]> JudgeAsync(string within, string[] rules)
    {
        // In the page itself: the package's own way opens a second page for each judgement.
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await Page.EvaluateAsync(s_axe);
        }

        // A list of hundreds of labels is one label hundreds of times.
        return await Page.EvaluateAsync<string[]>(
            """
            async ([within, rules]) => {
              const context = { include: [within], exclude: ['.choice:nth-child(n + 12)'] };
              const result = await axe.run(context, { runOnly: rules, resultTypes: ['violations'] });
              return result.violations.map(v => `${v.id}: ${v.nodes[0].html}`);
            }
            """,
            new object[] { within, rules });
    }

    /// <summary>What can be touched but is less than 44 pixels high or wide. The label of a box counts with it.</summary>
    public Task<string[]> SmallTargetsAsync() => Page.EvaluateAsync<string[]>(
        """
        () => {
          const root = document.querySelector('dialog[open]') ?? document;
          return [...root.querySelectorAll('a[href], button, input, select, textarea, summary')]
            .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.matches('.skip-link'))
            .map(e => [e, (e.closest('label') ?? e).getBoundingClientRect()])
            .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
            .map(([e, box]) => `${e.outerHTML.slice(0, 120)} ${box.width.toFixed(1)}x${box.height.toFixed(1)}`);
        }
        """);

    /// <summary>Sets the limits of the live list to the most there is, before the first page is opened.</summary>
    public Task ShowManyAsync() => Page.AddInitScriptAsync("""localStorage.setItem('acarshub-settings', '{"data":{"maxMessageGroups":200,"maxMessagesPerAircraft":200}}')""");

    /// <summary>Opens a page and waits until its circuit follows the feed.</summary>
    public async Task GoLiveAsync(Station station, string path = "live-messages")
    {
        var before = station.Feed.SubscriberCount;
        await Page.GotoAsync(path);
        await Station.WaitAsync(() => station.Feed.SubscriberCount > before);
    }

    public Task<bool> ScrollsSidewaysAsync() => Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > window.innerWidth");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
