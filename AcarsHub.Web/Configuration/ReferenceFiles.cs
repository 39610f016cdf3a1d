using AcarsHub.Domain.Enrichment;

namespace AcarsHub.Web.Configuration;

/// <summary>Opens the look-up tables a user points at.</summary>
internal static class ReferenceFiles
{
    /// <summary>Loads all tables; a file that cannot be used is one problem line, and the built-in table stands in.</summary>
    public static ReferenceData Load(ReferenceOptions options)
    {
        var problems = new List<string>();
        using var airlines = Open("AIRLINES_PATH", options.AirlinesPath, problems);
        using var groundStations = Open("GROUND_STATION_PATH", options.GroundStationsPath, problems);
        using var labels = Open("MESSAGE_LABELS_PATH", options.LabelsPath, problems);
        var data = ReferenceData.Load(new ReferenceSources
        {
            Airlines = File(airlines),
            GroundStations = File(groundStations),
            Labels = File(labels),
            IataOverride = options.IataOverride,
        });
        return data with { Problems = [.. problems, .. data.Problems] };
    }

    private static FileStream? Open(string variable, string path, List<string> problems)
    {
        if (path.Length == 0)
        {
            return null;
        }

        try
        {
            return System.IO.File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add($"{variable}=\"{path}\" cannot be read ({e.Message}); using the built-in table");
            return null;
        }
    }

    private static ReferenceFile? File(FileStream? stream) => stream is null ? null : new ReferenceFile(stream.Name, stream);
}
