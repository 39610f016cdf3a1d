using System.Collections.Immutable;

namespace AcarsHub.Domain.Messages;

/// <summary>Every spelling of one decoder type. The spellings differ for historical reasons and are public contracts.</summary>
/// <param name="Kind">The type itself.</param>
/// <param name="EnvPrefix">Prefix of its environment variables, e.g. <c>VDLM</c> in <c>VDLM_CONNECTIONS</c>.</param>
/// <param name="StoredName">Text in <c>messages.message_type</c>.</param>
/// <param name="StatusKey">Key in the status document and its counters.</param>
/// <param name="LevelMetricLabel">Prometheus label of the signal level histogram.</param>
/// <param name="FrequencyMetricLabel">Prometheus label of the frequency histogram.</param>
/// <param name="RateKey">Key of message rates and of <c>stats.json</c>.</param>
/// <param name="TableSuffix">Suffix of the histogram tables, e.g. <c>level_vdlm</c>.</param>
/// <param name="DisplayName">Name shown to people.</param>
/// <param name="DefaultUdpPort">Port decoders send to when nothing is configured.</param>
/// <param name="ColourRole">Catppuccin role of its colour, the same on every page.</param>
public sealed record DecoderNames(
    DecoderKind Kind,
    string EnvPrefix,
    string StoredName,
    string StatusKey,
    string LevelMetricLabel,
    string FrequencyMetricLabel,
    string RateKey,
    string TableSuffix,
    string DisplayName,
    int DefaultUdpPort,
    string ColourRole);

/// <summary>The one table of decoder names, ports and colours.</summary>
public static class DecoderKinds
{
    /// <summary>All types in their fixed order.</summary>
    public static ImmutableArray<DecoderNames> All { get; } =
    [
        new(DecoderKind.Acars, "ACARS", "ACARS", "ACARS", "ACARS", "ACARS", "acars", "acars", "ACARS", 5550, "blue"),
        new(DecoderKind.Vdlm2, "VDLM", "VDL-M2", "VDLM2", "VDL-M2", "VDL-M2", "vdlm2", "vdlm", "VDL2", 5555, "green"),
        new(DecoderKind.Hfdl, "HFDL", "HFDL", "HFDL", "HFDL", "HFDL", "hfdl", "hfdl", "HFDL", 5556, "yellow"),
        new(DecoderKind.Imsl, "IMSL", "IMS-L", "IMSL", "IMSL", "IMS-L", "imsl", "imsl", "Inmarsat", 5557, "peach"),
        new(DecoderKind.Irdm, "IRDM", "IRDM", "IRDM", "IRDM", "IRDM", "irdm", "irdm", "Iridium", 5558, "mauve"),
    ];

    /// <summary>The names of <paramref name="kind"/>.</summary>
    public static DecoderNames Names(this DecoderKind kind) => All[(int)kind];

    /// <summary>
    /// Reads any spelling ever stored or sent (<c>VDLM2</c>, <c>VDL-M2</c>, <c>VDLM</c>, <c>VDL2</c>, <c>IMS-L</c> …), in any case.
    /// </summary>
    /// <returns>The type, or null for a text that names none.</returns>
    public static DecoderKind? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var names in All)
        {
            if (text.Equals(names.StoredName, StringComparison.OrdinalIgnoreCase)
                || text.Equals(names.StatusKey, StringComparison.OrdinalIgnoreCase)
                || text.Equals(names.EnvPrefix, StringComparison.OrdinalIgnoreCase))
            {
                return names.Kind;
            }
        }

        return text.Equals("VDL2", StringComparison.OrdinalIgnoreCase) ? DecoderKind.Vdlm2 : null;
    }
}
