namespace AcarsHub.Domain.Wire;

/// <summary>Frequencies as decimal MHz. Decimal throughout: binary fractions would show up in histogram rows and search keys.</summary>
internal static class FrequencyRules
{
    private const decimal HertzPerMegahertz = 1_000_000;

    // Far above every aeronautical link. What exceeds it was sent in another unit.
    private const decimal HighestMhz = 30_000;

    private const int HertzDecimals = 6;

    // Iridium: 240 channels in 10 MHz from 1616 MHz upwards.
    private const decimal IridiumBaseMhz = 1616;
    private const decimal IridiumTopMhz = 1630;
    private const decimal IridiumSpanMhz = 10;
    private const decimal IridiumChannels = 240;

    /// <summary>A frequency sent in MHz.</summary>
    /// <returns>MHz to the hertz without trailing zeros; null when not a possible frequency.</returns>
    public static decimal? FromMegahertz(decimal? mhz)
    {
        if (mhz is not (> 0 and <= HighestMhz))
        {
            return null;
        }

        // The division strips trailing zeros: "131.550" and 131.55 are one histogram row.
        var rounded = decimal.Round(mhz.Value, HertzDecimals) / 1.0000000000000000000000000000m;
        return rounded > 0 ? rounded : null;
    }

    /// <summary>A frequency sent in Hz.</summary>
    public static decimal? FromHertz(decimal? hertz) =>
        hertz is > 0 and <= HighestMhz * HertzPerMegahertz ? FromMegahertz(hertz / HertzPerMegahertz) : null;

    /// <summary>
    /// An Iridium frequency in Hz, moved to the centre of its channel: the receiver measures the Doppler shift with it.
    /// </summary>
    /// <returns>MHz with exactly six decimals, as stored rows have it; outside the Iridium band just the frequency.</returns>
    public static decimal? FromIridiumHertz(decimal? hertz)
    {
        if (FromHertz(hertz) is not { } mhz || mhz is < IridiumBaseMhz or > IridiumTopMhz)
        {
            return FromHertz(hertz);
        }

        var channel = decimal.Round((mhz - IridiumBaseMhz) * IridiumChannels / IridiumSpanMhz, MidpointRounding.AwayFromZero);
        return decimal.Round(IridiumBaseMhz + (channel * IridiumSpanMhz / IridiumChannels), HertzDecimals) + 0.000000m;
    }
}
