using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Checksums;

namespace AcarsHub.Tests.Domain.Decoding.Arinc702;

/// <summary>Messages of ARINC 702A with a right checksum.</summary>
internal static class Signed
{
    /// <summary>With the checksum of VHF: reversed digits of CRC-16/X-25.</summary>
    public static string Text(string message) =>
        message + string.Concat(Crc16.X25.Compute(message.ReplaceLineEndings("")).ToString("X4").Reverse());

    /// <summary>With the checksum of Inmarsat.</summary>
    public static string GenibusText(string message) => message + Crc16.Genibus.Compute(message).ToString("X4");

    /// <summary>What a message with a right checksum is decoded into; the checksum itself is left out.</summary>
    public static string[] Lines(string message, DateTimeOffset? receivedAtUtc = null) =>
    [
        .. Decoded.Lines(new TextMessage { Label = "H1", Text = Text(message), ReceivedAtUtc = receivedAtUtc })
            .Where(static line => !line.StartsWith("CHECKSUM", StringComparison.Ordinal)),
    ];

    /// <summary>What one element says.</summary>
    public static string[] ElementLines(string element, DateTimeOffset? receivedAtUtc = null) => Lines("INI/" + element, receivedAtUtc)[1..];
}
