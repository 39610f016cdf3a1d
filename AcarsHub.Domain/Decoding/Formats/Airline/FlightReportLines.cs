using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// The lines of a position or ETA report, a key and a value each: <c>FUEL  156</c>, <c>TEMP- 62</c>, <c>WDIR34802</c> (hundredths of a
/// degree), <c>WSPD  63</c>, <c>LATN 52.131</c>, <c>LONE 19.441</c>, <c>ETA0910</c>, <c>ALT36000</c>.
/// </summary>
internal static class FlightReportLines
{
    private const int MaxLines = 20;

    public static void Read(TextSlice text, DecodeBuilder output)
    {
        var reader = new SliceReader(text);
        TextSlice latitude = default, longitude = default, direction = default, speed = default;
        double? celsius = null;
        for (var i = 0; i < MaxLines && !reader.IsAtEnd; i++)
        {
            var line = new SliceReader(reader.Line());
            if (line.Skip("LAT"))
            {
                latitude = line.Rest;
            }
            else if (line.Skip("LON"))
            {
                longitude = line.Rest;
            }
            else if (line.Skip("WDIR"))
            {
                direction = line.Rest;
            }
            else if (line.Skip("WSPD"))
            {
                speed = line.Rest;
            }
            else
            {
                ReadLine(line, ref celsius, output);
            }
        }

        output.Remain(reader.Rest);
        if (!latitude.IsEmpty || !longitude.IsEmpty)
        {
            output.ReadPosition(AngleForm.DecimalDegrees, latitude, longitude);
        }

        ReadWind(direction, speed, celsius, output);
    }

    private static void ReadLine(SliceReader line, ref double? celsius, DecodeBuilder output)
    {
        if (line.Skip("TEMP"))
        {
            celsius = Temperatures.TryCelsius(line.Rest.Span, out var value) ? value : null;
            output.ReadCelsius(Fields.OutsideAirCelsius, line.Rest);
        }
        else if (line.Skip("FUEL"))
        {
            output.ReadNumber(Fields.FuelOnBoard, line.Rest);
        }
        else if (line.Skip("ETA"))
        {
            output.ReadTime(Fields.Eta, line.Rest);
        }
        else if (line.Skip("ALT"))
        {
            output.ReadFeet(line.Rest);
        }
        else if (!line.Rest.Is("TUR"))
        {
            output.Remain(line.Rest); // Turbulence without a value says nothing.
        }
    }

    private static void ReadWind(TextSlice direction, TextSlice speed, double? celsius, DecodeBuilder output)
    {
        if (Winds.TryHundredths(direction.Span, out var degrees) && Winds.TrySpeed(speed.Span, out var knots))
        {
            output.AddWind(degrees, knots, null, celsius, direction);
        }
        else
        {
            output.Remain(direction);
            output.Remain(speed);
        }
    }
}
