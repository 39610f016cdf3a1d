using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Formats.Monitoring;
using AcarsHub.Domain.Decoding.Formats.Positions;

namespace AcarsHub.Domain.Decoding;

/// <summary>All formats in the order they are tried. A new format is a line here.</summary>
internal static class FormatRegistry
{
    public static ImmutableArray<TextFormat> All { get; } =
    [
        // Wrappers and standards of any label.

        // Air traffic services: ARINC 622 and 623.

        // Media advisory, MIAM, OHMA.

        // Ground stations and the link.

        // OOOI and times.

        // Position reports.
        new Label10Slash(),

        // Loads, plans, maintenance.

        // Aircraft condition monitoring.
        new BoeingTrajectory(),
        new BoeingReport(),
        new BoeingCompactReport(),
        new MeteoReport76401(),
        new MeteoReportE502(),
        new MeteoReportAbs(),
        new WeatherObservation(),
        new BoeingTurbulence(),
        new AirbusTurbulence(),
        new AirbusReport(),
        new AirbusContainer(),
        new AirbusA330Report(),
        new FreighterReport(),
        new BoeingCruise(),
        new PerformanceMonitoring(),
        new ReportHyd(),
        new AcmsAcknowledgement(),

        // Plain words, which would match much else: last.
    ];
}
