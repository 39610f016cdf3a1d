using System.Diagnostics;

namespace AcarsHub.Benchmarks.Search;

/// <summary>Durations of the same kind of work, done one after the other.</summary>
internal sealed class Timings
{
    private readonly List<double> _ms = [];

    public int Count => _ms.Count;

    /// <summary>Notes how long something took.</summary>
    public void Add(TimeSpan took) => _ms.Add(took.TotalMilliseconds);

    /// <summary>Does something and notes how long it took.</summary>
    public async Task<T> MeasureAsync<T>(Func<Task<T>> work)
    {
        var startedAt = Stopwatch.GetTimestamp();
        var result = await work();
        _ms.Add(Stopwatch.GetElapsedTime(startedAt).TotalMilliseconds);
        return result;
    }

    /// <summary>The duration this share of them does not exceed, in milliseconds.</summary>
    public double At(double share) => _ms.Order().ElementAt(Math.Min(_ms.Count - 1, (int)(_ms.Count * share)));
}
