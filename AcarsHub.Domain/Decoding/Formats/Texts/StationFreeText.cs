using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>Free text to a station of the airline: <c>OS KMIA /FTM</c> and the words (label 40; with a quotation mark before it or not).</summary>
internal sealed class StationFreeText() : TextFormat("label-40-os", ["40"], ["OS ", "\"OS "])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var words = new WordReader(input.Text.From(input.Text[0] == '"' ? 4 : 3));
        var station = words.Next();
        if (!PlainValues.TryIcao(station.Span, out var code) || !words.Next().Is("/FTM"))
        {
            return output.Refuse("no station and free text");
        }

        output.Describe("Free Text");
        output.Add(Fields.AirportIcao, code, station);
        output.ReadText(Fields.FreeText, words.Rest);
        return true;
    }
}
