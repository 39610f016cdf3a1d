using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// <c>ETA AC7221/13/14 YYZ 0902Z</c> = flight, day of departure, day of arrival, destination, ETA (decoding.md 4.2).
/// </summary>
internal sealed class Label4TEta() : TextFormat("label-4t-eta", ["4T"], ["ETA "])
{
    private const int TagLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.From(TagLength).Trim().Split('/', stackalloc int[4]);
        var reader = new SliceReader(fields[2]);
        var (day, destination, eta) = (reader.Word(), reader.Word(), reader.Word());
        if (fields.Count != 3 || !Times.TryDay(fields[1].Span, out _) || !DecodeBuilder.IsAirport(destination.Span) || !Times.TryTimeOfDay(eta.Span, out _))
        {
            return output.Refuse("no flight, days, airport and time");
        }

        output.Describe("ETA Report", "/");
        output.ReadText(Fields.Flight, fields[0]);
        output.ReadDay(Fields.DepartureDay, fields[1]);
        output.ReadDay(Fields.ArrivalDay, day);
        output.ReadArrival(destination);
        output.ReadTime(Fields.Eta, eta);
        output.Remain(reader.Rest.Trim());
        return true;
    }
}
