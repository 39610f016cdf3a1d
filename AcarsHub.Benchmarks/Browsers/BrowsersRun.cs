using AcarsHub.Benchmarks.Load;
using Microsoft.Playwright;

namespace AcarsHub.Benchmarks.Browsers;

/// <summary>One run: a server of its own, pages in Chromium, the simulator's traffic. Ends by itself.</summary>
internal sealed class BrowsersRun(BrowsersOptions options, TimeProvider clock)
{
    // Fills what the server keeps in memory, so that what grows afterwards is a leak.
    private const int WarmUpRate = 1000;
    private const int Intervals = 10;

    private const double CpuLimitPercent = 50;
    private const double GrowthLimitMb = 10;
    private const double BytesLimitKb = 15;
    private const double HiddenBytesLimitKb = 0.1;
    private const double HiddenCpuLimitPercent = 5;
    private const double WeightLimitKb = 200;
    private const double FirstMessageLimitMs = 400;
    private const double MainThreadLimitPercent = 25;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan s_windowOpens = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_calm = TimeSpan.FromSeconds(5);
    private static readonly string[] s_arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly Findings _findings = new(Console.Out);

    /// <summary>Runs it and prints the figures.</summary>
    /// <returns>0 when all limits hold.</returns>
    public async Task<int> ExecuteAsync(CancellationToken ct)
    {
        await using var server = ServerProcess.Start(options.ServerDll ?? ServerProcess.DefaultDll());
        using var client = new ServerClient(server.Url, clock);
        await client.WaitUntilReadyAsync(() => server.HasExited, ct);
        await using var relay = new Relay(server.Url);
        using var traffic = new Traffic(server.UdpPorts, clock);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = options.Chromium, Args = s_arguments });
        await traffic.SendAsync(WarmUpRate, s_warmUp, ct);

        await MeasureLoadsAsync(browser, relay, traffic, ct);
        await MeasureMainThreadAsync(browser, relay, traffic, ct);
        var idle = await CpuAsync(server, () => traffic.SendAsync(options.Rate, options.HiddenDuration, ct));
        _findings.Note("CPU without browsers", idle, "% of one core");
        await MeasurePagesAsync(browser, server, relay, traffic, idle, ct);
        return _findings.AllHold ? 0 : 1;
    }

    private async Task MeasureLoadsAsync(IBrowser browser, Relay relay, Traffic traffic, CancellationToken ct)
    {
        Console.WriteLine($"First load of the page, median of {options.Loads}, at {options.Rate} messages/s:");
        var loads = await LoadAsync(browser, relay, traffic, s_windowOpens, ct);
        _findings.Below(WeightLimitKb, "transferred without fonts", Median(loads.Select(static l => l.Bytes)) / 1024, "KB");
        _findings.Note("first byte", Median(loads.Select(static l => l.FirstByteMs)), "ms");
        _findings.Below(FirstMessageLimitMs, "first message visible", Median(loads.Select(static l => l.FirstMessageMs)), "ms");
        var hasty = await LoadAsync(browser, relay, traffic, TimeSpan.Zero, ct);
        _findings.Note("same, window just opened", Median(hasty.Select(static l => l.FirstMessageMs)), "ms");
    }

    private async Task<List<PageLoad>> LoadAsync(IBrowser browser, Relay relay, Traffic traffic, TimeSpan windowOpensFor, CancellationToken ct)
    {
        var loads = new List<PageLoad>();
        for (var i = 0; i <= options.Loads; i++)
        {
            var sending = traffic.SendAsync(options.Rate, s_calm, ct);
            await using var page = await LivePage.OpenAsync(browser, relay.Url, windowOpensFor);
            loads.Add(await page.LoadAsync());
            await sending;
        }

        loads.RemoveAt(0);
        return loads;
    }

    private async Task MeasureMainThreadAsync(IBrowser browser, Relay relay, Traffic traffic, CancellationToken ct)
    {
        Console.WriteLine($"One page at {options.BusyRate} messages/s for {options.BusyDuration.TotalSeconds:0} s:");
        await using var page = await LivePage.OpenAsync(browser, relay.Url);
        await traffic.SendAsync(options.BusyRate, s_calm, ct);
        var (before, start) = (await page.MainThreadSecondsAsync(), clock.GetTimestamp());
        await traffic.SendAsync(options.BusyRate, options.BusyDuration, ct);
        var busy = (await page.MainThreadSecondsAsync() - before) / clock.GetElapsedTime(start).TotalSeconds;
        _findings.Below(MainThreadLimitPercent, "main thread busy", 100 * busy, "%");
    }

    private async Task MeasurePagesAsync(IBrowser browser, ServerProcess server, Relay relay, Traffic traffic, double idleCpu, CancellationToken ct)
    {
        Console.WriteLine($"{options.Browsers} pages at {options.Rate} messages/s for {options.Duration.TotalSeconds:0} s:");
        var pages = new List<LivePage>();
        try
        {
            while (pages.Count < options.Browsers)
            {
                pages.Add(await LivePage.OpenAsync(browser, relay.Url));
            }

            await traffic.SendAsync(options.Rate, s_calm, ct);
            await MeasureVisibleAsync(pages, server, relay, traffic, ct);
            await Task.WhenAll(pages.Select(static page => page.ShowAsync(isVisible: false)));
            await traffic.SendAsync(options.Rate, s_calm, ct);

            Console.WriteLine($"The same pages hidden, for {options.HiddenDuration.TotalSeconds:0} s:");
            var (bytes, start) = (relay.WebSocketBytes, clock.GetTimestamp());
            var cpu = await CpuAsync(server, () => traffic.SendAsync(options.Rate, options.HiddenDuration, ct));
            _findings.Below(HiddenBytesLimitKb, "sent by a circuit", KbPerSecond(relay.WebSocketBytes - bytes, start) / options.Browsers, "KB/s on the wire");
            _findings.Below(HiddenCpuLimitPercent, "CPU of the server for them", cpu - idleCpu, "% of one core");
        }
        finally
        {
            foreach (var page in pages)
            {
                await page.DisposeAsync();
            }
        }
    }

    private async Task MeasureVisibleAsync(List<LivePage> pages, ServerProcess server, Relay relay, Traffic traffic, CancellationToken ct)
    {
        var (wire, unpacked, start) = (relay.WebSocketBytes, pages[0].UnpackedBytes, clock.GetTimestamp());
        var memory = new List<double>();
        var cpu = await CpuAsync(server, async () =>
        {
            for (var i = 0; i < Intervals; i++)
            {
                await traffic.SendAsync(options.Rate, options.Duration / Intervals, ct);
                memory.Add((ProcessUsage.Read(server.Id)?.RssKb ?? 0) / 1024.0);
            }
        });
        Console.WriteLine("  memory, MB: " + string.Join(' ', memory.Select(static mb => $"{mb:0}")));
        _findings.Below(CpuLimitPercent, "CPU of the server", cpu, "% of one core");

        // Means of halves: a collection more or less before a reading must not decide.
        _findings.Below(GrowthLimitMb, "memory, second half - first half", memory.Skip(Intervals / 2).Average() - memory.Take(Intervals / 2).Average(), "MB");
        _findings.Below(BytesLimitKb, "sent by a circuit", KbPerSecond(relay.WebSocketBytes - wire, start) / options.Browsers, "KB/s on the wire");
        _findings.Note("before compression", KbPerSecond(pages[0].UnpackedBytes - unpacked, start), "KB/s");
    }

    private double KbPerSecond(long bytes, long start) => bytes / clock.GetElapsedTime(start).TotalSeconds / 1024;

    private async Task<double> CpuAsync(ServerProcess server, Func<Task> run)
    {
        var (before, start) = (ProcessUsage.Read(server.Id), clock.GetTimestamp());
        await run();
        var used = ProcessUsage.Read(server.Id)?.Cpu - before?.Cpu ?? throw new IOException("The server has ended." + Environment.NewLine + server.LastLines);
        return 100 * used / clock.GetElapsedTime(start);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
