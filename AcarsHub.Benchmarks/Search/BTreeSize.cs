namespace AcarsHub.Benchmarks.Search;

/// <summary>What a table or index takes in the file.</summary>
/// <param name="Pages">Pages, those of overflowing rows included.</param>
/// <param name="PayloadBytes">Bytes of the rows themselves.</param>
/// <param name="Cells">Rows, or entries of an index; inner entries of a table's tree have no payload and are not counted.</param>
internal sealed record BTreeSize(long Pages, long PayloadBytes, long Cells)
{
    public static BTreeSize operator +(BTreeSize a, BTreeSize b) => new(a.Pages + b.Pages, a.PayloadBytes + b.PayloadBytes, a.Cells + b.Cells);
}
