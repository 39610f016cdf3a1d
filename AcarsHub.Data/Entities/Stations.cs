namespace AcarsHub.Data.Entities;

/// <summary>Messages received by one station within an hour or a day.</summary>
internal sealed class StationRollup
{
    public int ResolutionSeconds { get; set; }

    /// <summary>Start of the bucket in Unix seconds.</summary>
    public long Timestamp { get; set; }

    /// <summary>Name of the station, as received.</summary>
    public required string Station { get; set; }

    public long AcarsSum { get; set; }

    public long VdlmSum { get; set; }

    public long HfdlSum { get; set; }

    public long ImslSum { get; set; }

    public long IrdmSum { get; set; }

    public long TotalSum { get; set; }

    public long ErrorSum { get; set; }
}

/// <summary>Messages of aircraft at about one distance with about one signal level.</summary>
internal sealed class LevelDistance
{
    /// <summary>Number of the decoder type.</summary>
    public int Kind { get; set; }

    /// <summary>Start of the distance bin.</summary>
    public int DistanceKm { get; set; }

    /// <summary>Start of the level bin in dB.</summary>
    public int Level { get; set; }

    public long Count { get; set; }
}
