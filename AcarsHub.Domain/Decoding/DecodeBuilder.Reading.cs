using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding;

/// <content>
/// Reads fields that occur in many formats. Each of these adds the value when the text is one, keeps the text as remaining when it is
/// not, and does nothing when it only says that there is none. The result tells whether a value was added.
/// </content>
internal sealed partial class DecodeBuilder
{
    private const int MaxFeet = 60_000;
    private const int FeetPerFlightLevel = 100;
    private const int IataLength = 3;
    private const int IcaoLength = 4;

    /// <summary>A position in one piece.</summary>
    public bool ReadPosition(AngleForm form, TextSlice text) => ReadPosition(form, text, text, text);

    /// <summary>A position in two pieces.</summary>
    public bool ReadPosition(AngleForm form, TextSlice latitude, TextSlice longitude) =>
        ReadPosition(form, latitude, longitude, latitude.Source is { } source && ReferenceEquals(source, longitude.Source) && longitude.End > latitude.Start
            ? new TextSlice(source, latitude.Start, longitude.End - latitude.Start)
            : latitude);

    /// <summary>An altitude in feet; <c>GRD</c> is the ground: no altitude.</summary>
    public bool ReadFeet(TextSlice text) => ReadAltitude(text, 1);

    /// <summary>A flight level, hundreds of feet.</summary>
    public bool ReadFlightLevel(TextSlice text) => ReadAltitude(text, FeetPerFlightLevel);

    /// <summary>An altitude in units of <paramref name="feetPerUnit"/> feet.</summary>
    public bool ReadAltitude(TextSlice text, int feetPerUnit)
    {
        if (text.Trim().Is("GRD"))
        {
            return false;
        }

        return Numbers.TryInteger(text.Span, out var value) && Math.Abs((long)value) * feetPerUnit <= MaxFeet
            ? Added(Fields.AltitudeFeet, value * feetPerUnit, text)
            : Unread(text);
    }

    /// <summary><c>HHMM</c> or <c>HHMMSS</c>.</summary>
    public bool ReadTime(Field<MessageTime> field, TextSlice text) =>
        Times.TryTimeOfDay(text.Span, out var time) ? Added(field, time, text) : Unread(text);

    /// <summary><c>DDHHMM</c> or <c>DDHHMMSS</c>.</summary>
    public bool ReadDayAndTime(Field<MessageTime> field, TextSlice text) =>
        Times.TryDayAndTime(text.Span, out var time) ? Added(field, time, text) : Unread(text);

    /// <summary>A day of the month.</summary>
    public bool ReadDay(Field<int> field, TextSlice text) => Times.TryDay(text.Span, out var day) ? Added(field, day, text) : Unread(text);

    /// <summary>A whole number.</summary>
    public bool ReadWhole(Field<int> field, TextSlice text) => Numbers.TryInteger(text.Span, out var value) ? Added(field, value, text) : Unread(text);

    /// <summary>A number with or without decimals.</summary>
    /// <param name="field">Where it belongs.</param>
    /// <param name="text">The digits.</param>
    /// <param name="factor">From the unit of the message to that of the field.</param>
    public bool ReadNumber(Field<double> field, TextSlice text, double factor = 1) =>
        Numbers.TryDecimal(text.Span, out var value) ? Added(field, Math.Round(value * factor, 6), text) : Unread(text);

    /// <summary>A temperature in degrees C.</summary>
    public bool ReadCelsius(Field<double> field, TextSlice text) => Temperatures.TryCelsius(text.Span, out var celsius) ? Added(field, celsius, text) : Unread(text);

    /// <summary>A heading or track, 0 … 360 degrees.</summary>
    public bool ReadHeading(TextSlice text) =>
        Numbers.TryDecimal(text.Span, out var degrees) && degrees is >= 0 and <= 360 ? Added(Fields.HeadingDegrees, degrees, text) : Unread(text);

    /// <summary>Any text that is not blank.</summary>
    public bool ReadText(Field<string> field, TextSlice text)
    {
        var trimmed = text.Trim();
        return !trimmed.IsEmpty && Added(field, trimmed.ToString(), trimmed);
    }

    /// <summary>Airport of departure; three letters are an IATA code, four an ICAO code.</summary>
    public bool ReadDeparture(TextSlice text) => ReadAirport(Fields.DepartureIcao, Fields.DepartureIata, text);

    /// <summary>Airport of arrival.</summary>
    public bool ReadArrival(TextSlice text) => ReadAirport(Fields.ArrivalIcao, Fields.ArrivalIata, text);

    /// <summary>The alternate.</summary>
    public bool ReadAlternate(TextSlice text) => ReadAirport(Fields.AlternateIcao, Fields.AlternateIcao, text);

    /// <summary>The wind where the aircraft is.</summary>
    public void AddWind(double directionDegrees, double speedKnots, int? flightLevel, double? celsius, TextSlice source) =>
        Add(Fields.Wind, new Wind(Primitives.Wind.AtPosition, directionDegrees, speedKnots) { FlightLevel = flightLevel, TemperatureCelsius = celsius }, source);

    private bool ReadPosition(AngleForm form, TextSlice latitude, TextSlice longitude, TextSlice source)
    {
        var isParsed = latitude == longitude
            ? Coordinates.TryParse(form, latitude.Span, out var position)
            : Coordinates.TryParse(form, latitude.Span, longitude.Span, out position);
        return isParsed ? Added(Fields.Position, position, source) : Unread(source);
    }

    private bool ReadAirport(Field<string> icao, Field<string> iata, TextSlice text)
    {
        var code = text.Trim();
        return IsAirport(code.Span) ? Added(code.Length == IataLength ? iata : icao, code.ToString(), code) : Unread(text);
    }

    /// <summary>Whether it can be an airport's code: three letters, or four letters and digits that start with a letter.</summary>
    internal static bool IsAirport(ReadOnlySpan<char> text)
    {
        if (text.Length is not (IataLength or IcaoLength) || !char.IsAsciiLetterUpper(text[0]))
        {
            return false;
        }

        foreach (var c in text[1..])
        {
            if (!char.IsAsciiLetterUpper(c) && !(text.Length == IcaoLength && char.IsAsciiDigit(c)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Added<T>(Field<T> field, T value, TextSlice source)
        where T : notnull
    {
        Add(field, value, source.Trim());
        return true;
    }

    private bool Unread(TextSlice text)
    {
        Remain(text);
        return false;
    }
}
