using System.Text.Json;
using Microsoft.Playwright;

namespace AcarsHub.Benchmarks.Browsers;

/// <summary>What the first load of the page took.</summary>
/// <param name="Bytes">Transferred, as compressed, without fonts and without the circuit.</param>
/// <param name="FirstByteMs">From the start of the navigation until the page began to come.</param>
/// <param name="FirstMessageMs">From the start of the navigation until a message was painted.</param>
internal sealed record PageLoad(double Bytes, double FirstByteMs, double FirstMessageMs);

/// <summary>One browser with the live page: a context of its own, so nothing is in its cache.</summary>
internal sealed class LivePage : IAsyncDisposable
{
    // The frame after the one in which there was a card on the screen, and not before anything was painted.
    private const string NoteFirstMessage =
        """
        (() => {
          const look = () => {
            const card = document.querySelector('article');
            const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
            if (card && isPainted && card.getBoundingClientRect().top < innerHeight) {
              window.firstMessage = performance.now();
            } else {
              requestAnimationFrame(look);
            }
          };
          look();
        })();
        """;

    private const string SetVisible =
        """
        isVisible => {
          Object.defineProperty(document, 'hidden', { configurable: true, get: () => !isVisible });
          Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => isVisible ? 'visible' : 'hidden' });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """;

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly ICDPSession _devTools;
    private readonly Dictionary<string, string?> _kinds = [];
    private double _loadedBytes;
    private long _unpackedBytes;

    private LivePage(IBrowserContext context, IPage page, ICDPSession devTools)
    {
        (_context, _page, _devTools) = (context, page, devTools);
        _devTools.Event("Network.responseReceived").OnEvent += (_, e) => _kinds[Text(e, "requestId")] = Text(e, "type");
        _devTools.Event("Network.loadingFinished").OnEvent += (_, e) => Loaded(e);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Interlocked.Add(ref _unpackedBytes, frame.Binary?.Length ?? frame.Text?.Length ?? 0);
    }

    /// <summary>Bytes that came on the circuit so far, unpacked.</summary>
    public long UnpackedBytes => Interlocked.Read(ref _unpackedBytes);

    /// <summary>Opens the page and waits until it is there.</summary>
    /// <param name="browser">Chromium.</param>
    /// <param name="url">The server's address.</param>
    /// <param name="windowOpensFor">How long the empty window stands before: in its first second Chromium builds its own controls, which
    /// takes both cores of a small machine.</param>
    public static async Task<LivePage> OpenAsync(IBrowser browser, Uri url, TimeSpan windowOpensFor = default)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        await context.AddInitScriptAsync(NoteFirstMessage);
        var page = await context.NewPageAsync();
        var devTools = await context.NewCDPSessionAsync(page);
        var live = new LivePage(context, page, devTools);
        await devTools.SendAsync("Network.enable");
        await devTools.SendAsync("Performance.enable");
        await Task.Delay(windowOpensFor);
        await page.GotoAsync(new Uri(url, "live-messages").ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return live;
    }

    /// <summary>What the load took.</summary>
    public async Task<PageLoad> LoadAsync()
    {
        await _page.WaitForFunctionAsync("() => window.firstMessage !== undefined");
        var firstByte = await _page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].responseStart");
        return new PageLoad(_loadedBytes, firstByte, await _page.EvaluateAsync<double>("() => window.firstMessage"));
    }

    /// <summary>Seconds the page's main thread has worked so far.</summary>
    public async Task<double> MainThreadSecondsAsync()
    {
        var answer = await _devTools.SendAsync("Performance.getMetrics") ?? throw new InvalidOperationException("Chromium does not answer.");
        return answer.GetProperty("metrics").EnumerateArray().Single(static m => m.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
    }

    /// <summary>Makes the page believe that its tab is hidden or shown.</summary>
    public Task ShowAsync(bool isVisible) => _page.EvaluateAsync(SetVisible, isVisible);

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Loaded(JsonElement? e)
    {
        if (e is { } loaded && _kinds.GetValueOrDefault(Text(e, "requestId")) != "Font")
        {
            _loadedBytes += loaded.GetProperty("encodedDataLength").GetDouble();
        }
    }

    private static string Text(JsonElement? e, string name) => e is { } element && element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
