using System.Buffers.Binary;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>
/// The Ascii85 of MIAM (section 10): five characters from <c>!</c> to <c>u</c> for four octets, <c>z</c> for four zeros.
/// The sender fills the last group with octets and says beside the text how many of them to drop.
/// </summary>
internal static class Ascii85
{
    private const int GroupCharacters = 5;
    private const int GroupOctets = 4;
    private const char First = '!';
    private const uint Base = 85;

    /// <summary>Decodes a text up to the first character that cannot be part of it.</summary>
    /// <param name="text">The characters; line ends are skipped.</param>
    /// <param name="paddingOctets">How many octets the sender has added, 0–3. A text that was cut off has lost them.</param>
    public static Ascii85Result Decode(ReadOnlySpan<char> text, int paddingOctets)
    {
        // Large enough even if every character were a "z".
        var octets = new byte[text.Length * GroupOctets];
        var count = 0;
        var group = 0UL;
        var inGroup = 0;
        var isValid = true;
        foreach (var character in text)
        {
            if (character is '\r' or '\n')
            {
                continue;
            }

            if (character == 'z' && inGroup == 0)
            {
                count += GroupOctets;
                continue;
            }

            if (character is < First or >= (char)(First + Base))
            {
                isValid = false;
                break;
            }

            group = (group * Base) + (character - (uint)First);
            if (++inGroup < GroupCharacters)
            {
                continue;
            }

            if (group > uint.MaxValue)
            {
                inGroup = 0;
                isValid = false;
                break;
            }

            BinaryPrimitives.WriteUInt32BigEndian(octets.AsSpan(count), (uint)group);
            count += GroupOctets;
            group = 0;
            inGroup = 0;
        }

        var isWhole = isValid && inGroup == 0;
        count += Remainder(octets.AsSpan(count), group, inGroup);
        return new Ascii85Result(octets.AsMemory(0, isWhole ? Math.Max(0, count - paddingOctets) : count), isValid, isWhole);
    }

    // n characters of a group that was cut off still tell its first n - 1 octets.
    private static int Remainder(Span<byte> octets, ulong group, int inGroup)
    {
        if (inGroup < 2)
        {
            return 0;
        }

        for (var i = inGroup; i < GroupCharacters; i++)
        {
            group = (group * Base) + (Base - 1);
        }

        if (group > uint.MaxValue)
        {
            return 0;
        }

        Span<byte> whole = stackalloc byte[GroupOctets];
        BinaryPrimitives.WriteUInt32BigEndian(whole, (uint)group);
        whole[..(inGroup - 1)].CopyTo(octets);
        return inGroup - 1;
    }
}

/// <summary>What a text in Ascii85 stood for.</summary>
/// <param name="Octets">The octets, without padding.</param>
/// <param name="IsValid">False when a character or group was met that Ascii85 does not have; the octets before it are there.</param>
/// <param name="IsWhole">False when the text also ended in the middle of a group.</param>
internal readonly record struct Ascii85Result(ReadOnlyMemory<byte> Octets, bool IsValid, bool IsWhole);
