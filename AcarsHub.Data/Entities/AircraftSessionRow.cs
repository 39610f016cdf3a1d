namespace AcarsHub.Data.Entities;

/// <summary>One row of <c>aircraft_sessions</c>: an aircraft from its first message to the silence after its last.</summary>
internal sealed class AircraftSessionRow
{
    public long Id { get; set; }

    /// <summary>By which link it is followed, e.g. <c>vdlm2</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Reception time of its first message in Unix milliseconds.</summary>
    public long FirstSeenMs { get; set; }

    /// <summary>Reception time of its last message in Unix milliseconds.</summary>
    public long LastSeenMs { get; set; }

    /// <summary>Messages received, those that were not stored included.</summary>
    public long Messages { get; set; }

    /// <summary>Six upper-case hex digits.</summary>
    public string? Icao { get; set; }

    /// <summary>Newest flight id.</summary>
    public string? Callsign { get; set; }

    public string? Tail { get; set; }
}
