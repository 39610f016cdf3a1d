using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Components.Charts;

/// <summary>Colours of charts, by the roles of <c>palette.css</c>.</summary>
internal static class ChartColours
{
    public const string Total = "var(--text)";

    public const string Errors = "var(--ctp-red)";

    public const string Before = "var(--muted)";

    /// <summary>Where nobody listened.</summary>
    public const string Gap = "var(--chart-gap)";

    /// <summary>For things without a colour of their own.</summary>
    public static ImmutableArray<string> Twelve { get; } =
    [
        .. new[] { "blue", "green", "peach", "mauve", "teal", "yellow", "pink", "sapphire", "red", "lavender", "flamingo", "sky" }.Select(static role => $"var(--ctp-{role})"),
    ];

    public static ImmutableArray<string> Eight { get; } = [.. Twelve.Take(8)];

    public static string Of(DecoderKind kind) => $"var(--ctp-{kind.Names().ColourRole})";

    /// <summary>A step of a scale from little to much.</summary>
    /// <param name="share">0 … 1.</param>
    public static string Heat(double share) => FormattableString.Invariant($"color-mix(in srgb, var(--accent) {14 + (86 * share):0}%, var(--card))");
}
