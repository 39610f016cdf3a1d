namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>What a database of ACARS Hub looks like at one of its revisions. Everything follows from the number unless said otherwise.</summary>
internal sealed record LegacyShape
{
    private static readonly string[] s_ids =
    [
        "e7991f1644b1", "0fc8b7cae596", "a589d271a0a4", "94d97e655180", "3168c906fb9e", "204a67756b9a", "171fe2c07bd9", "40fd0618348d", "a1b2c3d4e5f6",
        "c3d4e5f6a1b2", "f0a1b2c3d4e5", "b6c7d8e9f0a1", "96f36b89016d", "803398f85958", "8c9d47f5ed13", "4d2a7c918f3b", "5e6f7a8b9c0d",
    ];

    /// <summary>0 for ACARS Hub 3, otherwise 1 … 17.</summary>
    public int Revision { get; init; }

    public int Messages { get; init; } = 40;

    /// <summary>Whether the full-text index is there; optional in ACARS Hub 3.</summary>
    public bool WithFts { get; init; } = true;

    /// <summary>Whether absent fields are NULL, as in the oldest files, instead of empty.</summary>
    public bool WithNulls { get; init; }

    /// <summary>Whether counters and terms are there.</summary>
    public bool WithCounters { get; init; } = true;

    public string? RevisionId => Revision == 0 ? null : s_ids[Revision - 1];

    public bool HasMixedLevel => Revision < 2;

    public bool HasMixedFreqs => Revision < 3;

    /// <summary>Whether addresses are decimal.</summary>
    public bool HasDecimalIcao => Revision < 5;

    public bool HasUid => Revision is >= 6 and < 14;

    public bool HasSaved => Revision < 7;

    public bool HasMatchesByUid => Revision is >= 7 and < 14;

    public bool HasMatchesById => Revision >= 14;

    public bool HasAircraftId => Revision >= 8;

    public bool HasResolutions => Revision is >= 9 and < 12;

    public bool HasPlainMinutes => Revision >= 12;

    public bool HasRegistry => Revision >= 11;

    public bool HasSessions => Revision >= 16;

    public override string ToString() => Revision == 0 ? "v3" : $"v4 revision {Revision}";
}
