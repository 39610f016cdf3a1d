using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>ETA and destination in tags: <c>/EA1830/DSKSFO/SK24</c> (decoding.md 4.2).</summary>
internal sealed class Label30Ea() : TextFormat("label-30-slash-ea", ["30"], ["/EA"])
{
    private const int TagLength = 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Trim().Split('/', stackalloc int[8]);
        var eta = fields[1].From(TagLength);
        if (!Times.TryTimeOfDay(eta.Span, out _))
        {
            return output.Refuse("no time");
        }

        output.Describe("ETA Report", "/");
        output.ReadTime(Fields.Eta, eta);
        for (var i = 2; i < fields.Count; i++)
        {
            if (fields[i].StartsWith("DS"))
            {
                output.ReadArrival(fields[i].From(TagLength));
            }
            else
            {
                output.Remain(fields[i]);
            }
        }

        return true;
    }
}
