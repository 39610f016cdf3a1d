namespace AcarsHub.Data.Migrating;

/// <summary>One migration this version knows.</summary>
/// <param name="Id">Full id, e.g. <c>20260201000003_EnableFts</c>.</param>
/// <param name="IsApplied">Whether the file has it.</param>
public sealed record MigrationState(string Id, bool IsApplied)
{
    private const int TimestampLength = 14;

    /// <summary>Number within the chain, e.g. <c>003</c>.</summary>
    public string Number => Id[(TimestampLength - 3)..TimestampLength];

    /// <summary>Name without the timestamp, e.g. <c>EnableFts</c>.</summary>
    public string Name => Id[(TimestampLength + 1)..];
}

/// <summary>How far a migration has come.</summary>
/// <param name="Name">The step under way, e.g. <c>EnableFts</c>.</param>
/// <param name="IsUp">Whether the step is applied; otherwise it is taken back.</param>
/// <param name="Step">Its position in this run, from 1.</param>
/// <param name="Steps">Steps of this run.</param>
/// <param name="RowsDone">Messages rewritten so far; null for a step that does not go through all of them.</param>
/// <param name="RowsTotal">Messages to rewrite; null likewise.</param>
public sealed record MigrationProgress(string Name, bool IsUp, int Step, int Steps, long? RowsDone = null, long? RowsTotal = null);

/// <summary>What a run did.</summary>
/// <param name="Applied">Names of the steps applied, in order.</param>
/// <param name="Reverted">Names of the steps taken back, in order.</param>
/// <param name="CopyPath">The copy made before the first step; null when there was nothing to copy or to do.</param>
public sealed record MigrationOutcome(IReadOnlyList<string> Applied, IReadOnlyList<string> Reverted, string? CopyPath);
