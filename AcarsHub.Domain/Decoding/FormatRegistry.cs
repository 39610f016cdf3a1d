using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Formats.Media;
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
        new LabelSa(),
        new LabelMa(),
        new LabelH1Ohma(),

        // Ground stations and the link.

        // OOOI and times.

        // Position reports.
        new Label10Slash(),

        // Loads, plans, maintenance.

        // Aircraft condition monitoring.

        // Plain words, which would match much else: last.
    ];
}
