using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Load;

/// <summary>One run from start to report.</summary>
internal static class LoadRun
{
    /// <summary>Runs it.</summary>
    /// <returns>0 when everything sent was stored, 1 when something was lost, 2 when the run failed.</returns>
    public static async Task<int> ExecuteAsync(LoadOptions options, TimeProvider time, CancellationToken ct)
    {
        try
        {
            if (options.Url is { } url)
            {
                var ports = DecoderKinds.All.ToDictionary(k => k.Kind, k => k.DefaultUdpPort);
                return await MeasureAsync(options, url, ports, server: null, time, ct);
            }

            await using var server = ServerProcess.Start(options.ServerDll ?? ServerProcess.DefaultDll());
            return await MeasureAsync(options, server.Url, server.UdpPorts, server, time, ct);
        }
        catch (Exception e) when (e is IOException or TimeoutException or HttpRequestException or System.Text.Json.JsonException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }

    private static async Task<int> MeasureAsync(
        LoadOptions options, Uri url, IReadOnlyDictionary<DecoderKind, int> ports, ServerProcess? server, TimeProvider time, CancellationToken ct)
    {
        using var client = new ServerClient(url, time);
        await WaitUntilReadyAsync(client, server, ct);
        var datagrams = LoadSender.Prepare(options.Kinds, time.GetUtcNow());
        var totalsBefore = await client.ReadAsync(ct);
        var usageBefore = Usage(server);
        Console.WriteLine($"Sending {options.Rate} datagrams/s for {options.Duration.TotalSeconds:0} s to {url.Host} ({string.Join(", ", options.Kinds)}) …");

        var pacer = new Pacer(options.Rate, options.Duration);
        var (sent, elapsed) = await new LoadSender(ports, options.GarbagePerMessage).SendAsync(datagrams, pacer, options.Duration, ct);

        var totals = await client.ReadWhenSettledAsync(ct);
        var report = new LoadReport(sent, elapsed, totals.Since(totalsBefore), usageBefore, Usage(server));
        Console.Write(report.Format());
        return report.ExitCode;
    }

    private static async Task WaitUntilReadyAsync(ServerClient client, ServerProcess? server, CancellationToken ct)
    {
        try
        {
            await client.WaitUntilReadyAsync(() => server?.HasExited ?? false, ct);
        }
        catch (TimeoutException) when (server is not null)
        {
            await Console.Error.WriteLineAsync(server.LastLines);
            throw;
        }
    }

    private static ProcessUsage? Usage(ServerProcess? server) => server is null ? null : ProcessUsage.Read(server.Id);
}
