using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AcarsHub.Benchmarks.Load;
using AcarsHub.Domain.Messages;
using Microsoft.Playwright;

namespace AcarsHub.Benchmarks.Latency;

/// <summary>One latency run: a server of its own, browsers on the live page, one message a second.</summary>
internal sealed class LatencyRun(int messages, int browsers, string chromium, TimeProvider clock)
{
    private const int WarmUpMessages = 5;
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(1);
    private static readonly string[] s_arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // Notes the wall clock in the same task in which the browser changed the page.
    private const string Watch =
        """
        () => {
          window.seen = {};
          new MutationObserver(() => {
            for (const [, n] of (document.querySelector('article')?.textContent ?? '').matchAll(/LATENCY (\d+)\./g)) {
              window.seen[n] ??= Date.now();
            }
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }
        """;

    /// <summary>Runs it and prints the figures in milliseconds.</summary>
    /// <returns>0 when every message was seen.</returns>
    public async Task<int> ExecuteAsync(CancellationToken ct)
    {
        await using var server = ServerProcess.Start(ServerProcess.DefaultDll());
        using var client = new ServerClient(server.Url, clock);
        await client.WaitUntilReadyAsync(() => server.HasExited, ct);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = s_arguments });
        var pages = new List<IPage>();
        for (var i = 0; i < browsers; i++)
        {
            pages.Add(await OpenAsync(browser, server.Url));
        }

        await pages[0].EvaluateAsync(Watch);
        var before = ProcessUsage.Read(server.Id);
        var sentAt = await SendAsync(server.UdpPorts[DecoderKind.Acars], ct);
        var cpu = ProcessUsage.Read(server.Id);
        var seen = await pages[0].EvaluateAsync<Dictionary<string, double>>("() => window.seen");
        return Report(sentAt, seen, before, cpu);
    }

    private static async Task<IPage> OpenAsync(IBrowser browser, Uri url)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(url, "live-messages").ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private async Task<Dictionary<int, double>> SendAsync(int port, CancellationToken ct)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        var target = new IPEndPoint(IPAddress.Loopback, port);
        using var timer = new PeriodicTimer(s_interval, clock);
        var sentAt = new Dictionary<int, double>();
        for (var i = 0; i < WarmUpMessages + messages; i++)
        {
            var json = string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"timestamp":{{clock.GetUtcNow().ToUnixTimeSeconds()}},"station_id":"TEST","freq":131.55,"level":-6.9,"error":0,"mode":"2","label":"H1","tail":".N123AB","flight":"AA0727","text":"LATENCY {{i}}."}""");
            sentAt[i] = (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
            await socket.SendToAsync(Encoding.UTF8.GetBytes(json), target, ct);
            await timer.WaitForNextTickAsync(ct);
        }

        return sentAt;
    }

    private int Report(Dictionary<int, double> sentAt, Dictionary<string, double> seen, ProcessUsage? before, ProcessUsage? after)
    {
        var delays = new List<double>();
        for (var i = WarmUpMessages; i < WarmUpMessages + messages; i++)
        {
            if (seen.TryGetValue(i.ToString(CultureInfo.InvariantCulture), out var at))
            {
                delays.Add(at - sentAt[i]);
            }
        }

        delays.Sort();
        Console.WriteLine($"browsers                  {browsers,8}");
        Console.WriteLine($"messages seen             {delays.Count,8} of {messages}");
        if (delays.Count > 0)
        {
            Console.WriteLine($"fastest                   {delays[0],8:0.0} ms");
            Console.WriteLine($"median                    {delays[delays.Count / 2],8:0.0} ms");
            Console.WriteLine($"slowest                   {delays[^1],8:0.0} ms");
        }

        Console.WriteLine($"CPU of the server         {(after?.Cpu - before?.Cpu)?.TotalSeconds,8:0.00} s");
        return delays.Count == messages ? 0 : 1;
    }
}
