using System.Globalization;

namespace AcarsHub.Domain.Messages;

/// <summary>An ICAO 24-bit aircraft address (ICAO Annex 10 Vol. III, chapter 9). Never zero: zero on the wire means "none".</summary>
public readonly record struct Icao24
{
    private const uint Highest = 0xFFFFFF;

    private Icao24(uint value) => Value = value;

    /// <summary>The address as a number, 1 … 0xFFFFFF.</summary>
    public uint Value { get; }

    /// <summary>Makes an address of a number.</summary>
    /// <returns>The address, or null when the number is zero or wider than 24 bits.</returns>
    public static Icao24? FromNumber(long number) => number is > 0 and <= Highest ? new Icao24((uint)number) : null;

    /// <summary>
    /// Reads the text forms seen on the wire: up to six hex digits, or seven to eight decimal digits.
    /// A six-digit all-decimal text is hex, since current decoders send hex.
    /// </summary>
    /// <returns>The address, or null for anything else (<c>N/A</c>, empty, too large).</returns>
    public static Icao24? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > 8)
        {
            return null;
        }

        var isDecimal = !text.ContainsAnyExceptInRange('0', '9');
        if (isDecimal && text.Length != 6)
        {
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? FromNumber(number) : null;
        }

        return text.Length <= 6 && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex)
            ? FromNumber(hex)
            : null;
    }

    /// <summary>Six upper-case hex digits.</summary>
    public override string ToString() => Value.ToString("X6", CultureInfo.InvariantCulture);
}
