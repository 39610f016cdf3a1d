using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// A crew tells the station what it needs: <c>3,,,Y,N,Y,KPHX,010112,7716,GOOD EVENING PHX,,,,</c> = numbers and answers, destination,
/// ETA HHMMSS, fuel expected at landing in lb, lines of text.
/// </summary>
/// <remarks>Inferred: the ETA is that of the position reports of the same minute; the fuel is what those lead to at that time.</remarks>
internal sealed class Label14InRange() : TextFormat("label-14-in-range", ["14"], [])
{
    private const int StationIndex = 6;
    private const int TextIndex = 9;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Split(',', stackalloc int[TextIndex + 1]);
        if (fields.Count <= TextIndex || !IsAnswer(fields[3]) || !IsAnswer(fields[4]) || !IsAnswer(fields[5])
            || !DecodeBuilder.IsAirport(fields[StationIndex].Span) || !Times.TryTimeOfDay(fields[StationIndex + 1].Span, out _))
        {
            return output.Refuse("no answers, station and time");
        }

        output.Describe("In Range Report", ",");
        output.Remain(fields.Range(0, StationIndex - 1));
        output.ReadArrival(fields[StationIndex]);
        output.ReadTime(Fields.Eta, fields[StationIndex + 1]);
        output.ReadWhole(Fields.OnFuelPounds, fields[StationIndex + 2]);
        var text = fields.From(TextIndex).Trim();
        output.ReadText(Fields.FreeText, text.Part(0, text.Span.TrimEnd(',').Length));
        return true;
    }

    private static bool IsAnswer(TextSlice field) => field.Is("Y") || field.Is("N");
}
