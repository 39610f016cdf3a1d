using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>The receiving stations: names, frequencies, levels. Names are invented.</summary>
internal static class Receivers
{
    private static readonly ImmutableArray<Link> s_links =
    [
        new(
            DecoderKind.Acars,
            new((60, "AH-NORTH-ACARS"), (25, "AH-HILL-ACARS"), (15, "AH-PORT-ACARS")),
            new((237, 131.725m), (162, 130.025m), (118, 131.550m), (68, 129.525m), (17, 131.850m), (4, 129.000m), (2, 129.125m), (1, 131.825m), (1, 131.250m)),
            new((0, -29), (0.05, -24.7), (0.5, -12.3), (0.95, 0.6), (1, 2.5))),
        new(
            DecoderKind.Vdlm2,
            new((55, "AH-NORTH-VDLM"), (45, "AH-HILL-VDLM")),
            new((216, 136.650m), (96, 136.800m), (81, 136.975m), (6, 136.675m)),
            new((0, -36), (0.05, -30.8), (0.5, -20.7), (0.95, -2), (1, 1.5))),
        new(
            DecoderKind.Hfdl,
            new((1, "AH-NORTH-HFDL")),
            new((353, 17.919m), (18, 10.063m), (16, 11.348m), (12, 8.942m), (8, 11.184m), (6, 21.937m), (4, 17.928m), (2, 13.351m), (1, 6.712m)),
            new((0, -19), (0.05, -16.9), (0.5, -10.2), (0.95, -8.6), (1, -7.5))),
        new(
            DecoderKind.Imsl,
            new((1, "AH-ROOF-IMSL")),
            new((5, 1545.0075m), (4, 1545.0125m), (4, 1545.0200m), (3, 1545.0550m), (2, 1546.0100m), (1, 1546.0625m)),
            new((0, -19), (0.5, -13), (1, -9))),
        new(
            DecoderKind.Irdm,
            new((1, "AH-ROOF-IRDM")),
            new([.. Enumerable.Range(0, 60).Select(static i => (1.0, decimal.Round(1616m + (0.041667m * i * 4), 6)))]),
            new((0, -38), (0.5, -30), (1, -22))),
    ];

    /// <summary>A message that has nothing yet but how it was received.</summary>
    public static AcarsMessage Receive(DecoderKind kind, DateTimeOffset now, Random random)
    {
        var link = s_links.First(l => l.Kind == kind);
        return new AcarsMessage
        {
            Kind = kind,
            ReceivedAtUtc = now,
            StationId = link.Stations.Next(random),
            FrequencyMhz = link.FrequenciesMhz.Next(random),
            LevelDb = Math.Round(link.LevelsDb.Next(random), 1),
            ErrorCount = 0,
        };
    }

    private sealed record Link(DecoderKind Kind, Weighted<string> Stations, Weighted<decimal> FrequenciesMhz, Quantiles LevelsDb);
}
