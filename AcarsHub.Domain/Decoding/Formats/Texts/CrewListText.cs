using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>Crew list of a flight. Names are left in the text.</summary>
internal sealed class CrewListText() : TextFormat("text-crew-list", [], ["CREW LIST"])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        new FlightLine(output).Read(input.Text);
        if (output.FieldCount == 0)
        {
            return output.Refuse("no flight");
        }

        Keywords.Read(output, Fields.Eta, input.Text, PlainValues.TryTime, "GATE ETA");
        output.Describe("Crew List");
        output.ReadText(Fields.FreeText, input.Text);
        return true;
    }
}
