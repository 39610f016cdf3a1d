namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>
/// Reads what follows the T of a single transfer: two padding characters, the header in Ascii85 up to <c>|</c>, the body.
/// </summary>
internal static class MiamTransferReader
{
    private const int PaddingCharacters = 2;
    private const char NoBody = '.';
    private const char PlainBody = '-';

    // The longest header that exists has 26 octets; a text of another kind may run on for long without a bar.
    private const int LongestHeaderCharacters = 64;

    /// <summary>Reads a unit.</summary>
    /// <returns>The unit; null when the header is none.</returns>
    public static MiamPdu? Read(ReadOnlySpan<char> content)
    {
        if (content.Length <= PaddingCharacters
            || content[0] is not (NoBody or PlainBody or (>= '0' and <= '3'))
            || content[1] is not (>= '0' and <= '3'))
        {
            return null;
        }

        var form = content[0];
        var padding = content[1] - '0';
        content = content[PaddingCharacters..];
        var bar = content.IndexOf('|');

        // Without a body there is nothing the bar would have to part from the header, and it may be missing.
        var header = bar >= 0 ? content[..bar] : form == NoBody ? content.TrimEnd() : [];
        if (header.IsEmpty || header.Length > LongestHeaderCharacters)
        {
            return null;
        }

        var octets = Ascii85.Decode(header, padding);
        return octets is { IsValid: true, Octets.IsEmpty: false }
            ? ReadPdu(octets.Octets.Span, form, bar < 0 ? [] : content[(bar + 1)..])
            : null;
    }

    private static MiamPdu? ReadPdu(ReadOnlySpan<byte> octets, char form, ReadOnlySpan<char> body)
    {
        var version = octets[0] & 0xF;
        var type = octets[0] >> 4;
        var header = new MiamHeader(octets[1..]);

        // Version 2 leaves out what the ACARS message around it tells anyway.
        var hasIdentity = version == 1 || type > 1;
        if (version is not (1 or 2) || (hasIdentity && !header.ReadIdentity()))
        {
            return null;
        }

        return type switch
        {
            0 => ReadData(version, header, form, body),
            1 => ReadAck(version, header),
            2 or 3 => ReadAloha(version, type, header),
            _ => null,
        };
    }

    private static MiamAck? ReadAck(int version, MiamHeader header)
    {
        if (header.Rest.Length < 2)
        {
            return null;
        }

        // The result is half an octet; the other half is not used.
        var result = header.Rest[1] >> 4 is var high and > 0 ? high : header.Rest[1] & 0xF;
        return new MiamAck
        {
            Version = version,
            LengthOctets = header.LengthOctets,
            AircraftId = header.AircraftId,
            AckedMessageNumber = header.Rest[0] >> 1,
            Result = (MiamAckResult)result,
        };
    }

    private static MiamAloha? ReadAloha(int version, int type, MiamHeader header) => header.Rest.Length < 2
        ? null
        : new MiamAloha
        {
            Version = version,
            LengthOctets = header.LengthOctets,
            AircraftId = header.AircraftId,
            IsReply = type == 3,
            Compressions = (MiamCompressions)header.Rest[0],
            Networks = (MiamNetworks)header.Rest[1],
        };

    private static MiamData? ReadData(int version, MiamHeader header, char form, ReadOnlySpan<char> body)
    {
        const int fixedOctets = 3;
        if (header.Rest.Length < fixedOctets)
        {
            return null;
        }

        var fields = header.Take(fixedOctets);
        var type = fields[2] & 0xF;
        var checksumLength = MiamBody.ChecksumLength(version);
        if (MiamApplication.IdLength(version, type) is not { } idLength
            || header.ReadText(idLength) is not { } id
            || header.Rest.Length < checksumLength)
        {
            return null;
        }

        var checksum = header.Take(checksumLength);
        var data = new MiamData
        {
            Version = version,
            LengthOctets = header.LengthOctets,
            AircraftId = header.AircraftId,
            MessageNumber = fields[0] >> 1,
            IsAckRequired = (fields[0] & 1) == 1,
            Compression = (MiamCompression)(((fields[1] << 2) | (fields[2] >> 6)) & 7),
            Encoding = (MiamEncoding)((fields[2] >> 4) & 3),
            ApplicationType = type,
            ApplicationId = id,
        };
        return form == NoBody
            ? data
            : MiamBody.Add(data, form == PlainBody ? null : form - '0', body, data.LengthOctets - header.OctetsRead, checksum);
    }
}
