using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Link;

/// <summary>
/// An uplink that the aircraft could not deliver: <c>RA FMT LOCATION N4009.6 W07540.8</c>, <c>RA FMT 43 IAD B72</c> (decoding.md 4.1).
/// It repeats the label and the text, so that an uplink on H1 reads <c>H1 MBB /AA ADDRESS.AT1…</c>, in some networks behind
/// <c>/ADDRESS.</c>.
/// </summary>
internal sealed class LabelHx() : TextFormat("label-hx", ["HX"], [])
{
    private const int AddressLength = 7;
    private const int SublabelLength = 2;
    private const int MfiLength = 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        output.Describe("Undelivered Uplink Report");
        var reader = new SliceReader(input.Text.Trim());
        if (reader.Skip("RA FMT "))
        {
            return reader.Skip("LOCATION") ? ReadLocation(reader.Rest, output) : ReadStation(reader, output);
        }

        if (reader.Next == '/' && reader.Rest.IndexOf('.') == AddressLength + 1)
        {
            reader.Take(1);
            output.ReadText(Fields.GroundAddress, reader.Take(AddressLength));
            reader.Take(1);
        }

        return ReadH1(input, reader, output);
    }

    private static bool ReadLocation(TextSlice text, DecodeBuilder output)
    {
        text = text.Trim();
        return Coordinates.TryParse(AngleForm.DecimalMinutes, text.Span, out _)
            ? output.ReadPosition(AngleForm.DecimalMinutes, text)
            : output.Refuse("no position");
    }

    private static bool ReadStation(SliceReader reader, DecodeBuilder output)
    {
        var type = reader.Word();
        var station = reader.Word();
        if (!type.Is("43") || !DecodeBuilder.IsAirport(station.Span))
        {
            return output.Refuse("neither a location nor a station");
        }

        output.ReadDeparture(station);
        output.Remain(reader.Rest.Trim());
        return true;
    }

    /// <summary>Sublabel, optional Message Function Identifier, text of an H1 uplink.</summary>
    private static bool ReadH1(in FormatInput input, SliceReader reader, DecodeBuilder output)
    {
        var label = reader.Word();
        var sublabel = reader.Word();
        if (!label.Is("H1") || sublabel.Length != SublabelLength + 1 || sublabel[SublabelLength] != 'B')
        {
            return output.Refuse("no known uplink");
        }

        sublabel = sublabel.Part(0, SublabelLength);
        reader.SkipBlanks();
        var mfi = reader.Next == '/' && reader.Rest[MfiLength + 1] == ' ' ? reader.Take(MfiLength + 2).Part(1, MfiLength) : default;
        output.ReadText(Fields.Label, label);
        output.ReadText(Fields.Sublabel, sublabel);
        var inner = new TextMessage
        {
            Label = "H1",
            Sublabel = sublabel.ToString(),
            Mfi = mfi.IsEmpty ? null : mfi.ToString(),
            Text = reader.Rest.ToString(),
            Direction = MessageDirection.Uplink,
            Tail = input.Message.Tail,
            Flight = input.Message.Flight,
            ReceivedAtUtc = input.Message.ReceivedAtUtc,
        };
        if (!output.DecodeInner(input, inner))
        {
            output.Remain(reader.Rest);
        }

        return true;
    }
}
