using System.Globalization;
using System.Text.Json;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>Turns single wire values into canonical ones; the same for every decoder program.</summary>
internal static class ValueRules
{
    // Beyond any receiver; keeps the arithmetic below from overflowing.
    private const decimal HighestLevelDb = 1000;

    private const uint HighestAddress = 0xFFFFFF;

    /// <summary>Level in dB as sent.</summary>
    public static double? Level(decimal? level) =>
        level is >= -HighestLevelDb and <= HighestLevelDb ? (double)level : null;

    /// <summary>Level in dB, cut to one decimal toward zero (dumpvdl2, dumphfdl), as all stored rows have it.</summary>
    public static double? TruncatedLevel(decimal? level) =>
        Level(level) is null ? null : (double)(decimal.Truncate(level!.Value * 10) / 10) + 0d; // "+ 0d": no negative zero

    /// <summary>Level in dB, rounded to one decimal (Iridium).</summary>
    public static double? RoundedLevel(decimal? level) =>
        Level(level) is null ? null : (double)decimal.Round(level!.Value, 1, MidpointRounding.AwayFromZero) + 0d;

    /// <summary>Aircraft address: a number is the value itself, text is read as <see cref="Icao24.Parse"/> says.</summary>
    public static Icao24? Icao(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => ToIcao(Address(JsonValues.AsNumber(value))),
        JsonValueKind.String => Icao24.Parse(value.GetString()),
        _ => null,
    };

    /// <summary>Station or aircraft address given as number or decimal text, or as hex text that cannot be decimal.</summary>
    public static uint? DecimalAddress(JsonElement value) =>
        JsonValues.AsNumber(value) is { } number ? Address(number) : HexAddress(value);

    /// <summary>Station or aircraft address given as hex text; a JSON number is the value itself.</summary>
    public static uint? HexAddress(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return Address(JsonValues.AsNumber(value));
        }

        var text = value.GetString().AsSpan().Trim();
        return uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? Address(hex) : null;
    }

    /// <summary>The address as aircraft address.</summary>
    public static Icao24? ToIcao(uint? address) => address is { } number ? Icao24.FromNumber(number) : null;

    /// <summary>Registration without dots (ACARS pads with them on the left) and outer blanks.</summary>
    public static string? Tail(string? text) => NullIfBlank(text?.Replace(".", string.Empty, StringComparison.Ordinal).Trim());

    /// <summary>Label with DEL written as <c>d</c>, as acarsdec does.</summary>
    public static string? Label(string? text) => text?.Replace('\u007f', 'd');

    /// <summary>
    /// Acknowledged block. NAK arrives as <c>false</c> (acarsdec), <c>!</c> (libacars) or the character 0x15 and becomes <c>!</c>;
    /// <c>true</c> acknowledges nothing in particular and is dropped.
    /// </summary>
    public static string? Ack(string? text) => text switch
    {
        "false" or "\u0015" => "!",
        "true" => null,
        _ => text,
    };

    /// <summary>
    /// One character, given as such or as its code (SatDump writes codes). Control characters other than NAK are dropped.
    /// </summary>
    public static string? CharacterCode(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: 1 } single)
        {
            return NullIfBlank(single.Trim('\0'));
        }

        return JsonValues.AsInteger(value) is { } code and (0x15 or (> 0x20 and < 0x7F)) ? ((char)code).ToString() : null;
    }

    /// <summary>A position; half a pair, values out of range and dumphfdl's "unknown" (180/180) are none.</summary>
    /// <returns>Latitude and longitude in degrees, both null when there is no position.</returns>
    public static (double? Latitude, double? Longitude) Position(decimal? latitude, decimal? longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? ((double)latitude, (double)longitude) : (null, null);

    /// <summary>
    /// Number of objects in the tree that a libacars-based decoder marked with <c>"err": true</c>, those in arrays included.
    /// </summary>
    public static int CountErrors(JsonElement tree)
    {
        var count = 0;
        if (tree.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in tree.EnumerateObject())
            {
                count += property.Value.ValueKind == JsonValueKind.True && property.NameEquals("err"u8)
                    ? 1
                    : CountErrors(property.Value);
            }
        }
        else if (tree.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in tree.EnumerateArray())
            {
                count += CountErrors(item);
            }
        }

        return count;
    }

    private static uint? Address(decimal? number) => number is > 0 and <= HighestAddress ? (uint)number : null;

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
