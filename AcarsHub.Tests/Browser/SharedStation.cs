using AcarsHub.Tests.Builders;
using Xunit;

namespace AcarsHub.Tests.Browser;

/// <summary>One station with messages of every kind, for tests that only look.</summary>
public sealed class SharedStation : IAsyncLifetime
{
    /// <summary>2024-02-01 20:00:05 UTC.</summary>
    public const long Instant = 1_706_817_605;

    /// <summary>A position report that the decoder understands.</summary>
    public const string Position = "decode?label=16&text=010394%2FAUTPOS%2FLLD%20N350447%20W1070026%0D%0A%2FALT%2032400%2FSAT%20-048%0D%0A%2FWND%20227027%2FTAT%20****%2FTAS%20467%2FCRZ%20080%0D%0A%2FFOB%20034840";

    private Station? _station;

    /// <summary>Every page there is, with something on it.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["live-messages", "search", "search?q=", "search?tail=NOBODY", "alerts", "alerts?mode=history", "alerts?mode=history&term=NOWHERE", "about", Position, "aircraft/AAL727", "aircraft/NOBODY", "status", "status?section=system"];

    internal Station Station => _station!; // Set before the first test.

    public async ValueTask InitializeAsync()
    {
        _station = await Station.StartAsync(environment: ["ALERT_STAT_TERMS=#DFB,ETA,SECOND,NOWHERE"]);
        string[] flight = [WireSamples.Acars("AA0727", "FIRST", Instant), WireSamples.Acars("AA0727", "SECOND", Instant), WireSamples.Acars("AA0727", new string('W', 64_000), Instant)];
        await _station.SendAllAsync([.. flight, .. WireSamples.All]);
    }

    public ValueTask DisposeAsync() => _station?.DisposeAsync() ?? ValueTask.CompletedTask;
}
