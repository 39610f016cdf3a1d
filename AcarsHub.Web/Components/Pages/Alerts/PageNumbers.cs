using System.Collections.Immutable;

namespace AcarsHub.Web.Components.Pages.Alerts;

/// <summary>The numbers of a pager: first, last, and those around the page one is on.</summary>
public static class PageNumbers
{
    /// <summary>Numbers and gaps together.</summary>
    public const int Most = 7;

    private const int Around = 1;

    /// <summary>The numbers in their order; null where some are left out.</summary>
    /// <param name="current">The page one is on.</param>
    /// <param name="pages">How many there are.</param>
    public static ImmutableArray<int?> Of(int current, int pages)
    {
        if (pages <= Most)
        {
            return [.. Numbers(1, pages)];
        }

        // A gap of one page would hide no more than it takes.
        const int edge = Most - 2;
        return current <= edge - Around ? [.. Numbers(1, edge), null, pages]
            : current > pages - edge + Around ? [1, null, .. Numbers(pages - edge + 1, pages)]
            : [1, null, .. Numbers(current - Around, current + Around), null, pages];
    }

    private static IEnumerable<int?> Numbers(int from, int to) => Enumerable.Range(from, to - from + 1).Select(static number => (int?)number);
}
