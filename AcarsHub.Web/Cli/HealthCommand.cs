using System.CommandLine;
using System.Text.Json;
using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Cli;

/// <summary><c>health</c>: asks the running server and answers with the exit code, for a container without shell and curl.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public static Command Build()
    {
        var url = new Option<Uri?>("--url") { Description = "Address of the server; found from PORT and its siblings when left out" };
        var command = new Command("health", "Ask the running server how it is; exit code 0 when it works") { url };
        command.SetAction(async (parse, ct) =>
        {
            var environment = EnvironmentReader.OfProcess();
            return await RunAsync(
                parse.GetValue(url) ?? ServerOptions.LocalUrl(environment),
                environment.Flag("HEALTHCHECK_REQUIRE_DATA"),
                parse.InvocationConfiguration.Output,
                ct);
        });
        return command;
    }

    /// <summary>Asks <paramref name="server"/>.</summary>
    /// <returns>0 when it works; 1 when not, or when data is required and a feed is silent.</returns>
    internal static async Task<int> RunAsync(Uri server, bool requireData, TextWriter output, CancellationToken ct)
    {
        using var client = new HttpClient { Timeout = s_patience };
        try
        {
            using var response = await client.GetAsync(new Uri(server, "health"), ct);
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
            var status = body.RootElement.GetProperty("status").GetString();
            await output.WriteLineAsync(status);
            foreach (var problem in body.RootElement.GetProperty("problems").EnumerateArray())
            {
                await output.WriteLineAsync("  " + problem.GetString());
            }

            // Degraded has other causes, too, and while the database is being opened nothing is asked of the feeds.
            var isSilent = status == "degraded" && !body.RootElement.GetProperty("receiving").GetBoolean();
            return response.IsSuccessStatusCode && !(requireData && isSilent) ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or JsonException or KeyNotFoundException)
        {
            await output.WriteLineAsync($"no answer from {server}: {e.Message}");
            return 1;
        }
    }
}
