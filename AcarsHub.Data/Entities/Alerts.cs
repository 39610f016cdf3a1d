namespace AcarsHub.Data.Entities;

/// <summary>One alert term that one message contains in one field.</summary>
internal sealed class AlertMatch
{
    public long Id { get; set; }

    /// <summary>Row of <c>messages</c>; no foreign key, since retention removes messages and alerts in steps of their own.</summary>
    public long MessageId { get; set; }

    public required string Term { get; set; }

    /// <summary>Where the term was found: <c>text</c>, <c>decoded</c>, <c>icao</c>, <c>tail</c> or <c>flight</c>.</summary>
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

    /// <summary><c>plain</c>, <c>wildcard</c> or <c>regex</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Where it is looked for, a sum of <see cref="Domain.Alerts.AlertFields"/>.</summary>
    public int Fields { get; set; }

    /// <summary><c>notice</c>, <c>warning</c> or <c>critical</c>.</summary>
    public required string Severity { get; set; }

    /// <summary>A colour's name, or <c>severity</c>.</summary>
    public required string Colour { get; set; }
}

/// <summary>A term that keeps a field from raising alerts. It has the columns of the others; severity and colour mean nothing here.</summary>
internal sealed class IgnoreAlertTerm
{
    public int Id { get; set; }

    public required string Term { get; set; }

    public required string Kind { get; set; }

    public int Fields { get; set; }

    public required string Severity { get; set; }

    public required string Colour { get; set; }
}
