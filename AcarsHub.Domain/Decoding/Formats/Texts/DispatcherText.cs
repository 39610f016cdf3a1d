using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>Words of the dispatcher addressed to a flight: <c>DISPATCHER MSG</c>, <c>ASA849 N381HA</c>, the text.</summary>
internal sealed class DispatcherText() : TextFormat("text-dispatcher", [], ["DISPATCHER MSG"])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var lines = new LineReader(input.Text);
        if (!lines.TryNext(out _) || !lines.TryNext(out var line))
        {
            return output.Refuse("no second line");
        }

        var words = new SliceReader(line);
        var callsign = words.Word();
        var tail = words.Word();
        if (!PlainValues.TryCallsign(callsign.Span, out var flight) || !words.Word().IsEmpty || !IsAmericanTail(tail.Span))
        {
            return output.Refuse("no flight and aircraft");
        }

        output.Describe("Dispatcher Message");
        output.Add(Fields.Callsign, flight, callsign);
        output.ReadText(Fields.Tail, tail);
        output.ReadText(Fields.FreeText, input.Text.From(line.End - input.Text.Start));
        return true;
    }

    /// <summary><c>N</c>, a digit, then digits and letters, six characters at most.</summary>
    private static bool IsAmericanTail(ReadOnlySpan<char> text) => text is ['N', >= '1' and <= '9', ..] && text.Length <= 6 && PlainValues.IsCapitalsOrDigits(text);
}
