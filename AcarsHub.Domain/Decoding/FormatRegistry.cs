using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Arinc702;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Airline;
using AcarsHub.Domain.Decoding.Formats.Link;
using AcarsHub.Domain.Decoding.Formats.Oooi;
using AcarsHub.Domain.Decoding.Formats.Positions;
using AcarsHub.Domain.Decoding.Formats.Wrappers;

namespace AcarsHub.Domain.Decoding;

/// <summary>All formats in the order they are tried. A new format is a line here.</summary>
internal static class FormatRegistry
{
    public static ImmutableArray<TextFormat> All { get; } =
    [
        // Wrappers and standards of any label.
        new CBandHeader(),
        new SublabelHeader(),
        new Arinc702Format(requiresChecksum: true),

        // Air traffic services: ARINC 622 and 623.

        // Media advisory, MIAM, OHMA.

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

        // Loads, plans, maintenance.

        // Aircraft condition monitoring.

        // What the formats of the label did not want: a damaged standard, the label of the message function.
        new Arinc702Format(requiresChecksum: false),
        new MessageFunction(),

        // Plain words, which would match much else: last.
        new CrewText(),
    ];
}
