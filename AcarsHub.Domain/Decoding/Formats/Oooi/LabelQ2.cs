using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>ETA, fuel and destination: <c>   2002  99/DS KJFK</c> (decoding.md 4.2).</summary>
internal sealed class LabelQ2() : TextFormat("label-q2", ["Q2"], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var (head, tag) = input.Text.Trim().Cut('/');
        var reader = new SliceReader(head);
        var eta = reader.Word();
        if (!Times.TryTimeOfDay(eta.Span, out _) || !tag.StartsWith("DS "))
        {
            return output.Refuse("no time and destination");
        }

        output.Describe("ETA Report", "/");
        output.ReadTime(Fields.Eta, eta);
        output.ReadNumber(Fields.FuelOnBoard, reader.Word());
        output.Remain(reader.Rest.Trim());
        var rest = new SliceReader(tag.From(2));
        output.ReadArrival(rest.Word());
        output.Remain(rest.Rest.Trim());
        return true;
    }
}
