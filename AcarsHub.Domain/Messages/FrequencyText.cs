using System.Globalization;

namespace AcarsHub.Domain.Messages;

/// <summary>The one conversion between a frequency in MHz and its stored text.</summary>
public static class FrequencyText
{
    private const int PaddedLength = 7;

    /// <summary>Shortest decimal form with at least three decimals, then zeros up to seven characters.</summary>
    public static string Format(decimal mhz)
    {
        var text = mhz.ToString("0.000######", CultureInfo.InvariantCulture);
        return text.Length >= PaddedLength ? text : text.PadRight(PaddedLength, '0');
    }

    /// <summary>Reads a stored text.</summary>
    /// <returns>The frequency in MHz, or null when the text is not a positive number.</returns>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var mhz) && mhz > 0 ? mhz : null;
}
