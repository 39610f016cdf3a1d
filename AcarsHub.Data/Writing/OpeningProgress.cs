using System.Globalization;
using AcarsHub.Data.Import;
using AcarsHub.Data.Migrating;

namespace AcarsHub.Data.Writing;

/// <summary>What is being done to a database while it is opened, in words for a page, a log or a terminal.</summary>
/// <param name="Text">One line, such as <c>Copying messages: 120,000 of 1,000,000 (45,000/s, 20 s left)</c>.</param>
/// <param name="Fraction">How much of it is done, 0 to 1; null where nobody knows.</param>
public sealed record OpeningProgress(string Text, double? Fraction = null)
{
    /// <summary>A step of a migration.</summary>
    public static OpeningProgress Of(MigrationProgress p)
    {
        var rows = p is { RowsDone: { } done, RowsTotal: { } total } ? Invariant($", {done:N0} of {total:N0} rows") : "";
        return new OpeningProgress(Invariant($"{(p.IsUp ? "Applying" : "Reverting")} {p.Name} (step {p.Step} of {p.Steps}{rows})"), Share(p.RowsDone, p.RowsTotal));
    }

    /// <summary>A step of an adoption.</summary>
    public static OpeningProgress Of(AdoptionProgress p) => new(
        p.Phase switch
        {
            AdoptionPhase.Copying => Invariant($"Copying messages: {p.RowsDone:N0} of {p.RowsTotal:N0} ({p.RowsPerSecond:N0}/s{TimeLeftText(p.TimeLeft)})"),
            AdoptionPhase.Finishing => "Copying alerts, counters and statistics",
            AdoptionPhase.Verifying => "Verifying the new database",
            _ => "Putting the new database in place",
        },
        p.Phase == AdoptionPhase.Copying ? Share(p.RowsDone, p.RowsTotal) : null);

    private static double? Share(long? done, long? total) => total > 0 ? (double?)done / total : null;

    /// <summary>Such as <c>, 20 s left</c>; empty when nobody knows.</summary>
    internal static string TimeLeftText(TimeSpan? left) => left switch
    {
        { TotalMinutes: >= 2 } minutes => Invariant($", {minutes.TotalMinutes:0} min left"),
        { } seconds => Invariant($", {seconds.TotalSeconds:0} s left"),
        null => "",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What opening did besides opening.</summary>
/// <param name="Adopted">What was brought over; null when nothing was.</param>
/// <param name="RrdRows">Rows imported from the RRD file; 0 when there was none, or it was known.</param>
/// <param name="RrdProblem">Why the RRD file was not imported; null when all is well.</param>
public sealed record OpeningOutcome(AdoptionResult? Adopted, int RrdRows, string? RrdProblem);
