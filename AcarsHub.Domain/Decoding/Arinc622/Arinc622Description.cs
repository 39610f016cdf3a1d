using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>What a binary ATS message says; the same whether we or a decoder program have read it.</summary>
internal static class Arinc622Description
{
    /// <summary>Adds the values: first what the message says, then between whom.</summary>
    /// <param name="message">The message.</param>
    /// <param name="receivedAtUtc">Reception time, to complete times that lack the hour; null leaves the hour open.</param>
    /// <param name="layout">Where its parts stand in the text; the default when there is none.</param>
    /// <param name="output">Where they go.</param>
    public static bool Describe(Arinc622Message message, DateTimeOffset? receivedAtUtc, in Arinc622Layout layout, DecodeBuilder output)
    {
        output.Describe(Arinc622Titles.Of(message));
        output.Add(Fields.Arinc622, message);
        if (message.Adsc is { } adsc)
        {
            AdscDescription.Describe(adsc, receivedAtUtc, layout, output);
        }

        if (message.Cpdlc is { } cpdlc)
        {
            CpdlcDescription.Describe(cpdlc, layout, output);
        }

        AddAddresses(message.Envelope, layout, output);
        AddDamage(message, layout, output);
        return true;
    }

    private static void AddAddresses(Arinc622Envelope envelope, in Arinc622Layout layout, DecodeBuilder output)
    {
        if (envelope.GroundAddress.Length > 0)
        {
            output.Add(Fields.GroundAddress, envelope.GroundAddress, layout.Header.GroundAddress);
        }

        var tail = envelope.AirAddress.TrimStart('.').Trim();
        if (tail.Length > 0)
        {
            var text = layout.Header.AirAddress.Trim();
            output.Add(Fields.Tail, tail, text.From(text.Length - tail.Length));
        }
    }

    private static void AddDamage(Arinc622Message message, in Arinc622Layout layout, DecodeBuilder output)
    {
        if (!message.Envelope.IsCrcOk)
        {
            output.Add(Fields.ChecksumOk, false, layout.Checksum);
            output.MarkIncomplete();
        }

        if (message.HasError)
        {
            output.Add(Fields.IsAtsDamaged, true);
            output.MarkIncomplete();
        }

        output.Remain(layout.LastOctets(message.UnreadOctets));
        output.Remain(layout.Trailing);
    }
}
