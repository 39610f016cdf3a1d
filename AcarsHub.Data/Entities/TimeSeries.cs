namespace AcarsHub.Data.Entities;

/// <summary>Messages received within one minute. A minute without a row was not observed; one of zeros was silent.</summary>
internal sealed class TimeSeriesMinute
{
    /// <summary>Start of the minute in Unix seconds.</summary>
    public long Timestamp { get; set; }

    public long AcarsCount { get; set; }

    public long VdlmCount { get; set; }

    public long HfdlCount { get; set; }

    public long ImslCount { get; set; }

    public long IrdmCount { get; set; }

    public long TotalCount { get; set; }

    public long ErrorCount { get; set; }
}

/// <summary>Messages received within a longer time span: kept for ever, and the form in which coarse imported data are stored.</summary>
internal sealed class TimeSeriesRollup
{
    public int ResolutionSeconds { get; set; }

    /// <summary>Start of the bucket in Unix seconds.</summary>
    public long Timestamp { get; set; }

    /// <summary>Minutes of the bucket that were observed; the mean rate is sum by minutes.</summary>
    public int Minutes { get; set; }

    public long AcarsSum { get; set; }

    public long VdlmSum { get; set; }

    public long HfdlSum { get; set; }

    public long ImslSum { get; set; }

    public long IrdmSum { get; set; }

    public long TotalSum { get; set; }

    public long ErrorSum { get; set; }

    /// <summary>The busiest minute's total.</summary>
    public long TotalMax { get; set; }
}
