using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Ohma;

/// <summary>What an OHMA message says to people; the same whether we or a decoder program have read it.</summary>
internal static class OhmaDescription
{
    /// <summary>Adds the values.</summary>
    /// <param name="message">The message.</param>
    /// <param name="direction">Which way it went.</param>
    /// <param name="text">The text it was read from; the default when there is none.</param>
    /// <param name="output">Where they go.</param>
    public static bool Describe(OhmaMessage message, MessageDirection direction, TextSlice text, DecodeBuilder output)
    {
        var readable = OhmaText.Readable(message);
        if (readable.Length == 0)
        {
            return output.Refuse("no readable report");
        }

        output.Describe("OHMA Message");
        output.Add(Fields.Ohma, message);
        output.Add(direction == MessageDirection.Uplink ? Fields.OhmaUplink : Fields.OhmaDownlink, readable, text);
        if (message.Sequence > 0)
        {
            output.Add(Fields.OhmaPart, new OhmaPart(message.Sequence, message.Total));
        }

        if (message.Error == OhmaError.Truncated)
        {
            output.Add(Fields.IsCutOff, true);
            output.MarkIncomplete();
        }

        return true;
    }
}
