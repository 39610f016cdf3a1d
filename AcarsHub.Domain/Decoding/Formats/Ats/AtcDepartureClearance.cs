using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Texts;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// Departure clearance by data link (<c>CLD</c>, label A3) and its read-back (<c>CDA</c>, label B4):
/// <c>CLD 1042 251230 LSZH PDC 108</c>, <c>EDW308L CLRD TO EFIV OFF 16 VIA DEGES3S</c>, then squawk, frequencies, times in any order.
/// </summary>
internal sealed class AtcDepartureClearance() : CharacterApplicationFormat("ats-departure-clearance")
{
    protected override bool IsMine(in CharacterApplication envelope) => envelope.Body.StartsWith("CLD ") || envelope.Body.StartsWith("CDA ");

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        var words = new SliceReader(envelope.Body);
        var isReadBack = words.Word().Is("CDA");
        output.Describe(isReadBack ? "Departure Clearance Read-back" : "Departure Clearance");
        if (!AtcHeader.Read(ref words, output))
        {
            return output.Refuse("no time, date and unit");
        }

        AtcHeader.ReadNumber(ref words, output);
        var callsign = words.PeekWord;
        if (PlainValues.IsCapitalsOrDigits(callsign.Span) && callsign.Length is >= 2 and <= 8)
        {
            output.ReadText(Fields.Callsign, callsign);
        }

        var departure = words.Rest;
        ClearanceReading.ReadRoute(departure, output);
        ClearanceReading.ReadInstructions(departure, output);
        output.ReadText(Fields.FreeText, envelope.Body);
        return true;
    }
}
