using System.Globalization;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>A fault or warning as a maintenance computer records it.</summary>
/// <param name="Time">When it occurred; null when unreadable.</param>
/// <param name="AtaCode">ATA chapter, section and subject: <c>29-11-41</c>.</param>
/// <param name="FlightPhase">Phase of flight, 1 … 14 by the count of the manufacturer.</param>
/// <param name="Text">What happened.</param>
public sealed record MaintenanceEvent(MessageTime? Time, string? AtaCode, int? FlightPhase, string Text)
{
    /// <summary><c>2019-12-16T18:12:00Z, ATA 34-00-00, phase 6: NAV TCAS FAULT</c>.</summary>
    public override string ToString()
    {
        List<string> head = new(3);
        if (Time is { } time)
        {
            head.Add(time.ToString());
        }

        if (AtaCode is not null)
        {
            head.Add("ATA " + AtaCode);
        }

        if (FlightPhase is { } phase)
        {
            head.Add(string.Create(CultureInfo.InvariantCulture, $"phase {phase}"));
        }

        return head.Count == 0 ? Text : $"{string.Join(", ", head)}: {Text}";
    }
}

/// <summary>A reading of an engine or another system.</summary>
/// <param name="Name">What was measured, with the side: <c>L N1 VIBES</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit as sent: <c>%</c>, <c>C</c>, <c>PSI</c>, <c>MIL</c>.</param>
public sealed record EngineReading(string Name, double Value, string Unit)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value:0.######} {Unit}");
}
