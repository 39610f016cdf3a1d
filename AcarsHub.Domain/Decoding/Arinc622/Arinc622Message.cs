using System.Buffers;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>A binary ATS message: the envelope and what it holds. One of <paramref name="Adsc"/> and <paramref name="Cpdlc"/> is there.</summary>
/// <param name="Envelope">Type, addresses and checksum.</param>
/// <param name="Adsc">The ADS-C message.</param>
/// <param name="Cpdlc">The CPDLC message.</param>
public sealed record Arinc622Message(Arinc622Envelope Envelope, AdscMessage? Adsc, CpdlcMessage? Cpdlc)
{
    private const int StackOctets = 512;

    /// <summary>Whether something could not be read.</summary>
    public bool HasError => Adsc?.HasError ?? Cpdlc?.HasError ?? false;

    /// <summary>Decodes a message text.</summary>
    /// <param name="text">The text from the ground address on; a slash or a wrapper that ends in a slash or blank may stand before it.</param>
    /// <param name="direction">Which way the message went.</param>
    /// <returns>Null when the text is no binary ATS message.</returns>
    public static Arinc622Message? Decode(ReadOnlySpan<char> text, MessageDirection direction)
    {
        var length = Arinc622Envelope.BufferLength(text);
        if (length <= StackOctets)
        {
            return Decode(text, direction, stackalloc byte[StackOctets]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(length);
        var message = Decode(text, direction, rented);
        ArrayPool<byte>.Shared.Return(rented);
        return message;
    }

    private static Arinc622Message? Decode(ReadOnlySpan<char> text, MessageDirection direction, Span<byte> buffer)
    {
        if (Arinc622Envelope.Parse(text, buffer, out var body) is not { } envelope)
        {
            return null;
        }

        return envelope.MessageType switch
        {
            Arinc622MessageType.AdscMessage => new Arinc622Message(envelope, AdscReader.Read(body, direction), null),
            Arinc622MessageType.AdscDisconnectRequest => new Arinc622Message(envelope, AdscReader.ReadDisconnect(body), null),
            _ => new Arinc622Message(envelope, null, DecodeCpdlc(envelope.MessageType, body, direction)),
        };
    }

    private static CpdlcMessage DecodeCpdlc(Arinc622MessageType type, ReadOnlySpan<byte> body, MessageDirection direction)
    {
        if (type == Arinc622MessageType.CpdlcDisconnectRequest && body.IsEmpty)
        {
            return new CpdlcMessage(MessageDirection.Unknown, null, [], HasError: false);
        }

        return CpdlcReader.Read(body, (type, direction) switch
        {
            (Arinc622MessageType.CpdlcConnectRequest, MessageDirection.Unknown) => MessageDirection.Uplink,
            (Arinc622MessageType.CpdlcConnectConfirm, MessageDirection.Unknown) => MessageDirection.Downlink,
            _ => direction,
        });
    }
}
