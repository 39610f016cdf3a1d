using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Texts;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>The ATIS itself: <c>/ICNDLXA.TI2/RKSI ARR ATIS W</c> and its text.</summary>
internal sealed class AtisReply() : CharacterApplicationFormat("ats-atis")
{
    protected override bool IsMine(in CharacterApplication envelope) => envelope.Imi.Is("TI2") && Keywords.Contains(envelope.Body, "ATIS");

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        if (!AtisReading.Read(envelope.Body, output))
        {
            return output.Refuse("no letter, airport or time");
        }

        output.Describe(AtisReading.Description);
        output.ReadText(Fields.FreeText, envelope.Body);
        return true;
    }
}
