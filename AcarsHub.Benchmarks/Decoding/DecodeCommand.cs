using System.CommandLine;
using AcarsHub.Tests.Builders;

namespace AcarsHub.Benchmarks.Decoding;

/// <summary>The <c>decode</c> subcommand.</summary>
internal static class DecodeCommand
{
    private static readonly Option<DirectoryInfo?> s_recordings = new("--recordings") { Description = "Folder with *.jsonl files of decoder programs. Default: shared/data/recordings beside the checkout." };
    private static readonly Option<int> s_rounds = new("--rounds") { Description = "How often each message is decoded.", DefaultValueFactory = _ => 200 };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("decode", "Measures the text decoder over recorded traffic: time and memory for each message.") { s_recordings, s_rounds };
        command.SetAction(static result =>
        {
            var folder = result.GetValue(s_recordings)?.FullName ?? SharedData.Find("recordings");
            if (folder is null || !Directory.Exists(folder))
            {
                Console.Error.WriteLine("No recordings: name a folder with --recordings.");
                return 1;
            }

            DecodeRun.Execute(folder, Math.Max(1, result.GetValue(s_rounds)), Console.Out);
            return 0;
        });
        return command;
    }
}
