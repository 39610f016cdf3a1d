using System.Globalization;

namespace AcarsHub.Domain.Messages;

/// <summary>The one conversion between a frequency in MHz and its stored text.</summary>
public static class FrequencyText
{
    private const int PaddedLength = 7;

    private const int LeastDecimals = 3;

    /// <summary>
    /// The decimals the number carries, at least three, then zeros up to seven characters. Zeros the number carries are kept:
    /// Iridium channels have six decimals in all stored rows (<c>1626.000000</c>).
    /// </summary>
    public static string Format(decimal mhz)
    {
        var text = mhz.Scale >= LeastDecimals
            ? mhz.ToString(CultureInfo.InvariantCulture)
            : mhz.ToString("0.000", CultureInfo.InvariantCulture);
        return text.Length >= PaddedLength ? text : text.PadRight(PaddedLength, '0');
    }

    /// <summary>Reads a stored text.</summary>
    /// <returns>The frequency in MHz, or null when the text is not a positive number.</returns>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var mhz) && mhz > 0 ? mhz : null;
}
