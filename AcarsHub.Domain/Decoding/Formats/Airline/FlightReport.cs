using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// Reports with the header of label 22's <c>OFF01</c> and another type before it, on many labels:
/// <c>WXR01AFL2374   /08080754UUEELFLL</c> and lines below. Free text stands as decoding.md 4.4 (label 37) has it; the others are
/// inferred from what agrees with the time in the header.
/// </summary>
internal sealed class FlightReport() : TextFormat("flight-report", [], [])
{
    private const int TypeLength = 3;
    private const int IdLength = 5;
    private const int TimeLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var reader = new SliceReader(input.Text);
        var type = reader.Take(TypeLength);
        if (!char.IsAsciiDigit(input.Text[TypeLength]) || !char.IsAsciiDigit(input.Text[IdLength - 1]) || MessageTypes.FlightReport(type.ToString()) is not { } description)
        {
            return output.Refuse("no known type");
        }

        reader.Take(IdLength - TypeLength);
        if (!FlightHeader.TryRead(reader.Rest, out var header))
        {
            return output.Refuse("no flight, days and route");
        }

        output.Describe(description, " ");
        output.ReadText(Fields.FlightReportType, type);
        header.AddTo(output);
        ReadBody(type, header.Rest.Trim(), output);
        return true;
    }

    private static void ReadBody(TextSlice type, TextSlice body, DecodeBuilder output)
    {
        switch (type.Span)
        {
            case "OFF":
                FlightHeader.ReadTimeAndFuel(Fields.Off, body, output);
                break;
            case "ONN":
                FlightHeader.ReadTimeAndFuel(Fields.On, body, output);
                break;
            case "TKO":
                ReadPair(Fields.Out, Fields.Off, body, output);
                break;
            case "WXR":
                ReadWeatherRequest(body, output);
                break;
            case "ETA" or "POS":
                FlightReportLines.Read(body, output);
                break;
            default:
                output.ReadText(Fields.FreeText, body);
                break;
        }
    }

    /// <summary>Two times of HHMM, one after the other.</summary>
    internal static void ReadPair(Field<MessageTime> first, Field<MessageTime> second, TextSlice text, DecodeBuilder output)
    {
        output.ReadTime(first, text.Part(0, TimeLength));
        output.ReadTime(second, text.Part(TimeLength, TimeLength));
        output.Remain(text.From(2 * TimeLength));
    }

    /// <summary>A letter for the kind, then airports in a row or in tags <c>/STA</c>.</summary>
    private static void ReadWeatherRequest(TextSlice body, DecodeBuilder output)
    {
        if (body[0] != '/')
        {
            output.Remain(body.Part(0, 1));
            WeatherRequest.ReadStations(body.From(1).Trim(), output);
            return;
        }

        var tags = body.Split('/', stackalloc int[12]);
        for (var i = 1; i < tags.Count; i++)
        {
            if (tags[i].StartsWith("STA "))
            {
                WeatherRequest.ReadStations(tags[i].From(TimeLength).Trim(), output);
            }
            else
            {
                output.Remain(tags[i].Trim());
            }
        }
    }
}
