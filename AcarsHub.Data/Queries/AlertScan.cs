using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Enrichment;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Queries;

/// <summary>A stored message something was found in.</summary>
/// <param name="Id">Row id.</param>
/// <param name="TimeMs">When it was received.</param>
/// <param name="Hits">What was found.</param>
public readonly record struct ScannedAlert(long Id, long TimeMs, ImmutableArray<AlertHit> Hits);

/// <summary>What a scan came to.</summary>
/// <param name="Examined">Messages looked into.</param>
/// <param name="Matched">Those something was found in.</param>
/// <param name="LastId">Highest id of a message looked into; 0 when there is none.</param>
public readonly record struct AlertScanResult(long Examined, long Matched, long LastId);

/// <summary>
/// Looks for terms in all stored messages. One thread reads and another looks. Each batch is read for itself, so that the log of the
/// database can be emptied meanwhile.
/// </summary>
public sealed class AlertScan
{
    /// <summary>Messages read at once.</summary>
    internal const int BatchRows = 5_000;

    private const int BatchesAhead = 2;

    private static readonly TimeSpan s_betweenReports = TimeSpan.FromMilliseconds(100);

    private readonly IDbContextFactory<AcarsHubDbContext> _contexts;
    private readonly FlightResolver _flights;
    private readonly ContentDecoder _decoder;

    internal AlertScan(IDbContextFactory<AcarsHubDbContext> contexts, ReferenceData data, ContentDecoder decoder) =>
        (_contexts, _flights, _decoder) = (contexts, new FlightResolver(data.Airlines), decoder);

    /// <summary>Looks into all messages, oldest first, to the newest there is at the end.</summary>
    /// <param name="matcher">What to look for.</param>
    /// <param name="found">Gets each message something was found in, one at a time.</param>
    /// <param name="progress">Told ten times a second; null when nobody wants to know.</param>
    /// <param name="ct">Stops.</param>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public async Task<AlertScanResult> RunAsync(AlertMatcher matcher, Action<ScannedAlert> found, IProgress<AlertScanProgress>? progress, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var batches = Channel.CreateBounded<AlertScanBatch>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(batches.Writer, matcher.Fields.HasFlag(AlertFields.Decoded), stop.Token), CancellationToken.None);
        try
        {
            return await Task.Run(() => LookAsync(batches.Reader, matcher, found, progress, ct), ct);
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <summary>Reads to the end; why it ended before tells the channel.</summary>
    private async Task ReadAsync(ChannelWriter<AlertScanBatch> batches, bool withDecoded, CancellationToken ct)
    {
        try
        {
            await using var context = await _contexts.CreateDbContextAsync(ct);
            await context.Database.OpenConnectionAsync(ct);
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            var reader = new AlertScanReader(connection, withDecoded ? _flights : null, _decoder);
            while (reader.Next() is { Subjects.Count: > 0 } batch)
            {
                await batches.WriteAsync(batch, ct);
            }

            batches.Complete();
        }
        catch (Exception e)
        {
            batches.Complete(e);
        }
    }

    private static async Task<AlertScanResult> LookAsync(
        ChannelReader<AlertScanBatch> batches, AlertMatcher matcher, Action<ScannedAlert> found, IProgress<AlertScanProgress>? progress, CancellationToken ct)
    {
        var result = default(AlertScanResult);
        var toldAt = 0L;
        await foreach (var batch in batches.ReadAllAsync(ct))
        {
            result = Look(batch, matcher, found, result);
            if (Stopwatch.GetElapsedTime(toldAt) >= s_betweenReports)
            {
                toldAt = Stopwatch.GetTimestamp();
                progress?.Report(new AlertScanProgress(result.Examined, Math.Max(result.Examined, batch.Total), result.Matched));
            }
        }

        progress?.Report(new AlertScanProgress(result.Examined, result.Examined, result.Matched));
        return result;
    }

    private static AlertScanResult Look(AlertScanBatch batch, AlertMatcher matcher, Action<ScannedAlert> found, AlertScanResult before)
    {
        var matched = before.Matched;
        foreach (var (id, timeMs, subject) in batch.Subjects)
        {
            if (matcher.Match(subject) is { IsEmpty: false } hits)
            {
                matched++;
                found(new ScannedAlert(id, timeMs, hits));
            }
        }

        return new AlertScanResult(before.Examined + batch.Subjects.Count, matched, batch.Subjects[^1].Id);
    }
}
