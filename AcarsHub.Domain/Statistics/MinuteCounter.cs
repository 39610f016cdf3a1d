using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Statistics;

/// <summary>
/// Counts what is received, minute by minute, and keeps each minute until it has been taken to be written. A minute exists when the
/// station ran in it, whether or not anything came. Any thread may call it.
/// </summary>
public sealed class MinuteCounter
{
    /// <summary>Minutes kept while nobody takes them: a week. Then the oldest go.</summary>
    public const int MostMinutes = 7 * 24 * 60;

    // Names are up to whoever sends; without a bound they would fill the memory while the database is away.
    internal const int MostStationEntries = 20_000;

    private const int MinuteSeconds = 60;
    private const int HourSeconds = 3600;

    // An hour, and what a clock that is set back again and again leaves ahead.
    private const int MostRemembered = 180;

    // More than the time between two looks at a clock, less than a minute.
    private static readonly TimeSpan s_clockSet = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly SortedDictionary<long, Tally> _minutes = [];
    private readonly SortedDictionary<long, SeriesCounts> _lastHour = [];
    private int _stationEntries;
    private long? _current;
    private DateTimeOffset _lookedAtUtc;
    private long _lookedAt;
    private SeriesSpan? _latest;

    /// <summary>Begins with the minute that runs.</summary>
    /// <param name="clock">Says in which minute a message came. It may be set: only minutes that passed are counted, and one that comes again is counted on.</param>
    public MinuteCounter(TimeProvider clock)
    {
        _clock = clock;
        Advance();
    }

    /// <summary>The minute that was finished last; null until there is one.</summary>
    public SeriesSpan? Latest
    {
        get
        {
            lock (_lock)
            {
                Advance();
                return _latest;
            }
        }
    }

    /// <summary>Counts a message.</summary>
    public void Count(AcarsMessage message)
    {
        var counts = SeriesCounts.Of(message);
        lock (_lock)
        {
            var tally = Advance();
            tally.Counts += counts;
            if (message.StationId is { Length: > 0 } station && (tally.Stations.ContainsKey(station) || _stationEntries < MostStationEntries))
            {
                _stationEntries += tally.Stations.ContainsKey(station) ? 0 : 1;
                tally.Stations[station] = tally.Stations.GetValueOrDefault(station) + counts;
            }
        }
    }

    /// <summary>Takes the oldest finished minutes; whoever takes them must not lose them.</summary>
    /// <param name="most">How many at the most.</param>
    /// <param name="withRunning">Whether the running minute counts as finished, too: for the end.</param>
    public ImmutableArray<SeriesMinute> Take(int most, bool withRunning = false)
    {
        lock (_lock)
        {
            Advance();
            ImmutableArray<SeriesMinute> taken =
            [
                .. _minutes.Where(minute => withRunning || minute.Key != _current).Take(most)
                    .Select(static minute => new SeriesMinute(minute.Key, minute.Value.Counts, minute.Value.Stations.ToImmutableDictionary())),
            ];
            foreach (var minute in taken)
            {
                Remove(minute.Start);
            }

            return taken;
        }
    }

    /// <summary>What was received in the last 3 600 s by finished minutes; while there is none, what the running one has.</summary>
    public HourTotals LastHour()
    {
        lock (_lock)
        {
            var running = Advance();
            var sum = _lastHour.Count == 0 ? running.Counts : default;
            var now = _lookedAtUtc.ToUnixTimeSeconds();
            foreach (var (start, counts) in _lastHour)
            {
                sum += start + MinuteSeconds > now - HourSeconds && start <= now ? counts : default; // Sixty of them.
            }

            return new HourTotals(sum.PerKind, sum.Total);
        }
    }

    /// <summary>Takes note of minutes an earlier run has written; once, before the first minute of this run is written.</summary>
    /// <param name="lastHour">Those of the last hour.</param>
    /// <param name="newest">The last of all, however long ago.</param>
    public void Remember(IEnumerable<SeriesSpan> lastHour, SeriesSpan? newest)
    {
        lock (_lock)
        {
            Advance();
            foreach (var minute in lastHour)
            {
                Finish(minute.Start, minute.Counts);
            }

            _latest ??= newest;

            Trim();
        }
    }

    /// <summary>Looks at the clock, and finishes the minutes that are over.</summary>
    /// <returns>The running minute.</returns>
    private Tally Advance()
    {
        var now = _clock.GetUtcNow();
        var minute = SeriesFolding.Floor(now.ToUnixTimeSeconds(), MinuteSeconds);
        if (minute != _current)
        {
            if (_current is { } last)
            {
                Finish(last, minute, now);
            }

            _current = minute;
            Trim();
        }

        (_lookedAtUtc, _lookedAt) = (now, _clock.GetTimestamp());
        return TallyOf(minute);
    }

    /// <summary>Finishes the minute that ran, and those that passed unseen. A clock that was set has left out none and repeated none.</summary>
    private void Finish(long last, long minute, DateTimeOffset now)
    {
        FinishTally(last);
        var wasSet = (now - _lookedAtUtc - _clock.GetElapsedTime(_lookedAt)).Duration() > s_clockSet;
        for (var passed = Math.Max(last + MinuteSeconds, minute - (MostMinutes * (long)MinuteSeconds)); passed < minute && !wasSet; passed += MinuteSeconds)
        {
            FinishTally(passed);
            last = passed;
        }

        _latest = SeriesSpan.Minute(last, _lastHour[last]);
    }

    private void FinishTally(long minute)
    {
        var tally = TallyOf(minute);
        Finish(minute, tally.Counts - tally.Finished);
        tally.Finished = tally.Counts;
    }

    private void Finish(long minute, SeriesCounts counts) => _lastHour[minute] = _lastHour.GetValueOrDefault(minute) + counts;

    private Tally TallyOf(long minute)
    {
        if (!_minutes.TryGetValue(minute, out var tally))
        {
            _minutes[minute] = tally = new Tally();
            if (_minutes.Count > MostMinutes)
            {
                Remove(_minutes.Keys.First(key => key != minute));
            }
        }

        return tally;
    }

    private void Remove(long minute)
    {
        if (_minutes.Remove(minute, out var tally))
        {
            _stationEntries -= tally.Stations.Count;
        }
    }

    private void Trim()
    {
        while (_lastHour.Count > 0 && _lastHour.Keys.First() is var oldest && (oldest < _current - HourSeconds - MinuteSeconds || _lastHour.Count > MostRemembered))
        {
            _lastHour.Remove(oldest);
        }
    }

    private sealed class Tally
    {
        public SeriesCounts Counts { get; set; }

        /// <summary>What of it is in the sums of the last hour. A minute that comes again, for the clock was set back, is finished again.</summary>
        public SeriesCounts Finished { get; set; }

        public Dictionary<string, SeriesCounts> Stations { get; } = new(StringComparer.Ordinal);
    }
}
