using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Arinc702;
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

        // OOOI and times.

        // Position reports.
        new Label10Slash(),

        // Loads, plans, maintenance.

        // Aircraft condition monitoring.

        // What the formats of the label did not want: a damaged standard, the label of the message function.
        new Arinc702Format(requiresChecksum: false),
        new MessageFunction(),

        // Plain words, which would match much else: last.
    ];
}
