using System.Collections.Immutable;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts.Outbound;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Outbound;

/// <summary>
/// Writes channels and their queue. Each method is one transaction on the writer's loop and gives what is stored afterwards. Any thread
/// may call it.
/// </summary>
public sealed class OutboundStore(StoreJobs jobs, TimeProvider clock)
{
    /// <summary>Most notices that wait for a channel; beyond, the oldest are given up.</summary>
    public const int MostWaiting = 1_000;

    /// <summary>Is told what is stored after each write, in the order of the writes, on the writer's thread. To be set before the first.</summary>
    public Action<OutboundSnapshot> Committed { get; set; } = static _ => { };

    private long NowMs => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Makes the channels of the environment those given, and reads all. To be called once, at start.</summary>
    /// <param name="environment">Those channels.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> StartAsync(IReadOnlyList<OutboundChannel> environment, CancellationToken ct) => RunAsync(
        connection =>
        {
            foreach (var id in connection.Rows("SELECT id, environment FROM outbound_channels WHERE environment IS NOT NULL", static row => (Id: row.GetInt64(0), Key: row.GetString(1)))
                .ToList().Where(row => !environment.Any(channel => OutboundKindInfo.Of(channel.Kind).Key == row.Key)))
            {
                OutboundStatements.Remove(connection, id.Id);
            }

            foreach (var channel in environment)
            {
                OutboundStatements.PutEnvironment(connection, channel);
            }
        },
        ct);

    /// <summary>Adds a channel, or changes the one with its id; what it has queued stays. Alerts of before are not sent by one that was not there or off.</summary>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> SaveAsync(OutboundChannel channel, CancellationToken ct) => RunAsync(connection => OutboundStatements.Save(connection, channel), ct);

    /// <summary>Switches a channel on or off.</summary>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> EnableAsync(long id, bool isEnabled, CancellationToken ct) => RunAsync(connection => OutboundStatements.Enable(connection, id, isEnabled), ct);

    /// <summary>Removes a channel and what it has queued.</summary>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> RemoveAsync(long id, CancellationToken ct) => RunAsync(connection => OutboundStatements.Remove(connection, id), ct);

    /// <summary>Queues alerts with every channel that takes them and has not yet, and notes that it is done up to a message: both or neither.</summary>
    /// <param name="notices">The notices, oldest first.</param>
    /// <param name="upTo">Row of the message all before which are done.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> QueueAsync(IReadOnlyList<NewNotice> notices, long upTo, CancellationToken ct) => RunAsync(
        connection =>
        {
            foreach (var notice in notices)
            {
                OutboundStatements.Queue(connection, notice, NowMs);
            }

            OutboundStatements.MoveOn(connection, upTo);
            OutboundStatements.Bound(connection, MostWaiting, NowMs);
        },
        ct);

    /// <summary>Queues a notice that is about no message.</summary>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> QueueAsync(OutboundNotice notice, CancellationToken ct) => RunAsync(
        connection =>
        {
            OutboundStatements.Queue(connection, new NewNotice(null, notice), NowMs);
            OutboundStatements.Bound(connection, MostWaiting, NowMs);
        },
        ct);

    /// <summary>Takes what has been delivered off the queue.</summary>
    /// <param name="channel">Id of the channel.</param>
    /// <param name="ids">What was delivered.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> DeliveredAsync(long channel, ImmutableArray<long> ids, CancellationToken ct) => RunAsync(
        connection =>
        {
            var count = OutboundStatements.Take(connection, channel, ids);
            connection.Execute("UPDATE outbound_channels SET delivered = delivered + $count, delivered_at = $now WHERE id = $id", ("$count", count), ("$now", NowMs), ("$id", channel));
        },
        ct);

    /// <summary>Takes what will never be delivered off the queue, and says why.</summary>
    /// <param name="channel">Id of the channel.</param>
    /// <param name="ids">What is given up; none when something went wrong that is tried again.</param>
    /// <param name="error">Why, without anything secret.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="SqliteException">Nothing was changed.</exception>
    public Task<OutboundSnapshot> FailedAsync(long channel, ImmutableArray<long> ids, string error, CancellationToken ct) => RunAsync(
        connection => OutboundStatements.Fail(connection, channel, OutboundStatements.Take(connection, channel, ids), error, NowMs),
        ct);

    private Task<OutboundSnapshot> RunAsync(Action<SqliteConnection> write, CancellationToken ct) => jobs.RunAsync(
        connection =>
        {
            write(connection);
            return OutboundStatements.Read(connection);
        },
        snapshot => Committed(snapshot),
        ct);
}
