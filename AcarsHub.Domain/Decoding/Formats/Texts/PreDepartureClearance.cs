using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// A departure clearance in the words of the airline (labels 40, C1, RA, H1 and others): a heading such as <c>PDC</c>, then flight, route
/// and instructions.
/// </summary>
internal sealed class PreDepartureClearance() : TextFormat("text-pdc", [], [])
{
    private const int MinValues = 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        if (!Keywords.ContainsAny(text, "PDC", "PREDEPARTURE CLEARANCE", "PRE DEPARTURE CLEARANCE", "PRE-DEPARTURE CLEARANCE", "DEPARTURE CLEARANCE", "CLRD TO", "CLEARED TO"))
        {
            return output.Refuse("no word for a clearance");
        }

        new ClearanceHeader(output).Read(text);
        var headerFields = output.FieldCount;
        ClearanceReading.ReadRoute(text, output);
        ClearanceReading.ReadInstructions(text, output);
        if (output.FieldCount == headerFields || output.FieldCount < MinValues)
        {
            return output.Refuse("nothing cleared");
        }

        output.Describe("Pre-Departure Clearance");
        output.ReadText(Fields.FreeText, text);
        return true;
    }
}
