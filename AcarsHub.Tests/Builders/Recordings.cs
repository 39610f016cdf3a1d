using System.Collections.Immutable;
using System.Text;
using AcarsHub.Domain.Messages;
using Xunit;

namespace AcarsHub.Tests.Builders;

/// <summary>The recordings of real traffic, where they are at hand; they are never part of the repository.</summary>
internal static class Recordings
{
    public const int Total = 1430;

    private static readonly ImmutableArray<(DecoderKind Kind, string File)> s_files =
    [
        (DecoderKind.Acars, "recordings/raw-acars-messages.jsonl"),
        (DecoderKind.Vdlm2, "recordings/raw-vdlm2-messages.jsonl"),
        (DecoderKind.Hfdl, "recordings/raw-hfdl-messages.jsonl"),
    ];

    /// <summary>Lines of each type, or skips the test where the recordings are absent.</summary>
    public static IReadOnlyList<(DecoderKind Kind, byte[][] Lines)> ReadOrSkip()
    {
        var paths = s_files.Select(static f => (f.Kind, Path: SharedData.Find(f.File))).ToArray();
        Assert.SkipWhen(paths.Any(static p => p.Path is null), "The recordings are not on this machine (shared/data/recordings beside the checkout).");
        return [.. paths.Select(static p => (p.Kind, File.ReadLines(p.Path!).Where(static l => l.Trim().Length > 0).Select(static l => Encoding.UTF8.GetBytes(l + "\n")).ToArray()))];
    }
}
