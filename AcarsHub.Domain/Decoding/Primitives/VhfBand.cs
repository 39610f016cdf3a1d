namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Frequencies of the VHF air band.</summary>
public static class VhfBand
{
    private const int LowestKilohertz = 118_000;
    private const int HighestKilohertz = 137_000;

    /// <summary>Six digits of kHz: <c>136975</c> is 136.975 MHz.</summary>
    public static bool TryMegahertz(ReadOnlySpan<char> text, out double megahertz)
    {
        var ok = Numbers.TryDigits(text, out var kilohertz) && kilohertz is >= LowestKilohertz and <= HighestKilohertz;
        megahertz = ok ? kilohertz / 1000.0 : 0;
        return ok;
    }
}
