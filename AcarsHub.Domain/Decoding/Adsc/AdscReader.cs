using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Reads the octets of an ADS-C message (section 8).</summary>
public static class AdscReader
{
    private const int BitsPerOctet = 8;
    private const int DisconnectReasonBits = 4;

    /// <summary>Decodes a message.</summary>
    /// <param name="octets">The groups without envelope and checksum.</param>
    /// <param name="direction">When unknown, that is taken in which the message makes sense.</param>
    public static AdscMessage Read(ReadOnlySpan<byte> octets, MessageDirection direction)
    {
        if (direction != MessageDirection.Unknown)
        {
            return ReadGroups(octets, direction);
        }

        var downlink = ReadGroups(octets, MessageDirection.Downlink);
        if (!downlink.HasError)
        {
            return downlink;
        }

        var uplink = ReadGroups(octets, MessageDirection.Uplink);
        return uplink.HasError ? downlink : uplink;
    }

    /// <summary>Decodes the body of a disconnect request.</summary>
    public static AdscMessage ReadDisconnect(ReadOnlySpan<byte> octets) => octets.Length == 0
        ? new AdscMessage([], HasError: true)
        : new AdscMessage([new AdscDisconnect(octets[0] >> DisconnectReasonBits)], HasError: false);

    private static AdscMessage ReadGroups(ReadOnlySpan<byte> octets, MessageDirection direction)
    {
        var groups = ImmutableArray.CreateBuilder<AdscGroup>();
        var ends = ImmutableArray.CreateBuilder<int>();
        var bits = new BitReader(octets);
        while (bits.RemainingBits > 0)
        {
            var start = octets.Length - (bits.RemainingBits / BitsPerOctet);
            var tag = (int)bits.Read(BitsPerOctet);
            var group = direction == MessageDirection.Uplink
                ? AdscUplinkReader.ReadGroup(tag, ref bits)
                : AdscDownlinkReader.ReadGroup(tag, ref bits);
            if (group is not null && (!bits.IsOverrun || group is AdscContractRequest))
            {
                groups.Add(group);
                ends.Add(octets.Length - (bits.RemainingBits / BitsPerOctet));
            }

            if (group is null || bits.IsOverrun)
            {
                var unread = octets.Length - (groups.Count > 0 && ends[^1] > start ? ends[^1] : start);
                return new AdscMessage(groups.DrainToImmutable(), HasError: true) { GroupEnds = ends.DrainToImmutable(), UnreadOctets = unread };
            }
        }

        return new AdscMessage(groups.DrainToImmutable(), HasError: octets.IsEmpty) { GroupEnds = ends.DrainToImmutable() };
    }
}
