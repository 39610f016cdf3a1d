using System.Collections.Immutable;
using AcarsHub.Data;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Demo;

/// <summary>
/// A made-up past for the demo's own database, so that its charts have something in them: days and nights, a station that was off for some
/// hours, a link that was never silent and one that often is. It is written before the station starts, by the writer of the station.
/// </summary>
internal static class DemoPast
{
    private const int Days = 9;
    private const int BatchSize = 2000;
    private const int MinuteSeconds = 60;

    // Two receivers share the demo's work; their names are those the simulator has.
    private static readonly (string Name, double Share)[] s_stations = [("DEMO-ACARS", 0.6), ("DEMO-VDLM", 0.4)];

    /// <summary>Writes the past into a database that does not exist yet.</summary>
    public static async Task WriteAsync(StorageOptions options, TimeProvider clock, CancellationToken ct)
    {
        if (File.Exists(options.DatabasePath))
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(options.DatabasePath)!); // The settings make it a full path.
            await DataExtensions.OpenerOf(options, clock).OpenAsync(ct);
            using var writer = MessageWriter.Open(options, clock);
            var now = clock.GetUtcNow();
            foreach (var batch in Minutes(now.AddDays(-Days), now).Chunk(BatchSize))
            {
                writer.WriteMinutes(batch);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A demo without a past is still a demo; the station itself says what is wrong with the file.
        }
    }

    /// <summary>The minutes of a time; the same for the same time.</summary>
    public static IEnumerable<SeriesMinute> Minutes(DateTimeOffset from, DateTimeOffset until)
    {
        for (var time = from.ToUnixTimeSeconds() / MinuteSeconds * MinuteSeconds; time + MinuteSeconds <= until.ToUnixTimeSeconds(); time += MinuteSeconds)
        {
            // Off for three hours, half a day ago and every third day before that.
            if ((until.ToUnixTimeSeconds() - time) / 3600 % 72 is < 11 or >= 14)
            {
                var counts = Minute(time);
                yield return new SeriesMinute(time, counts, s_stations.ToImmutableDictionary(static station => station.Name, station => Part(counts, station.Share)));
            }
        }
    }

    private static SeriesCounts Minute(long time)
    {
        var random = new Random(HashOf(time / MinuteSeconds));
        var hour = time / 3600.0 % 24;
        var day = 0.55 + (0.45 * Math.Sin((hour - 9) / 24 * 2 * Math.PI));
        var week = time / 86_400 % 7 is 2 or 3 ? 0.75 : 1; // 1970 began on a Thursday.
        var acars = About(12);
        var vdl2 = About(26);
        var hfdl = About(4);
        var inmarsat = About(3);
        var iridium = About(1.2);
        var total = acars + vdl2 + hfdl + inmarsat + iridium;
        return new SeriesCounts(acars, vdl2, hfdl, inmarsat, iridium, total, About(1.5));

        long About(double mean) => (long)Math.Max(0, Math.Round((mean * day * week * (0.75 + (0.5 * random.NextDouble()))) + (random.NextDouble() - 0.5)));
    }

    // Seeds that follow each other give numbers that do so, too.
    private static int HashOf(long minute) => (int)(minute * 2_654_435_761 % int.MaxValue);

    private static SeriesCounts Part(SeriesCounts all, double share)
    {
        var (acars, vdl2, hfdl, inmarsat, iridium) = (Of(all.Acars), Of(all.Vdlm2), Of(all.Hfdl), Of(all.Imsl), Of(all.Irdm));
        return new SeriesCounts(acars, vdl2, hfdl, inmarsat, iridium, acars + vdl2 + hfdl + inmarsat + iridium, Of(all.Errors));

        long Of(long count) => (long)Math.Round(count * share);
    }
}
