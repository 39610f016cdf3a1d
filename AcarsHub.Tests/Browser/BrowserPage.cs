using System.Collections.Concurrent;
using AcarsHub.Tests.Builders;
using Microsoft.Playwright;

namespace AcarsHub.Tests.Browser;

/// <summary>A page in a context of its own that remembers what the console complained about.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
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

    public static async Task<BrowserPage> OpenAsync(IBrowserContext context) => new(context, await context.NewPageAsync());

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
