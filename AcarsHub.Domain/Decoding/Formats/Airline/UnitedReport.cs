using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// United's other reports with the header of 5Z and the label as the code: <c>/1R GATE RTN       / KLAX KORD 01 072351 CREW REPORT</c>.
/// </summary>
internal sealed class UnitedReport() : TextFormat("united-report", [], ["/"])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!UnitedHeader.TryRead(input.Text, out var header) || !header.Code.Is(input.Label) || header.Title.IsEmpty)
        {
            return output.Refuse("no header with the label, airports, day and time");
        }

        output.Describe("Airline Designated Downlink", "/");
        output.Add(Fields.Airline, "United Airlines");
        output.ReadText(Fields.MessageTitle, header.Title);
        header.AddRoute(output);
        output.ReadTime(Fields.MessageTimestamp, header.Time);
        var tags = header.Rest.Split('/', stackalloc int[16]);
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = new SliceReader(tags[i].Trim());
            if (tag.Skip("FLT "))
            {
                output.ReadText(Fields.Flight, tag.Rest);
            }
            else
            {
                output.Remain(tag.Rest);
            }
        }

        return true;
    }
}
