using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// Flight system message: what became of a request. <c>FSM 0658 220612 EDDF DLH8NT</c> and its text, e.g. <c>RCD RECEIVED REQUEST BEING
/// PROCESSED STANDBY</c>.
/// </summary>
internal sealed class AtcStatusMessage() : CharacterApplicationFormat("ats-status")
{
    protected override bool IsMine(in CharacterApplication envelope) => envelope.Body.StartsWith("FSM ");

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        var words = new SliceReader(envelope.Body.From(4));
        output.Describe("Flight System Message");
        if (!AtcHeader.Read(ref words, output))
        {
            return output.Refuse("no time, date and unit");
        }

        if (PlainValues.IsCapitalsOrDigits(words.PeekWord.Span) && words.PeekWord.Length <= 8)
        {
            output.ReadText(Fields.Callsign, words.Word());
        }

        output.ReadText(Fields.FreeText, words.Rest);
        return true;
    }
}

/// <summary>Any other text with the envelope of ARINC 622: believed because its CRC is right.</summary>
internal sealed class AtcText() : CharacterApplicationFormat("ats-text")
{
    protected override bool IsMine(in CharacterApplication envelope) => envelope.WithChecksum(isCertain: false).IsChecksumOk;

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        output.Describe("Air Traffic Services Message");
        output.Add(Fields.MessageType, envelope.Imi.ToString(), envelope.Imi);
        output.ReadText(Fields.FreeText, envelope.Body);
        return true;
    }
}
