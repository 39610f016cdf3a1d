namespace AcarsHub.Web.Search;

/// <summary>
/// Lets a few searches through at once, page and API together: each keeps a core busy, and storing messages goes first. Some may wait
/// their turn; more are sent away, since they would have to wait longer than anybody does.
/// </summary>
internal sealed class SearchGate : IDisposable
{
    /// <summary>Searches that run at the same time.</summary>
    public const int AtOnce = 4;

    /// <summary>Searches that wait.</summary>
    public const int Waiting = 32;

    private readonly SemaphoreSlim _turns = new(AtOnce);
    private int _inside;

    /// <summary>Waits for a turn; disposing of it lets the next one in. Null when too many wait already.</summary>
    public async Task<IDisposable?> EnterAsync(CancellationToken ct)
    {
        if (Interlocked.Increment(ref _inside) > AtOnce + Waiting)
        {
            Interlocked.Decrement(ref _inside);
            return null;
        }

        try
        {
            await _turns.WaitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref _inside);
            throw;
        }

        return new Turn(this);
    }

    public void Dispose() => _turns.Dispose();

    private void Leave()
    {
        Interlocked.Decrement(ref _inside);
        _turns.Release();
    }

    private sealed class Turn(SearchGate gate) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                gate.Leave();
            }
        }
    }
}
