using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>What a CPDLC message says: a value for each element and one for each part of a position report, then its numbers and time.</summary>
internal static class CpdlcDescription
{
    // Three flags come before the numbers.
    private const int FlagBits = 3;
    private const int NumberBits = 6;
    private const int TimeBits = 17;

    /// <summary>Adds the values.</summary>
    public static void Describe(CpdlcMessage message, in Arinc622Layout layout, DecodeBuilder output)
    {
        foreach (var element in message.Elements)
        {
            var source = layout.Bits(element.Bits.First, element.Bits.End);
            output.Add(Fields.CpdlcElement(message.Direction, element.Number), element, source);
            if (message.Direction == MessageDirection.Downlink)
            {
                CpdlcReportDescription.Add(element, source, output);
            }

            CpdlcRouteDescription.Add(message.Direction, element, source, output);
        }

        if (message.Header is { } header)
        {
            AddHeader(header, new BitMarks(layout, 0), output);
        }
    }

    private static void AddHeader(CpdlcHeader header, BitMarks marks, DecodeBuilder output)
    {
        output.Add(Fields.CpdlcNumber, header.MessageId, marks.Next(FlagBits + NumberBits));
        if (header.ReferenceId is { } reference)
        {
            output.Add(Fields.CpdlcReference, reference, marks.Next(NumberBits));
        }

        if (header.Timestamp is { } time)
        {
            output.Add(Fields.MessageTimestamp, MessageTime.OfDay(time), marks.Next(TimeBits));
        }
    }
}
