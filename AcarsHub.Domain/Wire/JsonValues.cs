using System.Globalization;
using System.Text.Json;

namespace AcarsHub.Domain.Wire;

/// <summary>
/// Reads single JSON values without caring whether the decoder wrote a number or a numeric string.
/// Relies on <see cref="SurrogateEscapes"/> and the UTF-8 check having run, so that no string in the document is unreadable.
/// </summary>
internal static class JsonValues
{
    /// <summary>
    /// A value as text: strings without NUL characters, numbers in their shortest invariant form, <c>true</c>/<c>false</c>.
    /// </summary>
    /// <returns>The text; null when missing, blank, an object or an array.</returns>
    public static string? AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Clean(value.GetString()),
        JsonValueKind.Number => NumberText(value),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>
    /// A number or numeric string. Decimal, so that Unix times with seven decimals and frequencies come through unharmed.
    /// </summary>
    /// <returns>The number; null for everything else, including numbers too large to mean anything (<c>1e999</c>).</returns>
    public static decimal? AsNumber(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : null,
        JsonValueKind.String => decimal.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null,
        _ => null,
    };

    /// <summary>A whole number; fractions are cut off.</summary>
    /// <returns>The number; null when there is none or it does not fit.</returns>
    public static int? AsInteger(JsonElement value) =>
        AsNumber(value) is { } number && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    /// <summary>A boolean, also written as 0/1 or as text.</summary>
    /// <returns>The value; any number but zero is true. Null when it is no boolean in any form.</returns>
    public static bool? AsFlag(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            case JsonValueKind.String when bool.TryParse(value.GetString(), out var flag):
                return flag;
            default:
                return AsNumber(value) is { } number ? number != 0 : null;
        }
    }

    private static string? Clean(string? text)
    {
        if (text is not null && text.Contains('\0', StringComparison.Ordinal))
        {
            text = text.Replace("\0", string.Empty, StringComparison.Ordinal);
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string? NumberText(JsonElement value)
    {
        var raw = value.GetRawText();
        if (!raw.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return raw;
        }

        return value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
