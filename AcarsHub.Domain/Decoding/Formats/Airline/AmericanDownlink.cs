using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// Requests and reports of American: <c>OS KABQ /IR KABQ0019</c> = the station they go to (the destination), a key, what belongs to it.
/// The same block follows its OOOI reports: <c>OS KABQ /FUL  75</c> (decoding.md 4.2).
/// </summary>
internal sealed class AmericanDownlink() : TextFormat("american-os", [], ["OS ", "\"OS "])
{
    private const int IcaoLength = 4;
    private const int MaxKeyLength = 3;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Airline Designated Downlink", "/");
        var start = input.Text[0] == '"' ? 1 : 0;
        if (!TryHead(input.Text.From(start), out var station, out var body))
        {
            return output.Refuse("no station and key");
        }

        output.Add(Fields.Airline, "American Airlines");
        output.ReadText(Fields.AmericanMessageType, KeyOf(body));
        output.ReadArrival(station);
        ReadTags(body, output);
        return true;
    }

    /// <summary>Reads the block behind an OOOI report, which has said already where it is going.</summary>
    /// <returns>False when there is none: nothing was added then.</returns>
    public static bool TryReadBlock(TextSlice text, DecodeBuilder output)
    {
        var stands = TryHead(text.Trim(), out _, out var body);
        if (stands)
        {
            ReadTags(body, output);
        }

        return stands;
    }

    private static bool TryHead(TextSlice text, out TextSlice station, out TextSlice body)
    {
        var reader = new SliceReader(text);
        var isBlock = reader.Skip("OS ");
        station = reader.Word();
        isBlock &= station.Length == IcaoLength && DecodeBuilder.IsAirport(station.Span) && reader.Skip(" /");
        body = reader.Rest;
        return isBlock && KeyOf(body).Length >= 2;
    }

    private static TextSlice KeyOf(TextSlice body)
    {
        var length = 0;
        while (length < MaxKeyLength && char.IsAsciiLetterUpper(body[length]))
        {
            length++;
        }

        return body.Part(0, length);
    }

    private static void ReadTags(TextSlice body, DecodeBuilder output)
    {
        var key = KeyOf(body);
        var value = body.From(key.Length);
        switch (key.Span)
        {
            case "FTM":
                output.ReadText(Fields.FreeText, value);
                return;
            case "WXR":
                WeatherRequest.ReadStations(value, output);
                return;
        }

        var tags = value.Split('/', stackalloc int[12]);
        ReadFirst(key, tags[0].Trim(), output);
        output.Remain(tags.From(1).TrimEnd());
    }

    private static void ReadFirst(TextSlice key, TextSlice value, DecodeBuilder output)
    {
        if (key.Is("FUL"))
        {
            output.ReadNumber(Fields.FuelOnBoard, value);
        }
        else if (key.Is("IR") && DecodeBuilder.IsAirport(value.Part(0, IcaoLength).Span) && Times.TryTimeOfDay(value.From(IcaoLength).Span, out _))
        {
            output.ReadTime(Fields.Eta, value.From(IcaoLength)); // The airport before it is the station again.
        }
        else
        {
            output.Remain(value);
        }
    }
}
