using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Formats;

namespace AcarsHub.Domain.Decoding;

/// <summary>All formats in the order they are tried. A new format is a line here.</summary>
internal static class FormatRegistry
{
    public static ImmutableArray<TextFormat> All { get; } =
    [
        new Label10Slash(),
    ];
}
