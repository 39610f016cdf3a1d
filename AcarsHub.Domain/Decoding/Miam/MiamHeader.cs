using System.Buffers.Binary;
using System.Text;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>Reads the header of a unit from front to back, from the octet after version and type.</summary>
internal ref struct MiamHeader(ReadOnlySpan<byte> afterType)
{
    private const int LengthOctetCount = 3;
    private const int AircraftIdLength = 7;

    /// <summary>What has not been read yet.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; } = afterType;

    /// <summary>Octets of the header before <see cref="Rest"/>.</summary>
    public int OctetsRead { get; private set; } = 1;

    /// <summary>Length of the whole unit, once read.</summary>
    public int? LengthOctets { get; private set; }

    /// <summary>Registration with dots, once read.</summary>
    public string? AircraftId { get; private set; }

    /// <summary>Reads length and aircraft id.</summary>
    /// <returns>False when they are not there.</returns>
    public bool ReadIdentity()
    {
        if (Rest.Length < LengthOctetCount)
        {
            return false;
        }

        var length = (Rest[0] << 16) | BinaryPrimitives.ReadUInt16BigEndian(Rest[1..]);
        Take(LengthOctetCount);
        if (ReadText(AircraftIdLength) is not { } id)
        {
            return false;
        }

        LengthOctets = length;
        AircraftId = id;
        return true;
    }

    /// <summary>Reads characters.</summary>
    /// <returns>The text; null when the header ends before, or one of them cannot be printed. DEL may stand in a label.</returns>
    public string? ReadText(int length)
    {
        if (Rest.Length < length || Rest[..length].ContainsAnyExceptInRange((byte)' ', (byte)0x7F))
        {
            return null;
        }

        return Encoding.ASCII.GetString(Take(length));
    }

    /// <summary>Reads octets; the caller has checked that they are there.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        var taken = Rest[..count];
        Rest = Rest[count..];
        OctetsRead += count;
        return taken;
    }
}
