using System.Globalization;
using AcarsHub.Data.Writing;

namespace AcarsHub.Data.Maintenance;

/// <summary>How far decoding the stored messages has come.</summary>
/// <param name="Done">Messages decoded so far.</param>
/// <param name="Total">Messages to decode.</param>
/// <param name="RowsPerSecond">Average speed.</param>
/// <param name="TimeLeft">What is left at that speed; null when nobody knows.</param>
public sealed record ReDecodingProgress(long Done, long Total, double RowsPerSecond, TimeSpan? TimeLeft)
{
    /// <summary>One line for people.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"Decoding messages: {Done:N0} of {Total:N0}, {100 * Done / Math.Max(1, Total)} % ({RowsPerSecond:N0}/s{OpeningProgress.TimeLeftText(TimeLeft)})");
}

/// <summary>What decoding the stored messages came to.</summary>
/// <param name="Full">Messages understood.</param>
/// <param name="Partial">Messages of which a part was understood.</param>
/// <param name="None">Messages nothing was understood of, those without text included.</param>
public sealed record ReDecodingResult(long Full, long Partial, long None)
{
    /// <summary>All messages decoded.</summary>
    public long Total => Full + Partial + None;
}
