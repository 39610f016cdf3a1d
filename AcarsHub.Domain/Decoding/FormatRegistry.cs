using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Formats.Positions.Label1x;
using AcarsHub.Domain.Decoding.Formats.Positions.Label2x;
using AcarsHub.Domain.Decoding.Formats.Positions.Label3xTo8x;
using AcarsHub.Domain.Decoding.Formats.Positions.Label4x;
using AcarsHub.Domain.Decoding.Formats.Positions.LabelHx;

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

        // Aircraft condition monitoring.

        // Plain words, which would match much else: last.
    ];
}
