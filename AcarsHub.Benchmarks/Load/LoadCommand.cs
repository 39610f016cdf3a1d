using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Load;

/// <summary>The <c>load</c> subcommand.</summary>
internal static class LoadCommand
{
    private static readonly Option<int> s_rate = new("--rate") { Description = "Datagrams per second.", DefaultValueFactory = _ => 5000 };
    private static readonly Option<int> s_seconds = new("--seconds") { Description = "How long to send.", DefaultValueFactory = _ => 20 };

    private static readonly Option<int> s_garbage = new("--garbage") { Description = "Datagrams of garbage after each real one.", DefaultValueFactory = _ => 0 };

    private static readonly Option<ImmutableArray<DecoderKind>> s_kinds = new("--kinds")
    {
        Description = "Decoder types, comma-separated.",
        DefaultValueFactory = _ => [DecoderKind.Acars, DecoderKind.Vdlm2, DecoderKind.Hfdl],
        CustomParser = ParseKinds,
    };

    private static readonly Option<Uri?> s_url = new("--url")
    {
        Description = "A server that runs already on this machine, with save-all on and the default UDP ports.",
        CustomParser = ParseUrl,
    };

    private static readonly Option<FileInfo?> s_server = new("--server") { Description = "AcarsHub.Web.dll to start instead of the one built here." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("load", "Sends simulated datagrams at a steady rate to a server on this machine and reports what became of them.")
        {
            s_rate, s_seconds, s_garbage, s_kinds, s_url, s_server,
        };
        s_rate.Validators.Add(r => InRange(r, s_rate, 1, 1_000_000));
        s_seconds.Validators.Add(r => InRange(r, s_seconds, 1, 3600));
        s_garbage.Validators.Add(r => InRange(r, s_garbage, 0, 100));
        command.SetAction((result, ct) => LoadRun.ExecuteAsync(
            new LoadOptions(
                result.GetValue(s_rate),
                TimeSpan.FromSeconds(result.GetValue(s_seconds)),
                result.GetValue(s_garbage),
                result.GetValue(s_kinds),
                result.GetValue(s_url),
                result.GetValue(s_server)?.FullName),
            TimeProvider.System,
            ct));
        return command;
    }

    private static void InRange(OptionResult result, Option<int> option, int lowest, int highest)
    {
        if (result.GetValueOrDefault<int>() is var value && (value < lowest || value > highest))
        {
            result.AddError($"{option.Name} must be between {lowest} and {highest}.");
        }
    }

    private static ImmutableArray<DecoderKind> ParseKinds(ArgumentResult result)
    {
        var names = result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList();
        foreach (var name in names.Where(n => DecoderKinds.Parse(n) is null))
        {
            result.AddError($"\"{name}\" is no decoder type; known are {string.Join(", ", DecoderKinds.All.Select(k => k.RateKey))}.");
        }

        return [.. names.Select(n => DecoderKinds.Parse(n)).OfType<DecoderKind>().Distinct()];
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        // Load goes to this machine only: a typo must not flood somebody else's server.
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url) && url.IsLoopback)
        {
            return url;
        }

        result.AddError("--url must be an address of this machine, such as http://127.0.0.1:8888.");
        return null;
    }
}
