using System.CommandLine;

namespace AcarsHub.Benchmarks.Browsers;

/// <summary>The <c>browsers</c> subcommand.</summary>
internal static class BrowsersCommand
{
    private static readonly Option<int> s_browsers = Number("--browsers", "Pages open at once.", 20, 1, 100);
    private static readonly Option<int> s_rate = Number("--rate", "Messages per second.", 20, 1, 500);
    private static readonly Option<int> s_seconds = Number("--seconds", "How long the pages are watched.", 600, 10, 7200);
    private static readonly Option<int> s_hidden = Number("--hidden-seconds", "How long they are watched while hidden.", 60, 10, 7200);
    private static readonly Option<int> s_busyRate = Number("--busy-rate", "Messages per second while the main thread of a page is measured.", 50, 1, 500);
    private static readonly Option<int> s_busySeconds = Number("--busy-seconds", "How long that is.", 60, 5, 7200);
    private static readonly Option<int> s_loads = Number("--loads", "First loads of the page, after one that warms the server up.", 5, 1, 100);
    private static readonly Option<string> s_chromium = new("--chromium") { Description = "Chromium to use.", DefaultValueFactory = _ => "/usr/bin/chromium" };
    private static readonly Option<FileInfo?> s_server = new("--server") { Description = "AcarsHub.Web.dll to start, such as a published one, instead of the one built here." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("browsers", "Measures what open live pages cost the server, the network and the browser, in a real Chromium, against the limits set for them.")
        {
            s_browsers, s_rate, s_seconds, s_hidden, s_busyRate, s_busySeconds, s_loads, s_chromium, s_server,
        };
        command.SetAction((parse, ct) => new BrowsersRun(Read(parse), TimeProvider.System).ExecuteAsync(ct));
        return command;
    }

    /// <summary>The options of a parsed command line.</summary>
    public static BrowsersOptions Read(ParseResult parse) => new(
        parse.GetValue(s_browsers),
        parse.GetValue(s_rate),
        TimeSpan.FromSeconds(parse.GetValue(s_seconds)),
        TimeSpan.FromSeconds(parse.GetValue(s_hidden)),
        parse.GetValue(s_busyRate),
        TimeSpan.FromSeconds(parse.GetValue(s_busySeconds)),
        parse.GetValue(s_loads),
        parse.GetValue(s_chromium) ?? "",
        parse.GetValue(s_server)?.FullName);

    private static Option<int> Number(string name, string description, int usual, int lowest, int highest)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var value && (value < lowest || value > highest))
            {
                result.AddError($"{name} must be between {lowest} and {highest}.");
            }
        });
        return option;
    }
}
