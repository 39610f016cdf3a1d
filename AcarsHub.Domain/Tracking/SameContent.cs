using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>When two receptions are one message (ingest.md 14.2).</summary>
public static class SameContent
{
    /// <summary>The same text a quarter of an hour later is a new message: an aircraft that says the same again.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether both say the same within the window.</summary>
    public static bool Is(AcarsMessage a, AcarsMessage b)
    {
        // Asked of every message of an aircraft: nearly all differ in their text.
        if (a.Text != b.Text || (a.ReceivedAtUtc - b.ReceivedAtUtc).Duration() > Window)
        {
            return false;
        }

        return string.IsNullOrWhiteSpace(a.Text) ? HaveSameFields(a, b) : a.Label == b.Label;
    }

    // Messages without content differ in what they are about only.
    private static bool HaveSameFields(AcarsMessage a, AcarsMessage b) =>
        a.Libacars == b.Libacars
        && a.DestinationAirport == b.DestinationAirport && a.DepartureAirport == b.DepartureAirport && a.Eta == b.Eta
        && a.GateOut == b.GateOut && a.GateIn == b.GateIn && a.WheelsOff == b.WheelsOff && a.WheelsOn == b.WheelsOn
        && a.LatitudeDegrees == b.LatitudeDegrees && a.LongitudeDegrees == b.LongitudeDegrees && a.AltitudeFeet == b.AltitudeFeet
        && (a.Libacars is not null || HaveSameFrame(a, b));

    private static bool HaveSameFrame(AcarsMessage a, AcarsMessage b) =>
        a.Label == b.Label && a.BlockId == b.BlockId && a.MessageNumber == b.MessageNumber && a.Kind == b.Kind && a.FrameType == b.FrameType;
}
