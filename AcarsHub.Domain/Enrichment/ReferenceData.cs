using System.Collections.Immutable;
using System.Text.Json;

namespace AcarsHub.Domain.Enrichment;

/// <summary>A data file the user supplies in place of or beside a built-in table.</summary>
/// <param name="Name">Name used in problem texts, normally the path.</param>
/// <param name="Content">Its bytes; the caller closes the stream.</param>
public sealed record ReferenceFile(string Name, Stream Content);

/// <summary>What the user supplies for enrichment, all of it optional.</summary>
public sealed record ReferenceSources
{
    /// <summary>Airlines in ACARS Hub's form; its rows win over the built-in ones.</summary>
    public ReferenceFile? Airlines { get; init; }

    /// <summary>VDL2 ground stations in ACARS Hub's form.</summary>
    public ReferenceFile? GroundStations { get; init; }

    /// <summary>Message labels in ACARS Hub's form; its rows win over the built-in ones.</summary>
    public ReferenceFile? Labels { get; init; }

    /// <summary>The setting <c>IATA_OVERRIDE</c>; its items win over every table.</summary>
    public string? IataOverride { get; init; }
}

/// <summary>The look-up tables of one run.</summary>
public sealed record ReferenceData
{
    /// <summary>Airlines.</summary>
    public required AirlineTable Airlines { get; init; }

    /// <summary>Ground stations; learns while the program runs.</summary>
    public required GroundStationTable GroundStations { get; init; }

    /// <summary>Message labels.</summary>
    public required LabelTable Labels { get; init; }

    /// <summary>What could not be used and why, one text each, to be logged and shown on the status page.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>Makes the tables. A file that cannot be used is a problem text; the built-in table then stands alone.</summary>
    public static ReferenceData Load(ReferenceSources sources)
    {
        var problems = new List<string>();
        var airlines = AirlineTable.BuiltIn;
        if (Read(sources.Airlines, AirlineTable.Parse, problems) is { } userAirlines)
        {
            airlines = airlines.With(userAirlines);
        }

        if (AirlineOverrides.Parse(sources.IataOverride, problems) is { Count: > 0 } overrides)
        {
            airlines = airlines.With(overrides);
        }

        var labels = Read(sources.Labels, LabelTable.Parse, problems);
        return new ReferenceData
        {
            Airlines = airlines,
            GroundStations = Read(sources.GroundStations, GroundStationTable.Parse, problems) ?? GroundStationTable.CreateBuiltIn(),
            Labels = labels is null ? LabelTable.BuiltIn : LabelTable.BuiltIn.With(labels),
            Problems = [.. problems],
        };
    }

    private static T? Read<T>(ReferenceFile? file, Func<Stream, T> parse, List<string> problems)
        where T : class
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            return parse(file.Content);
        }
        catch (Exception e) when (e is JsonException or FormatException or IOException or InvalidOperationException)
        {
            problems.Add($"{file.Name} is not used, the built-in table is: {e.Message}");
            return null;
        }
    }
}
