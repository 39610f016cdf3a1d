using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Reads the groups that the ground sends.</summary>
internal static class AdscUplinkReader
{
    private static ReadOnlySpan<int> IntervalScales => [0, 1, 8, 64];

    /// <summary>Reads the body of a group, all of it; when it is not all there, <paramref name="bits"/> is overrun.</summary>
    /// <returns>Null for an unknown tag.</returns>
    public static AdscGroup? ReadGroup(int tag, ref BitReader bits) => tag switch
    {
        1 => new AdscCancelAllContracts(),
        2 => new AdscCancelContract((int)bits.Read(8)),
        6 => new AdscCancelEmergencyMode((int)bits.Read(8)),
        7 or 8 or 9 => ReadContractRequest((AdscContractKind)tag, ref bits),
        _ => null,
    };

    private static AdscContractRequest? ReadContractRequest(AdscContractKind kind, ref BitReader bits)
    {
        var contract = (int)bits.Read(8);
        if (bits.IsOverrun)
        {
            return null;
        }

        var requests = ImmutableArray.CreateBuilder<AdscRequest>();
        while (bits.PeekOctet() is >= 10 and <= 21)
        {
            var request = ReadRequest(ref bits);
            if (bits.IsOverrun)
            {
                break;
            }

            requests.Add(request);
        }

        return new AdscContractRequest(kind, contract, requests.DrainToImmutable());
    }

    private static AdscRequest ReadRequest(ref BitReader bits)
    {
        var tag = (int)bits.Read(8);
        return tag switch
        {
            10 => new AdscLateralDeviationTrigger(bits.Read(8) * 0.125),
            11 => ReadInterval(ref bits),
            18 => new AdscVerticalSpeedTrigger(bits.ReadSigned(8) * 64),
            19 => ReadAltitudeRange(ref bits),
            20 => new AdscWaypointChangeTrigger(),
            21 => ReadIntent(ref bits),
            _ => new AdscGroupRequest((AdscRequestedGroup)tag, (int)bits.Read(8)),
        };
    }

    private static AdscReportingInterval ReadInterval(ref BitReader bits)
    {
        var scale = IntervalScales[(int)bits.Read(2)];
        return new AdscReportingInterval(scale * ((int)bits.Read(6) + 1));
    }

    private static AdscAltitudeRangeTrigger ReadAltitudeRange(ref BitReader bits)
    {
        var ceiling = AdscFields.ReadAltitude(ref bits);
        return new AdscAltitudeRangeTrigger(ceiling, AdscFields.ReadAltitude(ref bits));
    }

    private static AdscIntentRequest ReadIntent(ref BitReader bits)
    {
        var modulus = (int)bits.Read(8);
        return new AdscIntentRequest(modulus, (int)bits.Read(8));
    }
}
