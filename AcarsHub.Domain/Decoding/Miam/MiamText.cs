using System.Collections.Immutable;
using System.Globalization;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>Names the values of MIAM frames for people.</summary>
internal static class MiamText
{
    // Programs get all of them; for people, more would only be in the way.
    private const int MostOctetsShown = 64;

    /// <summary>What became of a message.</summary>
    public static string Result(MiamAckResult result) => result switch
    {
        MiamAckResult.Acknowledged => "acknowledged",
        MiamAckResult.NotAcknowledged => "not acknowledged",
        MiamAckResult.Expired => "expired",
        MiamAckResult.PeerAbort => "aborted by the other side",
        MiamAckResult.LocalAbort => "aborted by this side",
        _ => Number((int)result),
    };

    /// <summary>Why a file transfer was aborted.</summary>
    public static string Reason(MiamAbortReason reason) => reason switch
    {
        MiamAbortReason.Refused => "refused by the receiver",
        MiamAbortReason.OutOfContext => "segment of no known transfer",
        MiamAbortReason.StoppedBySender => "stopped by the sender",
        MiamAbortReason.StoppedByReceiver => "stopped by the receiver",
        MiamAbortReason.TransmissionFailed => "transmission failed",
        _ => Number((int)reason),
    };

    /// <summary>Compressions, e.g. <c>deflate</c>.</summary>
    public static string Compressions(MiamCompressions compressions) => Names((int)compressions, ["deflate"]);

    /// <summary>Networks, e.g. <c>ACARS, IP</c>.</summary>
    public static string Networks(MiamNetworks networks) => Names((int)networks, ["ACARS", "IP", "TCP", "Satcom Data 3", "UDP"]);

    /// <summary><c>0001FF80</c>; of long ones the beginning and the length.</summary>
    public static string Octets(ImmutableArray<byte> octets) => octets.Length <= MostOctetsShown
        ? Convert.ToHexString(octets.AsSpan())
        : string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexString(octets.AsSpan()[..MostOctetsShown])}… ({octets.Length} octets)");

    // Bits without a meaning yet are shown by their number.
    private static string Names(int mask, ReadOnlySpan<string> names)
    {
        var set = new List<string>();
        for (var bit = 0; bit < 8; bit++)
        {
            if ((mask & (1 << bit)) != 0)
            {
                set.Add(bit < names.Length ? names[bit] : string.Create(CultureInfo.InvariantCulture, $"bit {bit}"));
            }
        }

        return set.Count == 0 ? "none" : string.Join(", ", set);
    }

    private static string Number(int code) => code.ToString(CultureInfo.InvariantCulture);
}
