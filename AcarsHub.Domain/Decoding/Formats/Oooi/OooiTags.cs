using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// Times in tags: <c>/DA EGLL/DS OLBA/OT 1338/OF 1353/FB 167/ETA 1832</c> = departure, destination, OUT, OFF, fuel, ETA; also with
/// <c>ON</c>, <c>IN</c>, <c>FN</c> and <c>UTC</c>, and behind other text.
/// </summary>
internal sealed class OooiTags() : TextFormat("oooi-tags", ["11", "2B", "2G"], [])
{
    private const int MaxTags = 40;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Flight Times Report", "/");
        var rest = input.Text;
        var (airports, times) = (0, 0);
        for (var i = 0; i < MaxTags && !rest.IsEmpty; i++)
        {
            var end = rest.Span.IndexOfAny('/', '\r', '\n');
            var tag = rest.Part(0, end < 0 ? rest.Length : end).Trim();
            rest = end < 0 ? default : rest.From(end + 1);
            var (key, value) = tag.Cut(' ');
            value = value.Trim();
            if (AirportOf(key.Span) is { } isDeparture)
            {
                airports += (isDeparture ? output.ReadDeparture(value) : output.ReadArrival(value)) ? 1 : 0;
            }
            else if (TimeOf(key.Span) is { } field)
            {
                times += output.ReadTime(field, value) ? 1 : 0;
            }
            else
            {
                ReadOther(tag, key, value, output);
            }
        }

        output.Remain(rest);
        return (airports > 0 && times > 0) || output.Refuse("no airport and time in tags");
    }

    private static void ReadOther(TextSlice tag, TextSlice key, TextSlice value, DecodeBuilder output)
    {
        switch (key.Span)
        {
            case "FN":
                output.ReadText(Fields.Flight, value);
                break;
            case "FB" or "FOB":
                output.ReadNumber(Fields.FuelOnBoard, value);
                break;
            default:
                output.Remain(tag);
                break;
        }
    }

    private static bool? AirportOf(ReadOnlySpan<char> key) => key switch
    {
        "DA" => true,
        "DS" => false,
        _ => null,
    };

    private static Field<MessageTime>? TimeOf(ReadOnlySpan<char> key) => key switch
    {
        "OT" => Fields.Out,
        "OF" => Fields.Off,
        "ON" => Fields.On,
        "IN" => Fields.In,
        "ETA" => Fields.Eta,
        "UTC" => Fields.MessageTimestamp,
        _ => null,
    };
}
