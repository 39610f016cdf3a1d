using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// Message from the ground as type B telex (labels C1, RA): <c>.ADDRESS DDHHMM</c>, <c>AGM</c>, <c>AN tail[/FI flight][/MA id]</c>,
/// <c>- </c> and the text, which may be any format.
/// </summary>
internal sealed class AgmEnvelope() : TextFormat("agm", [], [".", "QU "])
{
    private const int AddressLength = 7;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var lines = new LineReader(input.Text);
        if (!lines.TryNext(out var origin) || (origin.StartsWith("QU ") && !lines.TryNext(out origin)))
        {
            return output.Refuse("one line");
        }

        var words = new SliceReader(origin.From(1));
        var address = words.Word();
        var time = words.Word();
        if (origin[0] != '.' || address.Length != AddressLength || !PlainValues.IsCapitalsOrDigits(address.Span) || !Times.TryDayAndTime(time.Span, out var sent)
            || !lines.TryNext(out var kind) || !kind.Is("AGM") || !lines.TryNext(out var elements))
        {
            return output.Refuse("no sender, time and kind");
        }

        output.Add(Fields.GroundAddress, address.ToString(), address);
        output.Add(Fields.MessageTimestamp, sent, time);
        ReadElements(elements, output);
        var text = input.Text.From(elements.End - input.Text.Start).Trim();
        text = text[0] == '-' ? text.From(1).Trim() : text;
        if (text.StartsWith("/\r") || text.StartsWith("/\n"))
        {
            text = text.From(1).Trim();
        }

        if (text.IsEmpty || !output.DecodeRest(input, text))
        {
            output.Describe("Company Message");
            output.ReadText(Fields.FreeText, text);
        }

        return true;
    }

    /// <summary><c>AN N758US/FI AA2380</c> in any order.</summary>
    private static void ReadElements(TextSlice line, DecodeBuilder output)
    {
        var elements = line.Split('/', stackalloc int[8]);
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i].Trim();
            switch (element.Part(0, 3).Span)
            {
                case "AN ":
                    output.ReadText(Fields.Tail, element.From(3));
                    break;
                case "FI ":
                    output.ReadText(Fields.Flight, element.From(3));
                    break;
                case "MA ":
                    break; // Number by which the networks acknowledge the message to each other.
                default:
                    output.Remain(element);
                    break;
            }
        }
    }
}
