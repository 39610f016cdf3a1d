using System.Text.Json;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>Weather at an airport and ATIS (decoding.md 6.3).</content>
public static partial class Fields
{
    public static readonly Field<string> AirportIcao = Text("ARPT", "icao", "Airport", "airport_icao");
    public static readonly Field<string> AirportIata = Text("ARPT", "iata", "Airport", "airport_iata");
    public static readonly Field<string> AtisType = Text("ATIS_TYPE", "atis", "ATIS Type", "atis_type");
    public static readonly Field<string> AtisLetter = Text("ATIS", "atis", "ATIS Information", "atis_information");
    public static readonly Field<MessageTime> ObservationTime = Time("OBS", "Observation Time", "observation_time");
    public static readonly Field<SurfaceWind> SurfaceWind = Define<SurfaceWind>("SFC_WIND", "surface_wind", "Surface Wind", "surface_wind", static v => v.ToString(), WriteSurfaceWind);
    public static readonly Field<Visibility> Visibility = Define<Visibility>(
        "VIS", "visibility", "Visibility", "visibility_metres", static v => v.ToString(), static (w, v) => w.WriteNumberValue(Math.Round(v.Metres)));

    public static readonly Field<double> SurfaceCelsius = Number("SFC_TEMP", "temperature", "Surface Temperature (C)", "surface_temperature", "degrees");
    public static readonly Field<double> DewPointCelsius = Number("DEWPT", "temperature", "Dew Point (C)", "dew_point", "degrees");
    public static readonly Field<int> QnhHectopascals = Whole("QNH", "qnh", "QNH", "qnh_hpa", "hPa");
    public static readonly Field<double> AltimeterInches = Number("QNH", "qnh", "Altimeter Setting", "altimeter_inhg", "inHg");

    private static void WriteSurfaceWind(Utf8JsonWriter w, SurfaceWind wind)
    {
        w.WriteStartObject();
        if (wind.DirectionDegrees is { } direction)
        {
            w.WriteNumber("direction", direction);
        }

        w.WriteNumber("speed", wind.SpeedKnots);
        if (wind.GustKnots is { } gust)
        {
            w.WriteNumber("gust", gust);
        }

        w.WriteEndObject();
    }
}
