namespace AcarsHub.Data.Import;

/// <summary>What an adoption is doing.</summary>
public enum AdoptionPhase
{
    /// <summary>Copying messages into the new file and its full-text index; the only phase that counts rows.</summary>
    Copying,

    /// <summary>Alerts, counters, histograms and time series.</summary>
    Finishing,

    /// <summary>Counting rows again and checking file and index.</summary>
    Verifying,

    /// <summary>Putting the new file in place of the old one.</summary>
    Swapping,
}

/// <summary>How far an adoption is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="RowsDone">Messages copied.</param>
/// <param name="RowsTotal">Messages in the old file.</param>
/// <param name="RowsPerSecond">Average speed since the first row; 0 before it is known.</param>
/// <param name="TimeLeft">Estimated time until the last message is copied; null before it is known and in later phases, which are shorter.</param>
public sealed record AdoptionProgress(AdoptionPhase Phase, long RowsDone, long RowsTotal, double RowsPerSecond, TimeSpan? TimeLeft);
