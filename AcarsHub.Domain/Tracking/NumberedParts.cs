using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// Which messages belong together when the decoder tells nothing about blocks: by message number and time (ingest.md 14.3). With block
/// information the reassembler decides.
/// </summary>
public static class NumberedParts
{
    private const int NumberLength = 4;

    /// <summary>Time from one part to the next at the most.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromSeconds(8);

    /// <summary>Whether <paramref name="b"/> is another part of the message <paramref name="a"/> belongs to, or the same part again.</summary>
    public static bool BelongTogether(AcarsMessage a, AcarsMessage b) =>
        a.MoreToCome is null && b.MoreToCome is null
        && a.StationId is not null && a.StationId == b.StationId
        && (a.ReceivedAtUtc - b.ReceivedAtUtc).Duration() < Window
        && !string.IsNullOrWhiteSpace(a.Text) && !string.IsNullOrWhiteSpace(b.Text)
        && a is { MessageNumber.Length: NumberLength } && b is { MessageNumber.Length: NumberLength }
        && AreOfOneRun(a.MessageNumber, b.MessageNumber);

    private static bool AreOfOneRun(string a, string b) => a.AsSpan(0, 3).SequenceEqual(b.AsSpan(0, 3)) || (a[0] == b[0] && a[3] == b[3]);
}
