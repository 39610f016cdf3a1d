using System.CommandLine;
using AcarsHub.Domain.Decoding;
using AcarsHub.Web.Endpoints;

namespace AcarsHub.Web.Cli;

/// <summary><c>decode</c>: messages as JSON lines in, what they say as JSON lines out. Needs no database, no settings and no server.</summary>
internal static class DecodeCommand
{
    public static Command Build()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Files to read, one after the other; standard input when left out", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("decode", "Decode messages: JSON lines with label and text in, JSON lines out") { files };
        command.SetAction(parse =>
        {
            using var output = Console.OpenStandardOutput();
            return Run(parse.GetValue(files) ?? [], Console.OpenStandardInput, output, parse.InvocationConfiguration.Error);
        });
        return command;
    }

    /// <summary>Decodes all lines.</summary>
    /// <returns>0 when every line was a message; 1 when one was not, or when reading or writing failed.</returns>
    internal static int Run(IReadOnlyList<FileInfo> files, Func<Stream> openStandardInput, Stream output, TextWriter errors)
    {
        try
        {
            using var buffered = new BufferedStream(output);
            var lines = new DecodeLines(new MessageDecoder(), buffered);
            if (files.Count == 0)
            {
                using var input = openStandardInput();
                lines.Decode(input);
            }

            foreach (var file in files)
            {
                using var input = file.OpenRead();
                lines.Decode(input);
            }

            return lines.AreAllGood ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"Failed: {e.Message}");
            return 1;
        }
    }

    /// <summary>Decodes line by line; counts lines through all inputs, as they come out.</summary>
    private sealed class DecodeLines(MessageDecoder decoder, Stream output)
    {
        private long _line;

        public bool AreAllGood { get; private set; } = true;

        public void Decode(Stream input)
        {
            var reader = new LineReader(input);
            while (true)
            {
                if (!reader.HasLine)
                {
                    output.Flush(); // Reading may wait for long.
                }

                if (!reader.TryRead(out var line))
                {
                    return;
                }

                _line++;
                output.Write(Answer(line));
                output.WriteByte((byte)'\n');
            }
        }

        private byte[] Answer(ReadOnlyMemory<byte>? line)
        {
            var problem = $"longer than {LineReader.LongestLine} bytes";
            if (line is { } json && DecodeRequest.Parse(json, out problem) is { } message)
            {
                return DecodeAnswer.To(message, decoder);
            }

            AreAllGood = false;
            return DecodeAnswer.Error($"line {_line}: {problem}");
        }
    }
}
