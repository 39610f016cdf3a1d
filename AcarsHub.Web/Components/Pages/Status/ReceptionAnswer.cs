using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>What was read for the chart of reception.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Series">What was received.</param>
/// <param name="Before">The same of the time before, when it was asked for.</param>
/// <param name="Stations">By station, when it was asked for.</param>
public sealed record ReceptionAnswer(StatusAddress Address, ReceptionSeries Series, ReceptionSeries? Before, ImmutableArray<StationSeries> Stations)
{
    /// <summary>Whether anybody listened at all.</summary>
    public bool HasContent => Address.Series == StatusAddress.Stations ? !Stations.IsEmpty : Series.Buckets.Any(static bucket => !bucket.IsGap);

    /// <summary>Decoder types of which something was received.</summary>
    public IEnumerable<DecoderKind> Heard => DecoderKinds.All.Select(static names => names.Kind).Where(kind => Series.Buckets.Any(bucket => bucket.PerKind[(int)kind] > 0));
}

/// <summary>One point of a line.</summary>
public readonly record struct TimePoint(DateTimeOffset Time, double? Value);

/// <summary>One line of the chart.</summary>
/// <param name="Key">By which it is switched off; null when it cannot be.</param>
/// <param name="Name">Its name.</param>
/// <param name="Colour">A CSS colour.</param>
/// <param name="Points">Its points.</param>
public sealed record TimeLine(string? Key, string Name, string Colour, ImmutableArray<TimePoint> Points)
{
    /// <summary>Width in pixels.</summary>
    public int Width { get; init; } = 2;

    public bool IsDashed { get; init; }
}
