using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts;

namespace AcarsHub.Web.Alerts;

/// <summary>Tells what a term would have found in the stored messages.</summary>
internal sealed class AlertPreview
{
    /// <summary>Messages shown as examples.</summary>
    public const int MostExamples = 5;

    /// <summary>Looks for a term in all stored messages.</summary>
    /// <param name="term">The term; without <see cref="AlertTermChecks.Problem(AlertTerm)"/>.</param>
    /// <param name="progress">Told some times a second.</param>
    /// <param name="ct">Stops looking.</param>
    public Task<AlertPreviewResult> RunAsync(AlertTerm term, IProgress<AlertScanProgress> progress, CancellationToken ct) =>
        Task.FromResult(AlertPreviewResult.Of("The stored messages cannot be looked into yet."));
}
