namespace AcarsHub.Data.Queries;

/// <summary>Some rows of a long list, which is read from its newest end.</summary>
/// <param name="Items">The rows, newest first.</param>
/// <param name="Before">What to ask for to get the rows that follow: those with an id below it; null when these were the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, long? Before)
{
    /// <summary>Makes a page of rows of which one more was read than it holds, to know whether there are more.</summary>
    internal static Page<T> Of(IReadOnlyList<T> rows, int count, Func<T, long> id) =>
        rows.Count <= count ? new Page<T>(rows, null) : new Page<T>([.. rows.Take(count)], id(rows[count - 1]));
}
