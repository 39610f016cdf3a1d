using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// How long after the last part the next one may come (section 12). A part later than that belongs to another message, since numbers
/// and letters are used again.
/// </summary>
internal static class ReassemblyTimeouts
{
    /// <summary>Segments of a MIAM file.</summary>
    public static readonly TimeSpan MiamFile = TimeSpan.FromSeconds(900);

    /// <summary>Parts of an OHMA message.</summary>
    public static readonly TimeSpan Ohma = TimeSpan.FromSeconds(1200);

    /// <summary>Blocks of an ACARS message.</summary>
    public static TimeSpan Blocks(DecoderKind link, bool isUplink) => TimeSpan.FromSeconds(link switch
    {
        DecoderKind.Acars or DecoderKind.Vdlm2 => isUplink ? 90 : 660,
        DecoderKind.Hfdl => isUplink ? 370 : 1260,
        _ => isUplink ? 280 : 1260,
    });
}
