using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// Binary ATS messages (decoding.md 7.1, 8, 9) on any label: CPDLC and ADS-C, e.g. <c>/USADCXA.AT1.N322UP6820011500D1E4</c>.
/// </summary>
internal sealed class Arinc622Format() : TextFormat("arinc-622", [], [])
{
    private const int CrcOctets = 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!Arinc622Header.TryRead(input.Text, out var header))
        {
            return output.Refuse("no ground address, application and registration");
        }

        var (direction, isCertain) = DirectionOf(input, header.MessageFunction);
        var message = Arinc622Message.Decode(header, direction, out var layout);
        if (layout.OctetCount < CrcOctets)
        {
            return output.Refuse("no octets behind the registration");
        }

        if (!isCertain && direction != MessageDirection.Unknown && (message.HasError || message.UnreadOctets > 0))
        {
            // A label only hints at the direction: what does not fit may fit the other one.
            message = Arinc622Message.Decode(header, MessageDirection.Unknown, out layout);
        }

        return Arinc622Description.Describe(message, input.Message.ReceivedAtUtc, layout, output);
    }

    private static (MessageDirection Direction, bool IsCertain) DirectionOf(in FormatInput input, TextSlice messageFunction)
    {
        if (input.Message.Direction != MessageDirection.Unknown)
        {
            return (input.Message.Direction, true);
        }

        var direction = OfLabel(messageFunction.Span);
        direction = direction == MessageDirection.Unknown ? OfLabel(input.Label) : direction;
        return (direction == MessageDirection.Unknown ? OfLabel(input.Message.Mfi) : direction, false);
    }

    private static MessageDirection OfLabel(ReadOnlySpan<char> label) => label switch
    {
        "AA" or "A6" => MessageDirection.Uplink,
        "BA" or "B6" => MessageDirection.Downlink,
        _ => MessageDirection.Unknown,
    };
}
