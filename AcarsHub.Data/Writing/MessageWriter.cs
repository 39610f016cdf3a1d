using AcarsHub.Data.Statistics;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Domain.Tracking;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>
/// The single writer: one connection, prepared statements, one transaction per batch. Not thread-safe; exactly one pipeline stage
/// calls it.
/// </summary>
public sealed class MessageWriter : IDisposable
{
    private static readonly TimeSpan s_counterInterval = TimeSpan.FromSeconds(1);

    private readonly StorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly SqliteConnection _connection;
    private readonly MessageStatement _insert;
    private readonly AlertStatements _alerts;
    private readonly SessionStatements _sessions;
    private readonly PruneStatements _prune;
    private readonly SeriesStatements _series;
    private readonly CounterDeltas _counters;
    private long _countersWrittenAt;
    private long _lastUnstoredId;

    private MessageWriter(StorageOptions options, TimeProvider clock, SqliteConnection connection)
    {
        _options = options;
        _clock = clock;
        _connection = connection;
        _insert = new MessageStatement(connection);
        _alerts = new AlertStatements(connection);
        _sessions = new SessionStatements(connection);
        _prune = new PruneStatements(connection);
        _series = new SeriesStatements(connection);
        _counters = new CounterDeltas(options.Site);
        Upkeep = new IndexUpkeep(connection);
    }

    /// <summary>What keeps the file in shape between batches.</summary>
    public IndexUpkeep Upkeep { get; }

    /// <summary>Whether counters wait to be written by <see cref="FlushCounters"/>.</summary>
    public bool HasPendingCounters => _counters.IsDirty;

    /// <summary>Whether they have waited for long enough.</summary>
    public bool AreCountersDue => _counters.IsDirty && _clock.GetElapsedTime(_countersWrittenAt) >= s_counterInterval;

    /// <summary>Opens a writer on a database whose schema is current.</summary>
    /// <exception cref="SqliteException">The file cannot be opened or written.</exception>
    public static MessageWriter Open(StorageOptions options, TimeProvider clock)
    {
        var connection = new SqliteConnection(options.ConnectionString);
        try
        {
            connection.Open();
            new ConnectionPragmas(options).Apply(connection);
            return new MessageWriter(options, clock, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Stores a batch and what it changed of sessions in one transaction, or nothing of it. Messages the storage rule leaves out get a
    /// negative id and no alerts, and are counted all the same.
    /// </summary>
    /// <param name="batch">The messages.</param>
    /// <param name="sessions">What became of sessions since they were last written; none when left out.</param>
    /// <returns>The messages in the same order with their ids.</returns>
    /// <exception cref="SqliteException">Nothing was stored; the batch can be tried again.</exception>
    public IReadOnlyList<StoredMessage> Write(IReadOnlyList<EnrichedMessage> batch, SessionChanges? sessions = null)
    {
        StoredMessage[] stored;
        try
        {
            stored = Insert(batch, sessions ?? SessionChanges.None);
        }
        catch
        {
            _insert.RolledBack();
            throw;
        }

        foreach (var message in batch)
        {
            _counters.Add(message);
        }

        return stored;
    }

    /// <summary>Puts messages that were stored without a session into one, in one transaction.</summary>
    /// <param name="messages">Stored messages, each with its session.</param>
    /// <param name="sessions">What became of sessions since they were last written.</param>
    /// <exception cref="SqliteException">Nothing was written.</exception>
    public void Assign(IEnumerable<StoredMessage> messages, SessionChanges sessions)
    {
        using var transaction = _connection.BeginTransaction();
        _sessions.Write(sessions);
        foreach (var message in messages)
        {
            if (message.Enriched.SessionId is { } session)
            {
                _sessions.Assign(message.Id, session);
            }
        }

        transaction.Commit();
    }

    /// <summary>Runs the job that has waited for longest.</summary>
    /// <returns>Whether there was one.</returns>
    public bool RunJob(StoreJobs jobs) => jobs.RunNext(_connection);

    /// <summary>Writes the counters collected so far, at most once a second unless <paramref name="now"/>.</summary>
    /// <exception cref="SqliteException">Nothing was written; nothing is lost.</exception>
    public void FlushCounters(bool now = false)
    {
        if (now ? !_counters.IsDirty : !AreCountersDue)
        {
            return;
        }

        _countersWrittenAt = _clock.GetTimestamp();

        using var transaction = _connection.BeginTransaction();
        _counters.Write(transaction);
        transaction.Commit();
        _counters.Clear();
    }

    /// <summary>Writes minutes of the series, with their hours and days, in one transaction; a minute that is there already is added to.</summary>
    /// <exception cref="SqliteException">Nothing was written.</exception>
    public void WriteMinutes(IReadOnlyCollection<SeriesMinute> minutes)
    {
        try
        {
            using var transaction = _connection.BeginTransaction();
            _series.Write(minutes);
            transaction.Commit();
        }
        catch
        {
            _series.RolledBack();
            throw;
        }
    }

    /// <summary>Deletes up to <paramref name="limit"/> minutes, or hours of stations, that are older than their retention. Roll-ups of the whole stay.</summary>
    /// <returns>Whether there may be more.</returns>
    /// <exception cref="SqliteException">Nothing was deleted.</exception>
    public bool PruneSeries(int limit) => _series.Delete(_clock.GetUtcNow().AddDays(-_options.TimeSeriesRetentionDays), limit);

    /// <summary>Deletes up to <paramref name="limit"/> messages that are older than the retention.</summary>
    /// <returns>How many went of each decoder type, indexed by <see cref="DecoderKind"/>; the caller comes back while the sum is the limit.</returns>
    /// <exception cref="SqliteException">Nothing was deleted.</exception>
    public IReadOnlyList<long> Prune(int limit)
    {
        var now = _clock.GetUtcNow();
        return _prune.DeleteMessages(now.AddDays(-_options.SaveDays), now.AddDays(-_options.AlertSaveDays), limit);
    }

    /// <summary>How many messages are older than the retention now.</summary>
    public long CountPrunable()
    {
        var now = _clock.GetUtcNow();
        return _prune.CountMessages(now.AddDays(-_options.SaveDays), now.AddDays(-_options.AlertSaveDays));
    }

    /// <summary>Deletes up to <paramref name="limit"/> alert matches that are older than their retention.</summary>
    /// <returns>How many went.</returns>
    /// <exception cref="SqliteException">Nothing was deleted.</exception>
    public int PruneAlertMatches(int limit) => _prune.DeleteAlertMatches(_clock.GetUtcNow().AddDays(-_options.AlertSaveDays), limit);

    /// <summary>
    /// Looks at up to <paramref name="limit"/> sessions older than the retention of messages and deletes those none of whose messages
    /// is stored any more.
    /// </summary>
    /// <returns>How many went, and whether there are more to look at.</returns>
    /// <exception cref="SqliteException">Nothing was deleted.</exception>
    public (int Deleted, bool More) PruneSessions(int limit) => _prune.DeleteSessions(_clock.GetUtcNow().AddDays(-_options.SaveDays), limit);

    public void Dispose()
    {
        _insert.Dispose();
        _alerts.Dispose();
        _sessions.Dispose();
        _series.Dispose();
        try
        {
            Upkeep.RefreshStatistics();
        }
        catch (SqliteException)
        {
            // A last service to the next start; on a disk that is full or gone it is not worth a failed stop.
        }

        _connection.Dispose();
    }

    private StoredMessage[] Insert(IReadOnlyList<EnrichedMessage> batch, SessionChanges sessions)
    {
        var stored = new StoredMessage[batch.Count];
        using var transaction = _connection.BeginTransaction();
        for (var i = 0; i < stored.Length; i++)
        {
            stored[i] = IsToBeStored(batch[i].Message) ? Insert(batch[i]) : new StoredMessage(--_lastUnstoredId, batch[i] with { Alerts = [] });
        }

        _sessions.Write(sessions);
        transaction.Commit();
        return stored;
    }

    private StoredMessage Insert(EnrichedMessage message)
    {
        var id = _insert.Insert(message);
        _alerts.Insert(id, message);
        return new StoredMessage(id, message);
    }

    private bool IsToBeStored(AcarsMessage message) =>
        (_options.SaveAll || !message.IsEmpty) && !(_options.SkipLinkAcks && IsLinkAck(message));

    private static bool IsLinkAck(AcarsMessage message) => message.Label == "_d" && string.IsNullOrWhiteSpace(message.Text);
}
