using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Formats.Ats;
using AcarsHub.Domain.Decoding.Formats.Loads;
using AcarsHub.Domain.Decoding.Formats.Positions;
using AcarsHub.Domain.Decoding.Formats.Texts;

namespace AcarsHub.Domain.Decoding;

/// <summary>All formats in the order they are tried. A new format is a line here.</summary>
internal static class FormatRegistry
{
    public static ImmutableArray<TextFormat> All { get; } =
    [
        // Wrappers and standards of any label.
        new AtisSubscription(),

        // Air traffic services: ARINC 622 and 623.
        new AtcLogOn(),
        new AtisRequest(),
        new AtisReply(),
        new AtcDepartureClearance(),
        new AtcDepartureRequest(),
        new AtcOceanicClearance(),
        new AtcOceanicRequest(),
        new AtcStatusMessage(),
        new AtcText(),

        // Media advisory, MIAM, OHMA.

        // Ground stations and the link.

        // OOOI and times.

        // Position reports.
        new Label10Slash(),

        // Loads, plans, maintenance.
        new LoadSheetEzf(),
        new FiledFlightPlan(),
        new FaultReport(),
        new WarningReport(),
        new PostFlightReport(),
        new MaintenanceComputerReport(),
        new CfbInGate(),
        new FreeTextFtx(),

        // Aircraft condition monitoring.

        // Plain words, which would match much else: last. Envelopes first, since the words may stand inside them.
        new AgmEnvelope(),
        new AddressedText(),
        new LegHeadedText(),
        new StationFreeText(),
        new PreDepartureClearance(),
        new LoadSheetText(),
        new AtisText(),
        new WeatherText(),
        new DelayText(),
        new FuelDeliveryText(),
        new TakeoffDataText(),
        new CrewListText(),
        new DispatcherText(),
        new GateText(),
    ];
}
