using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using AcarsHub.Domain.Decoding.Checksums;
using AcarsHub.Domain.Decoding.Miam;

namespace AcarsHub.Tests.Builders;

/// <summary>Encodes MIAM as an aircraft would.</summary>
internal sealed record NewMiam
{
    public int Version { get; init; } = 1;

    public string AircraftId { get; init; } = ".N100AB";

    public int MessageNumber { get; init; } = 24;

    public bool IsAckRequired { get; init; } = true;

    public int Compression { get; init; } = 1;

    public int Encoding { get; init; }

    public int ApplicationType { get; init; } = 1;

    public string ApplicationId { get; init; } = "H1DF";

    /// <summary>Whether the body is sent as it is, not in Ascii85.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Turns a right checksum into a wrong one.</summary>
    public bool IsChecksumWrong { get; init; }

    /// <summary>The frame of a text.</summary>
    public string Frame(string text) => Frame(System.Text.Encoding.Latin1.GetBytes(text));

    /// <summary>The frame of octets.</summary>
    public string Frame(byte[] body) => "T" + Transfer(body);

    /// <summary>What follows the T, or what a file's segments are cut from.</summary>
    public string Transfer(byte[] body)
    {
        var packed = Compression == 1 ? Deflate(body) : body;
        byte[] afterLength = [.. Fields(), .. Latin1(ApplicationId), .. Checksum(body)];
        byte[] header = Version == 2
            ? [2, .. afterLength]
            : [(byte)Version, .. Length(11 + afterLength.Length + packed.Length), .. Latin1(AircraftId), .. afterLength];
        var (headerText, headerPadding) = Ascii85(header);
        if (IsPlain)
        {
            return $"-{headerPadding}{headerText}|{System.Text.Encoding.Latin1.GetString(packed)}";
        }

        var (bodyText, bodyPadding) = Ascii85(packed);
        return $"{bodyPadding}{headerPadding}{headerText}|{bodyText}";
    }

    /// <summary>An acknowledgement.</summary>
    public string Ack(int number, MiamAckResult result)
    {
        byte[] fields = [(byte)(number << 1), (byte)((int)result << 4), 0, 0, 0];
        return WithoutBody(Version == 1 ? [0x11, .. Length(20), .. Latin1(AircraftId), .. fields, 1, 2, 3, 4] : [0x12, .. fields[..2], 1, 2]);
    }

    /// <summary>An aloha or the reply to one.</summary>
    public string Aloha(bool isReply, MiamCompressions compressions, MiamNetworks networks) =>
        WithoutBody([(byte)((isReply ? 0x30 : 0x20) | Version), .. Length(20), .. Latin1(AircraftId), (byte)compressions, (byte)networks, 0, 0, 0]);

    /// <summary>Ascii85 with the last group filled with zeros.</summary>
    public static (string Text, int Padding) Ascii85(ReadOnlySpan<byte> octets)
    {
        var padding = (4 - (octets.Length % 4)) % 4;
        byte[] filled = [.. octets, .. new byte[padding]];
        var text = new StringBuilder();
        Span<char> characters = stackalloc char[5];
        for (var i = 0; i < filled.Length; i += 4)
        {
            var group = BinaryPrimitives.ReadUInt32BigEndian(filled.AsSpan(i));
            if (group == 0)
            {
                text.Append('z');
                continue;
            }

            for (var at = 4; at >= 0; at--)
            {
                characters[at] = (char)('!' + (group % 85));
                group /= 85;
            }

            text.Append(characters);
        }

        return (text.ToString(), padding);
    }

    private static byte[] Deflate(byte[] body)
    {
        using var output = new MemoryStream();
        using (var deflater = new DeflateStream(output, CompressionLevel.SmallestSize))
        {
            deflater.Write(body);
        }

        return output.ToArray();
    }

    private static byte[] Latin1(string text) => System.Text.Encoding.Latin1.GetBytes(text);

    private static byte[] Length(int length) => [(byte)(length >> 16), (byte)(length >> 8), (byte)length];

    private static string WithoutBody(byte[] header)
    {
        var (text, padding) = Ascii85(header);
        return $"T.{padding}{text}|";
    }

    private byte[] Fields() =>
    [
        (byte)((MessageNumber << 1) | (IsAckRequired ? 1 : 0)),
        (byte)(Compression >> 2),
        (byte)(((Compression & 3) << 6) | (Encoding << 4) | ApplicationType),
    ];

    private byte[] Checksum(byte[] body)
    {
        var octets = new byte[Version == 2 ? sizeof(ushort) : sizeof(uint)];
        if (Version != 2)
        {
            BinaryPrimitives.WriteUInt32BigEndian(octets, Crc32.Compute(body));
        }
        else
        {
            BinaryPrimitives.WriteUInt16BigEndian(octets, Crc16.CcittFalse.Compute(body));
        }

        octets[0] ^= (byte)(IsChecksumWrong ? 0x55 : 0);
        return octets;
    }
}
