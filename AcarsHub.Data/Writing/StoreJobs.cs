using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>
/// What else is written to the database: alert terms, their matches in the history, what is sent elsewhere. Each job is one short
/// transaction on the writer's connection, between two batches of messages, so that there is never a second writer. Any thread may ask.
/// </summary>
public sealed class StoreJobs
{
    private readonly Channel<IJob> _waiting = Channel.CreateUnbounded<IJob>(new UnboundedChannelOptions { SingleReader = true });

    private interface IJob
    {
        void Run(SqliteConnection connection);

        void Cancel();
    }

    /// <summary>Completes when a job waits, or with false when none will come any more.</summary>
    public Task<bool> WaitAsync() => _waiting.Reader.WaitToReadAsync(CancellationToken.None).AsTask();

    /// <summary>Takes no more jobs and cancels those that wait.</summary>
    public void Stop()
    {
        _waiting.Writer.TryComplete();
        while (_waiting.Reader.TryRead(out var job))
        {
            job.Cancel();
        }
    }

    /// <summary>Writes in one transaction as soon as the writer has time.</summary>
    /// <param name="write">What to write. It is to be short: messages wait for it.</param>
    /// <param name="committed">Called after the commit, before the next message is stored, on the writer's thread.</param>
    /// <param name="ct">Gives up waiting, also for a writer that has not come to work yet; what has begun is done.</param>
    /// <returns>What <paramref name="write"/> gave.</returns>
    /// <exception cref="SqliteException">Nothing was written.</exception>
    /// <exception cref="OperationCanceledException">Nothing was written: nobody waits any more, or the station stops.</exception>
    internal Task<T> RunAsync<T>(Func<SqliteConnection, T> write, Action<T>? committed, CancellationToken ct)
    {
        var job = new Job<T>(write, committed, ct);
        if (ct.IsCancellationRequested || !_waiting.Writer.TryWrite(job))
        {
            job.Cancel();
        }

        return job.WaitAsync();
    }

    /// <summary>Runs the job that has waited for longest.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool RunNext(SqliteConnection connection)
    {
        if (!_waiting.Reader.TryRead(out var job))
        {
            return false;
        }

        job.Run(connection);
        return true;
    }

    private sealed class Job<T>(Func<SqliteConnection, T> write, Action<T>? committed, CancellationToken ct) : IJob
    {
        // Whoever waits goes on elsewhere, not on the writer's thread.
        private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _isTaken; // By the writer, or by who gives it up: the first of them has it.

        public async Task<T> WaitAsync()
        {
            await using var giveUp = ct.Register(Cancel);
            return await _result.Task;
        }

        public void Run(SqliteConnection connection)
        {
            if (!Take())
            {
                return;
            }

            try
            {
                using var transaction = connection.BeginTransaction();
                var result = write(connection);
                transaction.Commit();
                committed?.Invoke(result);
                _result.SetResult(result);
            }
            catch (Exception e)
            {
                _result.SetException(e);
            }
        }

        public void Cancel()
        {
            if (Take())
            {
                _result.SetCanceled(ct.IsCancellationRequested ? ct : new CancellationToken(canceled: true));
            }
        }

        private bool Take() => Interlocked.Exchange(ref _isTaken, 1) == 0;
    }
}
