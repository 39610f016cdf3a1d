using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>What a block or part is to the message it belongs to.</summary>
public enum ReassemblyOutcome
{
    /// <summary>A message by itself.</summary>
    SingleBlock,

    /// <summary>The first or a middle part; more are to come.</summary>
    Waiting,

    /// <summary>The part that made a message complete.</summary>
    Completed,

    /// <summary>The decoder has put the message together and delivers the whole text with this block.</summary>
    AlreadyReassembled,

    /// <summary>A part that has come before: sent again, or heard by another station.</summary>
    Duplicate,

    /// <summary>A later part of a message whose beginning was not received.</summary>
    OrphanPart,

    /// <summary>A part does not fit to those before it, which are given up.</summary>
    Gap,
}

/// <summary>What came of adding a block or part.</summary>
public sealed record ReassemblyResult
{
    /// <summary>What it is.</summary>
    public required ReassemblyOutcome Outcome { get; init; }

    /// <summary>The text of the whole message, to be decoded instead of the block's own; null as long as it is not whole.</summary>
    public string? Text { get; init; }

    /// <summary>Number of the part, from 1; 0 when unknown.</summary>
    public int PartNumber { get; init; }

    /// <summary>How many parts the message has; 0 as long as unknown.</summary>
    public int PartCount { get; init; }

    /// <summary>
    /// The caller's keys of the parts in order. When waiting, complete or already reassembled: all so far, this one last. For a
    /// duplicate: those of the message it belongs to, without this one. For a gap: those given up.
    /// </summary>
    public ImmutableArray<long> PartKeys { get; init; } = [];
}
