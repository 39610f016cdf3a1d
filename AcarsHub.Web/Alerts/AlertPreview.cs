using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Search;

namespace AcarsHub.Web.Alerts;

/// <summary>Tells what a term would have found in the stored messages, in turn with the searches.</summary>
internal sealed class AlertPreview(AlertScan scan, MessagesByIdQuery messages, StoredMessages stored, AlertBook book, HistorySearch history)
{
    /// <summary>Messages shown as examples.</summary>
    public const int MostExamples = 5;

    /// <summary>Looks for a term in all stored messages, with the ignore terms that hold.</summary>
    /// <param name="term">The term.</param>
    /// <param name="progress">Told ten times a second; null when nobody wants to know.</param>
    /// <param name="ct">Stops looking.</param>
    /// <returns>What was found, or why nothing could be looked into.</returns>
    public async Task<AlertPreviewResult> RunAsync(AlertTerm term, IProgress<AlertScanProgress>? progress, CancellationToken ct)
    {
        if (AlertTermChecks.Problem(term) is { } problem)
        {
            return AlertPreviewResult.Of(problem);
        }

        var matcher = new AlertMatcher(book.Current.Terms with { Terms = [term] });
        var outcome = await history.InTurnAsync(() => LookAsync(matcher, progress, ct), ct);
        return outcome.Answer ?? AlertPreviewResult.Of(outcome.Failure!.Text); // There is either.
    }

    private async Task<AlertPreviewResult> LookAsync(AlertMatcher matcher, IProgress<AlertScanProgress>? progress, CancellationToken ct)
    {
        var newest = new Queue<long>();
        var result = await scan.RunAsync(
            matcher,
            found =>
            {
                newest.Enqueue(found.Id);
                if (newest.Count > MostExamples)
                {
                    newest.Dequeue();
                }
            },
            progress,
            ct);
        var examples = await messages.RunAsync([.. newest], ct);
        return new AlertPreviewResult(result.Matched, result.Examined, [.. examples.Reverse().Select(record => Marked(stored.Of(record), matcher))]);
    }

    private static StoredMessage Marked(StoredMessage message, AlertMatcher matcher) => message with { Enriched = message.Enriched with { Alerts = matcher.Match(message.Enriched) } };
}
