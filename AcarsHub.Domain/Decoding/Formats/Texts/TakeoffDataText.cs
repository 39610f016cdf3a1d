using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>Computed takeoff performance: <c>T/O SFO 01R</c>, <c>8650 FT</c>, <c>TEMP 10C ALT 30.09</c>, <c>WIND 346/0 MAG</c>.</summary>
internal sealed class TakeoffDataText() : TextFormat("text-takeoff-data", [], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        if (!Keywords.ContainsAny(text, "TAKEOFF DATA", "TAKE-OFF DATA") || !Keywords.TryFind(text, "T/O", 0, out var takeoff))
        {
            return output.Refuse("no takeoff data");
        }

        var airport = Keywords.ValueAt(text, takeoff.End - text.Start);
        var runway = Keywords.ValueAt(text, airport.End - text.Start);
        if (!DecodeBuilder.IsAirport(airport.Span) || !PlainValues.TryRunway(runway.Span, out var number))
        {
            return output.Refuse("no airport and runway");
        }

        output.Describe("Takeoff Data");
        output.ReadDeparture(airport);
        output.Add(Fields.DepartureRunway, number, runway);
        ReadLength(text.From(runway.End - text.Start), output);
        WeatherReading.Read(text, output);
        output.ReadText(Fields.FreeText, text);
        return true;
    }

    private static void ReadLength(TextSlice behind, DecodeBuilder output)
    {
        var lines = new LineReader(behind);
        if (lines.TryNext(out _) && lines.TryNext(out var line))
        {
            var words = new SliceReader(line);
            var length = words.Word();
            if (words.Word().Is("FT") && Primitives.Numbers.TryDigits(length.Span, out var feet))
            {
                output.Add(Fields.RunwayLengthFeet, feet, length);
            }
        }
    }
}
