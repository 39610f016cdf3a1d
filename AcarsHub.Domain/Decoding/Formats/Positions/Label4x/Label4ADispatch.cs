using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label4x;

/// <summary>Free text of the dispatch: <c>DIS01,182103,WEN3100,WRONG CREW</c>: day and time, callsign, text, which may have commas.</summary>
internal sealed class Label4ADispatch() : TextFormat("label-4a-dis", ["4A"], ["DIS"])
{
    private const int FieldCount = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[FieldCount]);
        if (fields.Count < 2)
        {
            return output.Refuse("no day and time");
        }

        output.Describe("Latest New Format", ",");
        if (!output.ReadDayAndClock(fields[1]))
        {
            return output.Refuse("no day and time");
        }

        output.ReadText(Fields.Callsign, fields[2]);

        // Without words it is an empty message, which is worth saying.
        output.Add(Fields.FreeText, fields[3].Trim().ToString(), fields[3].Trim());
        return true;
    }
}
