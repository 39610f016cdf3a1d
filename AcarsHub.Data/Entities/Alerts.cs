namespace AcarsHub.Data.Entities;

/// <summary>One alert term that one message contains in one field.</summary>
internal sealed class AlertMatch
{
    public long Id { get; set; }

    /// <summary>Row of <c>messages</c>; no foreign key, since retention removes messages and alerts in steps of their own.</summary>
    public long MessageId { get; set; }

    public required string Term { get; set; }

    /// <summary>Where the term was found: <c>text</c>, <c>icao</c>, <c>tail</c> or <c>flight</c>.</summary>
    public required string MatchType { get; set; }

    /// <summary>The message's reception time in Unix milliseconds.</summary>
    public long MatchedAtMs { get; set; }
}

/// <summary>A configured alert term and how often it has been found in all the time.</summary>
internal sealed class AlertStat
{
    public int Id { get; set; }

    public required string Term { get; set; }

    public long Count { get; set; }
}

/// <summary>A term that keeps a field from raising alerts.</summary>
internal sealed class IgnoreAlertTerm
{
    public int Id { get; set; }

    public required string Term { get; set; }
}
