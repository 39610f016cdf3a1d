using System.Collections.Concurrent;

namespace AcarsHub.Web.Search;

/// <summary>The exports pages are watching, by a name that stands in the address of the download.</summary>
internal sealed class Exports
{
    /// <summary>Exports that run at the same time.</summary>
    public const int AtOnce = 2;

    private readonly ConcurrentDictionary<string, ExportProgress> _watched = new(StringComparer.Ordinal);
    private int _running;

    /// <summary>Begins to watch an export that is about to be asked for.</summary>
    public ExportProgress Watch(string name) => _watched[name] = new ExportProgress();

    public void Forget(string name) => _watched.TryRemove(name, out _);

    /// <summary>What the page that asks watches; something nobody sees when no page does.</summary>
    public ExportProgress Of(string? name) => name is not null && _watched.TryGetValue(name, out var progress) ? progress : new ExportProgress();

    /// <summary>Whether one more may run. Whoever was let in has to <see cref="Leave"/>.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _running) <= AtOnce)
        {
            return true;
        }

        Leave();
        return false;
    }

    public void Leave() => Interlocked.Decrement(ref _running);
}
