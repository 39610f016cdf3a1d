using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>Reads the octets of a CPDLC message (section 9).</summary>
public static class CpdlcReader
{
    private const int BitsPerOctet = 8;

    /// <summary>Decodes a message.</summary>
    /// <param name="octets">The message without envelope and checksum.</param>
    /// <param name="direction">When unknown, the table is chosen that the message fits.</param>
    public static CpdlcMessage Read(ReadOnlySpan<byte> octets, MessageDirection direction)
    {
        if (direction != MessageDirection.Unknown)
        {
            return ReadAs(octets, direction);
        }

        var downlink = ReadAs(octets, MessageDirection.Downlink);
        if (IsFit(downlink))
        {
            return downlink;
        }

        var uplink = ReadAs(octets, MessageDirection.Uplink);
        return IsFit(uplink) || (downlink.HasError && !uplink.HasError) ? uplink : downlink;
    }

    private static bool IsFit(CpdlcMessage message) => !message.HasError && message.UnreadOctets == 0;

    private static CpdlcMessage ReadAs(ReadOnlySpan<byte> octets, MessageDirection direction)
    {
        var reader = new CpdlcDataReader(octets);
        var isFollowed = reader.ReadFlag();
        var header = ReadHeader(ref reader);
        var elements = ImmutableArray<CpdlcElement>.Empty;
        if (!reader.HasFailed)
        {
            elements = ReadElements(ref reader, direction, isFollowed);
        }

        // Less than an octet fills up the last one.
        return new CpdlcMessage(direction, header, elements, reader.HasFailed) { UnreadOctets = reader.RemainingBits / BitsPerOctet };
    }

    private static CpdlcHeader? ReadHeader(ref CpdlcDataReader reader)
    {
        var hasReference = reader.ReadFlag();
        var hasTimestamp = reader.ReadFlag();
        var messageId = reader.ReadNumber(6, 63);
        if (reader.HasFailed)
        {
            return null;
        }

        int? referenceId = hasReference ? reader.ReadNumber(6, 63) : null;
        TimeOnly? timestamp = hasTimestamp ? ReadTimestamp(ref reader) : null;
        return new CpdlcHeader(messageId, referenceId, timestamp);
    }

    private static TimeOnly? ReadTimestamp(ref CpdlcDataReader reader)
    {
        var hour = reader.ReadNumber(5, 23);
        var minute = reader.ReadNumber(6, 59);
        var second = reader.ReadNumber(6, 59);
        return reader.HasFailed ? null : new TimeOnly(hour, minute, second);
    }

    // Up to four more elements follow the first; their number is only sent when there are any.
    private static ImmutableArray<CpdlcElement> ReadElements(ref CpdlcDataReader reader, MessageDirection direction, bool isFollowed)
    {
        var first = ReadElement(ref reader, direction);
        if (!isFollowed || reader.HasFailed)
        {
            return first is null ? [] : [first];
        }

        var elements = ImmutableArray.CreateBuilder<CpdlcElement>(5);
        elements.Add(first!); // Null only after a failure.
        var furtherCount = 1 + reader.ReadNumber(2, 3);
        for (var i = 0; i < furtherCount && !reader.HasFailed; i++)
        {
            if (ReadElement(ref reader, direction) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements.DrainToImmutable();
    }

    private static CpdlcElement? ReadElement(ref CpdlcDataReader reader, MessageDirection direction)
    {
        var start = reader.Position;
        var highest = (direction == MessageDirection.Uplink ? CpdlcTables.Uplink : CpdlcTables.Downlink).Length - 1;
        var number = reader.ReadNumber(8, highest);
        if (reader.HasFailed || CpdlcTables.Find(direction, number) is not { } type)
        {
            return null;
        }

        var data = type.DataType is { } dataType ? reader.Read(dataType) : null;
        return new CpdlcElement(type, data) { Bits = (start, reader.Position) };
    }
}
