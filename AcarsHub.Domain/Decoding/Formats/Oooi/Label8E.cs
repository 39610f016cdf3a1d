using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>Destination and ETA: <c>EGSS,1618</c> (decoding.md 4.2).</summary>
internal sealed class Label8E() : TextFormat("label-8e", ["8E"], [])
{
    private const int IcaoLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Trim().Split(',', stackalloc int[3]);
        if (fields.Count != 2 || fields[0].Length != IcaoLength || !DecodeBuilder.IsAirport(fields[0].Span) || !Times.TryTimeOfDay(fields[1].Span, out _))
        {
            return output.Refuse("not an airport and a time");
        }

        output.Describe("ETA Report");
        output.ReadTime(Fields.Eta, fields[1]);
        output.ReadArrival(fields[0]);
        return true;
    }
}
