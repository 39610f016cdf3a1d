using System.CommandLine;

namespace AcarsHub.Benchmarks.Latency;

/// <summary>The <c>latency</c> subcommand.</summary>
internal static class LatencyCommand
{
    private const int FewestMessages = 5;
    private const int MostMessages = 1000;
    private const int MostBrowsers = 100;

    private static readonly Option<int> s_messages = new("--messages") { Description = "Messages to send, one a second.", DefaultValueFactory = _ => 30 };
    private static readonly Option<int> s_browsers = new("--browsers") { Description = "Browsers with the live page open; one of them is measured.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string> s_chromium = new("--chromium") { Description = "Chromium to use.", DefaultValueFactory = _ => "/usr/bin/chromium" };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("latency", "Measures the time from a datagram to its card on the live page, in a real Chromium.") { s_messages, s_browsers, s_chromium };
        command.SetAction((parse, ct) => new LatencyRun(
            Math.Clamp(parse.GetValue(s_messages), FewestMessages, MostMessages),
            Math.Clamp(parse.GetValue(s_browsers), 1, MostBrowsers),
            parse.GetValue(s_chromium) ?? "",
            TimeProvider.System).ExecuteAsync(ct));
        return command;
    }
}
