using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>An alerted message as far as it is compared with others.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Message">What was received.</param>
/// <param name="Terms">Texts of the terms found.</param>
public sealed record AlertedMessage(long Id, AcarsMessage Message, IReadOnlyList<string> Terms);

/// <summary>
/// Tells an alert once, though every reception and every part of a message is a row of its own: two stations hear the same, and a
/// message of five parts has the flight id that is looked for five times.
/// </summary>
public static class AlertRepeats
{
    /// <summary>Parts that come later are not of the same message.</summary>
    public static TimeSpan PartsWindow { get; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether nothing new is told by <paramref name="message"/> after <paramref name="earlier"/>.</summary>
    public static bool Is(AlertedMessage message, AlertedMessage earlier)
    {
        var (a, b) = (message.Message, earlier.Message);
        return (SameContent.Is(a, b) || IsPartOfTheSame(a, b)) && IsSameAircraft(a, b) && message.Terms.All(earlier.Terms.Contains);
    }

    // Not every decoder gives every identifier; those both give must not contradict each other.
    private static bool IsSameAircraft(AcarsMessage a, AcarsMessage b)
    {
        (string? A, string? B)[] pairs = [(a.Icao?.ToString(), b.Icao?.ToString()), (a.Tail, b.Tail), (a.Flight, b.Flight)];
        var known = pairs.Where(static pair => pair.A is not null && pair.B is not null).ToList();
        return known.Count > 0 ? known.TrueForAll(static pair => pair.A == pair.B) : pairs.All(static pair => pair.A is null && pair.B is null);
    }

    // M07A and M07B: the letter at the end counts the parts.
    private static bool IsPartOfTheSame(AcarsMessage a, AcarsMessage b) =>
        a.Label == b.Label && (a.ReceivedAtUtc - b.ReceivedAtUtc).Duration() <= PartsWindow
        && a.MessageNumber is { Length: 4 } one && b.MessageNumber is { Length: 4 } other && one != other && one.AsSpan(0, 3).SequenceEqual(other.AsSpan(0, 3));
}
