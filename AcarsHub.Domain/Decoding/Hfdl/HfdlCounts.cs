using System.Globalization;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>A count on this flight and on the one before.</summary>
/// <param name="ThisLeg">On this flight leg.</param>
/// <param name="PreviousLeg">On the leg before.</param>
public readonly record struct HfdlLegCounts(int ThisLeg, int PreviousLeg)
{
    /// <summary><c>2 this leg, 0 previous leg</c>.</summary>
    public override string ToString() => Text("");

    /// <summary>The same with a unit.</summary>
    internal string Text(string unit) => string.Create(CultureInfo.InvariantCulture, $"{ThisLeg}{unit} this leg, {PreviousLeg}{unit} previous leg");
}

/// <summary>Numbers of media access PDUs by their data rate.</summary>
/// <param name="At300">At 300 bit/s.</param>
/// <param name="At600">At 600 bit/s.</param>
/// <param name="At1200">At 1200 bit/s.</param>
/// <param name="At1800">At 1800 bit/s.</param>
public readonly record struct HfdlRateCounts(int At300, int At600, int At1200, int At1800)
{
    /// <summary><c>105 at 300 bit/s, 6 at 600 bit/s</c>.</summary>
    public override string ToString()
    {
        ReadOnlySpan<(int Count, string Rate)> counts = [(At300, "300"), (At600, "600"), (At1200, "1200"), (At1800, "1800")];
        var parts = new List<string>();
        foreach (var (count, rate) in counts)
        {
            if (count != 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} at {rate} bit/s"));
            }
        }

        return parts.Count == 0 ? "none" : string.Join(", ", parts);
    }
}

/// <summary>Why something happened on the link.</summary>
/// <param name="Code">Number on the link; null when the decoder program does not tell.</param>
/// <param name="Description">In words; null when the decoder program has none.</param>
public sealed record HfdlReason(int? Code, string? Description)
{
    /// <summary>The words, or the number.</summary>
    public override string ToString() => Description ?? string.Create(CultureInfo.InvariantCulture, $"code {Code}");
}
