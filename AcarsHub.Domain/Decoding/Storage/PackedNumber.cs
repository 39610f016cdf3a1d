using System.Text;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>Whole numbers in printable characters: five bits each, the lowest first, a sixth bit while more follow.</summary>
internal static class PackedNumber
{
    private const char Zero = '?'; // The 64 characters from here on end before DEL.
    private const int Bits = 5;
    private const int More = 1 << Bits;
    private const int LongestBits = 30;

    public static void Append(StringBuilder output, int value)
    {
        for (; value >= More; value >>= Bits)
        {
            output.Append((char)(Zero + More + (value & (More - 1))));
        }

        output.Append((char)(Zero + value));
    }

    /// <summary>Reads a number and steps over it.</summary>
    /// <returns>False when none stands there.</returns>
    public static bool TryRead(ReadOnlySpan<char> packed, ref int at, out int value)
    {
        value = 0;
        for (var shift = 0; shift < LongestBits && at < packed.Length; shift += Bits)
        {
            var digit = packed[at] - Zero;
            if (digit is < 0 or >= 2 * More)
            {
                return false;
            }

            at++;
            value |= (digit & (More - 1)) << shift;
            if (digit < More)
            {
                return true;
            }
        }

        return false;
    }
}
