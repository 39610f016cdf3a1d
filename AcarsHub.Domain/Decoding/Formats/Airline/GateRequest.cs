using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// Aircraft that ask for a gate: <c>05KIAD REQUEST GATE ASSIGNMENT ETA0411</c>, <c>ARR GATE REQ /AIR ID AS,/DEST KPDX,/ETA 2312</c>
/// (decoding.md 6.3).
/// </summary>
internal sealed class GateRequest() : TextFormat("gate-request", ["13", "5Z"], [])
{
    private const int NumberLength = 2;
    private const int IcaoLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Gate Request", "/");
        var reader = new SliceReader(input.Text.Trim());
        return reader.Skip("ARR GATE REQ") ? ReadTags(reader.Rest, output) : ReadLine(reader, output);
    }

    private static bool ReadLine(SliceReader reader, DecodeBuilder output)
    {
        var number = reader.Take(NumberLength);
        var station = reader.Take(IcaoLength);
        if (!Numbers.TryDigits(number.Span, out _) || !DecodeBuilder.IsAirport(station.Span) || !reader.Skip(" REQUEST GATE ASSIGNMENT ETA"))
        {
            return output.Refuse("no request for a gate");
        }

        output.Remain(number);
        output.ReadArrival(station);
        output.ReadTime(Fields.Eta, reader.Take(IcaoLength));
        output.Remain(reader.Rest.Trim());
        return true;
    }

    private static bool ReadTags(TextSlice text, DecodeBuilder output)
    {
        var tags = text.Split('/', stackalloc int[8]);
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i].Trim();
            var reader = new SliceReader(tag.EndsWith(",") ? tag.Part(0, tag.Length - 1) : tag);
            if (reader.Skip("DEST "))
            {
                output.ReadArrival(reader.Rest);
            }
            else if (reader.Skip("ETA "))
            {
                output.ReadTime(Fields.Eta, reader.Rest);
            }
            else
            {
                output.Remain(reader.Rest);
            }
        }

        return output.FieldCount > 0 || output.Refuse("neither airport nor time");
    }
}
