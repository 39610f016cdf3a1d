using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Link;

/// <summary>
/// Squitter of a ground station: <c>02XAABQKABQ13502N10637WV136975/ARINC</c>. Version 2 has place and VDL frequency, 0 and 1 only who it
/// is (decoding.md 4.1). The place is in degrees and minutes; it agrees with the airports' (decoding.md 13.1).
/// </summary>
internal sealed class LabelSq() : TextFormat("label-sq", ["SQ"], [])
{
    private const int PreambleLength = 4;
    private const int IataLength = 3;
    private const int IcaoLength = 4;
    private const int FrequencyLength = 6;
    private const int MaxHalf = 6;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.Trim();
        if (!char.IsAsciiDigit(text[1]) || !char.IsAsciiLetterUpper(text[3]))
        {
            return output.Refuse("no version and network");
        }

        output.Describe("Ground Station Squitter");
        output.Add(Fields.SquitterPreamble, text.Part(0, PreambleLength).ToString());
        output.Add(Fields.Network, text.Part(3, 1).ToString(), text.Part(3, 1));
        output.Add(Fields.SquitterVersion, text[1] - '0', text.Part(1, 1));
        var reader = new SliceReader(text.From(PreambleLength));
        if (IsHeader(reader.Rest))
        {
            reader.Take(PreambleLength); // Some stations send their header twice.
        }

        ReadStation(ref reader, output);
        return true;
    }

    private static void ReadStation(ref SliceReader reader, DecodeBuilder output)
    {
        var ids = reader.Rest.Part(0, IataLength + IcaoLength + 1);
        if (!IsCode(ids.Part(0, IataLength)) || !IsCode(ids.Part(IataLength, IcaoLength)) || !char.IsAsciiDigit(ids[IataLength + IcaoLength]))
        {
            output.Remain(reader.Rest);
            return;
        }

        var iata = reader.Take(IataLength);
        var icao = reader.Take(IcaoLength);
        var number = reader.Take(1);
        var latitude = Half(ref reader, 'N', 'S');
        var longitude = Half(ref reader, 'E', 'W');
        var place = latitude.IsEmpty || longitude.IsEmpty ? default : new TextSlice(latitude.Source!, latitude.Start, longitude.End - latitude.Start);
        var hasPosition = TryPosition(latitude, longitude, out var position);
        output.Add(Fields.GroundStation, new GroundStation(iata.ToString(), icao.ToString(), number.ToString()) { Position = hasPosition ? position : null }, ids.From(IataLength));
        output.Add(Fields.StationIata, iata.ToString(), iata);
        output.Add(Fields.StationIcao, icao.ToString(), icao);
        if (hasPosition)
        {
            output.Add(Fields.StationPosition, position, place);
        }
        else
        {
            output.Remain(place);
        }

        ReadFrequencyAndProvider(ref reader, output);
    }

    private static void ReadFrequencyAndProvider(ref SliceReader reader, DecodeBuilder output)
    {
        if (reader.Next == 'V' && VhfBand.TryMegahertz(reader.Rest.Part(1, FrequencyLength).Span, out var megahertz))
        {
            reader.Take(1);
            output.Add(Fields.VdlFrequencyMhz, megahertz, reader.Take(FrequencyLength));
        }

        reader.Skip("/");
        if (IsCode(reader.Rest))
        {
            output.ReadText(Fields.Provider, reader.Rest);
        }
        else
        {
            output.Remain(reader.Rest);
        }
    }

    /// <summary>Digits and a hemisphere letter; nothing is taken when they do not stand here.</summary>
    private static TextSlice Half(ref SliceReader reader, char positive, char negative)
    {
        var end = reader.Rest.Part(0, MaxHalf).Span.IndexOfAny(positive, negative);
        return end > 0 && Numbers.TryDigits(reader.Rest.Part(0, end).Span, out _) ? reader.Take(end + 1) : default;
    }

    // Minutes of 60 and more can only be hundredths of a degree.
    private static bool TryPosition(TextSlice latitude, TextSlice longitude, out GeoPosition position) =>
        Coordinates.TryParse(AngleForm.Minutes, latitude.Span, longitude.Span, out position)
        || Coordinates.TryParse(AngleForm.HundredthDegrees, latitude.Span, longitude.Span, out position);

    private static bool IsHeader(TextSlice text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && text[2] == 'X' && char.IsAsciiLetterUpper(text[3]);

    private static bool IsCode(TextSlice text)
    {
        foreach (var c in text.Span)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
