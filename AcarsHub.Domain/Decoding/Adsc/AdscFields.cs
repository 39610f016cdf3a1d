namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>The number codings of section 8.</summary>
internal static class AdscFields
{
    private const double QuarterTurn = 90;
    private const double FullTurn = 360;
    private const int Decimals = 6;

    /// <summary>Latitude or longitude: 21 bits, degrees.</summary>
    public static double ReadCoordinate(ref BitReader bits) => Rounded(bits.ReadSigned(21) * QuarterTurn / (1 << 19));

    /// <summary>Altitude: 16 bits, feet.</summary>
    public static int ReadAltitude(ref BitReader bits) => bits.ReadSigned(16) * 4;

    /// <summary>Time to go: 14 bits, seconds.</summary>
    public static int ReadEta(ref BitReader bits) => (int)bits.Read(14);

    /// <summary>A bit that is set when the angle after it does not count.</summary>
    public static bool ReadValidity(ref BitReader bits) => !bits.ReadFlag();

    /// <summary>True track or heading: 12 bits, degrees.</summary>
    public static double ReadAngle(ref BitReader bits) => FromNorth(bits.ReadSigned(12) * QuarterTurn / (1 << 10));

    /// <summary>Wind direction: 9 bits, degrees.</summary>
    public static double ReadWindDirection(ref BitReader bits) => FromNorth(bits.ReadSigned(9) * QuarterTurn / (1 << 7));

    /// <summary>Vertical speed: 12 bits, feet per minute.</summary>
    public static int ReadVerticalSpeed(ref BitReader bits) => bits.ReadSigned(12) * 16;

    /// <summary>A value in the precision of the model; never a negative zero.</summary>
    public static double Rounded(double value) => Math.Round(value, Decimals) + 0.0;

    private static double FromNorth(double angle) => Rounded(angle < 0 ? angle + FullTurn : angle);
}
