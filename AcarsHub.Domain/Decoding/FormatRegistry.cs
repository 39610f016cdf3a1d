using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Arinc702;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Airline;
using AcarsHub.Domain.Decoding.Formats.Ats;
using AcarsHub.Domain.Decoding.Formats.Link;
using AcarsHub.Domain.Decoding.Formats.Loads;
using AcarsHub.Domain.Decoding.Formats.Media;
using AcarsHub.Domain.Decoding.Formats.Monitoring;
using AcarsHub.Domain.Decoding.Formats.Oooi;
using AcarsHub.Domain.Decoding.Formats.Positions.Label1x;
using AcarsHub.Domain.Decoding.Formats.Positions.Label2x;
using AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;
using AcarsHub.Domain.Decoding.Formats.Positions.Label4x;
using AcarsHub.Domain.Decoding.Formats.Positions.LabelH1H2;
using AcarsHub.Domain.Decoding.Formats.Texts;
using AcarsHub.Domain.Decoding.Formats.Wrappers;

namespace AcarsHub.Domain.Decoding;

/// <summary>All formats in the order they are tried. A new format is a line here.</summary>
internal static class FormatRegistry
{
    public static ImmutableArray<TextFormat> All { get; } =
    [
        // Wrappers and standards of any label.
        new AtisSubscription(),
        new CBandHeader(),
        new SublabelHeader(),
        new Arinc702Format(requiresChecksum: true),

        // Air traffic services: ARINC 622 and 623.
        new Arinc622Format(),
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
        new LabelSa(),
        new LabelMa(),
        new LabelH1Ohma(),

        // Ground stations and the link.
        new LabelSq(),
        new LabelColonComma(),
        new LabelHx(),

        // OOOI and times.
        new OooiReport("label-qp", "QP", Fields.Out, "OUT Report"),
        new OooiReport("label-qq", "QQ", Fields.Off, "OFF Report"),
        new OooiReport("label-qr", "QR", Fields.On, "ON Report"),
        new OooiReport("label-qs", "QS", Fields.In, "IN Report"),
        new LabelQf(),
        new Label13To18(),
        new Label22Off(),
        new Label44("label-44-off", "OFF", "Off Runway Report", Fields.Off, hasLevel: false, hasEta: true),
        new Label44("label-44-on", "ON", "On Runway Report", Fields.On, hasLevel: false, hasEta: false),
        new Label44("label-44-in", "IN", "In Gate Report", Fields.In, hasLevel: false, hasEta: false),
        new Label44("label-44-eta", "ETA", "ETA Report", Fields.MessageTimestamp, hasLevel: true, hasEta: true),
        new Label44("label-44-pos", "POS", "Position Report", Fields.MessageTimestamp, hasLevel: true, hasEta: true),
        new Label44Briefing(),
        new Label8E(),
        new Label30Ea(),
        new Label1MEta(),
        new Label4TEta(),
        new LabelQ2(),
        new FlightTimes(),
        new OooiTags(),
        new UnitedDownlink(),
        new UnitedReport(),
        new AmericanDownlink(),
        new DeltaEnvelope(),
        new FlightReport(),
        new GateRequest(),
        new Label14InRange(),
        new Label33LandingData(),

        // Position reports.
        new Label10Slash(),
        new Label10Pos(),
        new Label10Ldr(),
        new Label12Space(),
        new Label12Pos(),
        new Label15(),
        new Label15Fst(),
        new Label16Tod(),
        new Label16Space(),
        new Label16Waypoint(),
        new Label16PosA1(),
        new Label16Autpos(),
        new Label16Honeywell(),
        new Label1L070(),
        new Label1L660(),
        new Label1LThreeLine(),
        new Label1LOneLine(),
        new Label20Pos(),
        new Label21Pos(),
        new Label22Pos(),
        new Label24Slash(),
        new Label2PFm3(),
        new Label2PFm4(),
        new Label2PFm5(),
        new Label32(),
        new Label4A(),
        new Label4APhase(),
        new Label4ADispatch(),
        new Label4ADoor(),
        new Label4ASlash01(),
        new Label4NColumns(),
        new Label4NFields(),
        new Label4TAgfsr(),
        new Label58(),
        new Label80(),
        new Label80Fields(),
        new Label83Fields(),
        new Label83Columns(),
        new Label83Eta(),
        new LabelH1MPos(),
        new LabelH1Paren(),
        new LabelH1StarPos(),
        new LabelH2Winds(),
        new LabelH2Climb(),

        // Loads, plans, maintenance.
        new LoadSheetEzf(),
        new FiledFlightPlan(),
        new FaultReport(),
        new WarningReport(),
        new PostFlightReport(),
        new MaintenanceComputerReport(),
        new CfbInGate(),

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

        // Plain words, which would match much else: last. Envelopes first, since the words may stand inside them.
        new AgmEnvelope(),
        new AddressedText(),
        new LegHeadedText(),
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
        // What the formats of the label did not want: a damaged standard, the label of the message function.
        new Arinc702Format(requiresChecksum: false),
        new MessageFunction(),
        // Plain words, which would match much else: last.
        new CrewText(),
    ];
}
