using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.LabelH1H2;

/// <summary>
/// Winds met on the way: <c>02E20EGKKLBSF</c> (day, airports), then observations separated by <c>Q</c>,
/// <c>N45081E01757116493501M577327021G    Q</c>. A first block ends within one.
/// </summary>
internal sealed class LabelH2Winds() : TextFormat("label-h2-02e", ["H2"], [Preamble])
{
    private const string Preamble = "02E";
    private const char Separator = 'Q';
    private const int AirportLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.From(Preamble.Length);
        output.Describe("Weather Report", " ");
        if (!output.ReadDay(Fields.Day, text.Part(0, 2))
            || !output.ReadDeparture(text.Part(2, AirportLength)) || !output.ReadArrival(text.Part(2 + AirportLength, AirportLength)))
        {
            return output.Refuse("no day and airports");
        }

        var at = 2 + (2 * AirportLength);
        var fieldsBefore = output.FieldCount;
        while (at < text.Length)
        {
            var start = at;
            if (MeteoRecords.TryRead(text, ref at, out var record))
            {
                output.Add(Fields.Wind, record.ToWind(), text.Part(start, at - start));
            }

            // What stands between the record and the separator; all of the record when it is none.
            var end = text.IndexOf(Separator, at);
            output.Remain(text.Part(at, (end < 0 ? text.Length : end) - at));
            at = end < 0 ? text.Length : end + 1;
        }

        return output.FieldCount > fieldsBefore || output.Refuse("no observation");
    }
}
