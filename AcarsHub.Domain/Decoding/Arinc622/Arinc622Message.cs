using System.Buffers;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Domain.Decoding.Text;

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

    /// <summary>How many octets at the end of the message were not understood.</summary>
    internal int UnreadOctets => Adsc?.UnreadOctets ?? Cpdlc?.UnreadOctets ?? 0;

    /// <summary>Decodes a message text.</summary>
    /// <param name="text">The text; a slash, a sublabel or a C-band header may stand before the ground address.</param>
    /// <param name="direction">Which way the message went.</param>
    /// <returns>Null when the text is no binary ATS message.</returns>
    public static Arinc622Message? Decode(string text, MessageDirection direction) =>
        Arinc622Header.TryRead(new TextSlice(text), out var header) ? Decode(header, direction, out _) : null;

    /// <summary>Decodes the message behind a header.</summary>
    internal static Arinc622Message Decode(in Arinc622Header header, MessageDirection direction, out Arinc622Layout layout)
    {
        var length = Arinc622Envelope.BufferLength(header);
        if (length <= StackOctets)
        {
            return Decode(header, direction, stackalloc byte[StackOctets], out layout);
        }

        var rented = ArrayPool<byte>.Shared.Rent(length);
        var message = Decode(header, direction, rented, out layout);
        ArrayPool<byte>.Shared.Return(rented);
        return message;
    }

    private static Arinc622Message Decode(in Arinc622Header header, MessageDirection direction, Span<byte> buffer, out Arinc622Layout layout)
    {
        var envelope = Arinc622Envelope.Read(header, buffer, out var body, out layout);
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
