using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// Request for an oceanic clearance (<c>RCL</c>, label B1): <c>RCL 040</c>, <c>DAL137-PIKIL/1405 M082F370</c>, <c>-RMK/…</c>.
/// </summary>
internal sealed class AtcOceanicRequest() : CharacterApplicationFormat("ats-oceanic-request")
{
    protected override bool IsMine(in CharacterApplication envelope) => envelope.Body.StartsWith("RCL ");

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        var words = new SliceReader(envelope.Body.From(4));
        if (Numbers.TryDigits(words.PeekWord.Span, out _))
        {
            words.Word();
        }

        var (callsign, entry) = words.Word().Cut('-');
        var (point, time) = entry.Cut('/');
        if (callsign.IsEmpty || point.IsEmpty || !PlainValues.IsCapitalsOrDigits(callsign.Span) || !Times.TryTimeOfDay(time.Span, out var atEntry))
        {
            return output.Refuse("no flight, entry point and time");
        }

        output.Describe("Oceanic Clearance Request", " ");
        output.ReadText(Fields.Callsign, callsign);
        output.ReadText(Fields.StartPoint, point);
        output.Add(Fields.EntryPointTime, atEntry, time);
        AtcOceanicClearance.ReadLevelAndMach(ref words, Fields.RequestedAltitudeFeet, Fields.RequestedMach, output);
        ReadRemarks(words.Rest.Trim(), output);
        return true;
    }

    private static void ReadRemarks(TextSlice rest, DecodeBuilder output)
    {
        const string Tag = "-RMK/";
        var at = rest.IndexOf(Tag);
        output.Remain(at < 0 ? rest : rest.Part(0, at).Trim());
        if (at >= 0)
        {
            output.ReadText(Fields.Remarks, rest.From(at + Tag.Length));
        }
    }
}
