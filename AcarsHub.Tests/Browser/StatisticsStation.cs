using System.Text.Json;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using Xunit;

namespace AcarsHub.Tests.Browser;

/// <summary>A station that has run for three days with a break of some hours, under names that are markup.</summary>
public sealed class StatisticsStation : IAsyncLifetime
{
    /// <summary>As hostile as a name on the air can be.</summary>
    public const string HostileName = "<img src=x onerror=window.owned=1>%E0%A4%A";

    private const int Days = 3;
    private const long Instant = 1_706_817_605; // 2024-02-01 20:00:05 UTC.

    private readonly string _home = Directory.CreateTempSubdirectory("acarshub-statistics-").FullName;
    private Station? _station;

    internal Station Station => _station!; // Set before the first test.

    public async ValueTask InitializeAsync()
    {
        await MadeUpPast.WriteAsync(_home, Days, Renamed);
        _station = await Station.StartAsync(directory: _home, environment: ["ALERT_STAT_TERMS=<IMG SRC=X ONERROR=WINDOW.OWNED=1>,PLAIN,NEVER"]);
        await _station.SendAllAsync([.. Enumerable.Range(1, 12).Select(Message)]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_station is not null)
        {
            await _station.DisposeAsync();
        }

        Directory.Delete(_home, recursive: true);
    }

    private static SeriesMinute Renamed(SeriesMinute minute) =>
        minute with { Stations = minute.Stations.SetItem(HostileName, minute.Stations.Values.First()) };

    private static string Message(int number) => JsonSerializer.Serialize(new
    {
        timestamp = Instant + number,
        station_id = HostileName,
        freq = 131.0 + (number / 1000.0),
        level = -20.5 + number,
        label = "H1",
        flight = "AA072" + (number % 10),
        text = number % 2 == 0 ? "PLAIN TEXT" : "<IMG SRC=X ONERROR=WINDOW.OWNED=1>",
    });
}
