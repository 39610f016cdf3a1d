using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// Requests and reports of United: <c>/ET EXP TIME       / KIAH KBOS 05 030814/EON 0414 AUTO</c>, short ones such as
/// <c>/B3 DCAORD 14 R27C</c>, and <c>/TXT</c> with free text (decoding.md 4.2).
/// </summary>
internal sealed class UnitedDownlink() : TextFormat("label-5z-slash", ["5Z"], ["/"])
{
    private const int MaxCodeLength = 3;
    private const int IataLength = 3;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Airline Designated Downlink", "/");
        var reader = new SliceReader(input.Text.From(1));
        var code = Code(ref reader);
        if (code.Is("TXT"))
        {
            return output.ReadText(Fields.FreeText, reader.Rest) || output.Refuse("no text");
        }

        var hasHeader = UnitedHeader.TryRead(input.Text, out var header);
        if (!hasHeader && (code.IsEmpty || code.Length > MaxCodeLength || MessageTypes.United(code.ToString()) is null))
        {
            return output.Refuse("no known message type");
        }

        output.Add(Fields.Airline, "United Airlines");
        output.ReadText(Fields.UnitedMessageType, hasHeader ? header.Code : code);
        if (hasHeader)
        {
            ReadLong(header, output);
        }
        else
        {
            ReadShort(code, reader, output);
        }

        return true;
    }

    private static TextSlice Code(ref SliceReader reader)
    {
        var end = reader.Rest.Span.IndexOfAny(" /\r\n");
        return reader.Take(end < 0 ? reader.Rest.Length : end);
    }

    private static void ReadLong(in UnitedHeader header, DecodeBuilder output)
    {
        output.ReadText(Fields.MessageTitle, header.Title);
        header.AddRoute(output);
        output.ReadTime(Fields.MessageTimestamp, header.Time);
        if (header.Rest[0] is '\r' or '\n')
        {
            output.ReadText(Fields.FreeText, header.Rest);
        }
        else if (header.Code.Is("W1"))
        {
            WeatherRequest.ReadStations(header.Rest, output);
        }
        else
        {
            ReadDetails(header, output);
        }
    }

    private static void ReadDetails(in UnitedHeader header, DecodeBuilder output)
    {
        var tags = header.Rest.Split('/', stackalloc int[16]);
        ReadWords(header.Code, new SliceReader(tags[0]), output);
        for (var i = 1; i < tags.Count; i++)
        {
            var reader = new SliceReader(tags[i].Trim());
            if (!reader.Skip("EON "))
            {
                output.Remain(tags[i].Trim());
                continue;
            }

            output.ReadTime(Fields.Eta, reader.Word());
            output.Remain(reader.Rest.Trim());
        }
    }

    /// <summary>Pair of IATA codes, day, runway, as far as they stand there.</summary>
    private static void ReadShort(TextSlice code, SliceReader reader, DecodeBuilder output)
    {
        var start = reader;
        var pair = reader.Word();
        var (origin, destination) = (pair.Part(0, IataLength), pair.From(IataLength));
        if (!HasPair(code.Span) || pair.Length != 2 * IataLength || !DecodeBuilder.IsAirport(origin.Span) || !DecodeBuilder.IsAirport(destination.Span))
        {
            output.Remain(start.Rest.Trim());
            return;
        }

        output.ReadDeparture(origin);
        output.ReadArrival(destination);
        ReadWords(code, reader, output);
    }

    private static void ReadWords(TextSlice code, SliceReader reader, DecodeBuilder output)
    {
        for (var word = reader.Word(); !word.IsEmpty; word = reader.Word())
        {
            if (code.Is("B3") && word[0] == 'R' && Runways.IsRunway(word.From(1).Span))
            {
                output.ReadText(Fields.ArrivalRunway, word.From(1));
            }
            else if (word.Length == 2 && Times.TryDay(word.Span, out _) && HasPair(code.Span))
            {
                output.ReadDay(Fields.Day, word);
            }
            else
            {
                output.Remain(new TextSlice(word.Source!, word.Start, word.Length + reader.Rest.TrimEnd().Length));
                return;
            }
        }
    }

    private static bool HasPair(ReadOnlySpan<char> code) => code is "B3" or "C3" or "D6" or "D7" or "TC" or "WB";
}
