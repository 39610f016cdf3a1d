using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Airline;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// Take-off reports of label 22 (decoding.md 4.2): <c>OFF01LO9201/08080932EPWAEPBY09320079</c>, <c>OFF02</c> with a line of commas, and
/// <c>OFF02</c> with flight and position.
/// </summary>
internal sealed class Label22Off() : TextFormat("label-22-off", ["22"], ["OFF01", "OFF02"])
{
    private const int IdLength = 5;
    private const int TimeLength = 4;
    private const int LongTimeLength = 6;
    private const int AirportLength = 4;
    private const int MinCommaFields = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Takeoff Report", ",");
        var rest = input.Text.From(IdLength);
        return input.Text.StartsWith("OFF01") ? ReadFlightReport(rest, output)
            : rest[0] is '\r' or '\n' ? ReadCommas(rest.Trim(), output)
            : ReadPositionReport(rest, output);
    }

    private static bool ReadFlightReport(TextSlice text, DecodeBuilder output)
    {
        if (!FlightHeader.TryRead(text, out var header))
        {
            return output.Refuse("no flight, days and route");
        }

        header.AddTo(output);
        var times = header.Rest.Trim();
        var timeLength = Times.TryTimeOfDay(times.Part(0, LongTimeLength).Span, out _) ? LongTimeLength : TimeLength;
        output.ReadTime(Fields.Off, times.Part(0, timeLength));
        output.Remain(times.From(timeLength));
        return true;
    }

    private static bool ReadCommas(TextSlice text, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[8]);
        if (fields.Count < MinCommaFields || !DecodeBuilder.IsAirport(fields[0].Trim().Span) || !Times.TryTimeOfDay(fields[2].Span, out _))
        {
            return output.Refuse("no line of airports, time and fuel");
        }

        output.ReadDeparture(fields[0]);
        output.ReadArrival(fields[1]);
        output.ReadTime(Fields.Off, fields[2]);
        output.ReadNumber(Fields.FuelOnBoard, fields[3]);
        output.Remain(fields.From(MinCommaFields));
        return true;
    }

    /// <summary>Flight, position, DDHHMM, origin, destination, off, four unknown, ETA.</summary>
    private static bool ReadPositionReport(TextSlice text, DecodeBuilder output)
    {
        const int HalfLength = 7;
        var reader = new SliceReader(text);
        var flight = reader.Until('/');
        var cut = reader.Rest.Span.IndexOfAny('E', 'W');
        var position = reader.Take(cut + HalfLength);
        if (cut < 0 || !Coordinates.TryParse(AngleForm.MinuteTenths, position.Span, out _))
        {
            return output.Refuse("no flight and position");
        }

        output.ReadText(Fields.Flight, flight);
        output.ReadPosition(AngleForm.MinuteTenths, position);
        reader.SkipBlanks();
        output.ReadDay(Fields.Day, reader.Take(2));
        output.ReadTime(Fields.MessageTimestamp, reader.Take(TimeLength));
        output.ReadDeparture(reader.Take(AirportLength));
        output.ReadArrival(reader.Take(AirportLength));
        output.ReadTime(Fields.Off, reader.Take(TimeLength));
        output.Remain(reader.Take(TimeLength));
        output.ReadTime(Fields.Eta, reader.Take(TimeLength));
        output.Remain(reader.Rest);
        return true;
    }
}
