using System.Text;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Checksums;

namespace AcarsHub.Tests.Builders.Ats;

/// <summary>Makes the text of binary ATS messages.</summary>
internal static class NewArinc622
{
    /// <summary>A message with its checksum, e.g. <c>/KZAK.ADS..N12345…</c>.</summary>
    public static string Text(string imi, byte[] octets)
    {
        const string registration = ".N12345";
        var crc = Crc16.Arinc622.Compute([.. Encoding.ASCII.GetBytes(imi + registration), .. octets]);
        return $"/KZAK.{imi}{registration}{Convert.ToHexString(octets)}{crc:X4}";
    }

    /// <summary>A CPDLC message of elements with values made up for <paramref name="seed"/>.</summary>
    public static string Cpdlc(MessageDirection direction, int seed, params int[] numbers) =>
        Text("AT1", CpdlcEncoder.Encode(new NewCpdlc(CpdlcFilling.Random, seed).Message(direction, numbers)).ToOctets());
}
