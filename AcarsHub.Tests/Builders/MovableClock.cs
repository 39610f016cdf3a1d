namespace AcarsHub.Tests.Builders;

/// <summary>The real clock, further ahead by what a test says: hours pass in no time, while timers run as they do. Nobody notices the leap.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long _aheadTicks;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref _aheadTicks));

    public override long GetTimestamp() => System.GetTimestamp() + (long)(TimeSpan.FromTicks(Interlocked.Read(ref _aheadTicks)).TotalSeconds * TimestampFrequency);

    /// <summary>Moves to the next full minute, and on by whole minutes.</summary>
    public void ToNextMinute(int minutes = 1)
    {
        var now = GetUtcNow().UtcTicks;
        Interlocked.Add(ref _aheadTicks, TimeSpan.TicksPerMinute - (now % TimeSpan.TicksPerMinute) + ((minutes - 1) * TimeSpan.TicksPerMinute));
    }
}
