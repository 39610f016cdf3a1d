using AcarsHub.Data;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Demo;

namespace AcarsHub.Tests.Builders;

/// <summary>Writes the demo's past into a database before a station starts on it.</summary>
internal static class MadeUpPast
{
    /// <param name="home">Directory of the station.</param>
    /// <param name="days">How long it has run.</param>
    /// <param name="change">Changes each minute.</param>
    public static async Task WriteAsync(string home, int days, Func<SeriesMinute, SeriesMinute>? change = null)
    {
        var options = new StorageOptions { DatabasePath = Path.Combine(home, "messages.db") };
        await DataExtensions.OpenerOf(options, TimeProvider.System).OpenAsync(default);
        using var writer = MessageWriter.Open(options, TimeProvider.System);
        var now = TimeProvider.System.GetUtcNow();
        writer.WriteMinutes([.. DemoPast.Minutes(now.AddDays(-days), now).Select(minute => change is null ? minute : change(minute))]);
    }
}
