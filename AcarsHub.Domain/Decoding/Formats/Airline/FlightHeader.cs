using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// Header that several airlines put before a report: <c>LO9201/08080932EPWAEPBY</c> = flight (padded with blanks), day of departure, day
/// of arrival, HHMM of the message, origin, destination (decoding.md 4.2, label 22).
/// </summary>
internal readonly struct FlightHeader
{
    private const int MaxFlightLength = 8;
    private const int DayLength = 2;
    private const int TimeLength = 4;
    private const int AirportLength = 4;
    private const int FuelLength = 4;

    public TextSlice Flight { get; private init; }

    public TextSlice DepartureDay { get; private init; }

    public TextSlice ArrivalDay { get; private init; }

    public TextSlice Time { get; private init; }

    public TextSlice Origin { get; private init; }

    public TextSlice Destination { get; private init; }

    /// <summary>What stands behind the header.</summary>
    public TextSlice Rest { get; private init; }

    public static bool TryRead(TextSlice text, out FlightHeader header)
    {
        header = default;
        var slash = text.IndexOf('/');
        if (slash is < 3 or > MaxFlightLength + 2)
        {
            return false;
        }

        var reader = new SliceReader(text);
        header = new FlightHeader
        {
            Flight = reader.Until('/').Trim(),
            DepartureDay = reader.Take(DayLength),
            ArrivalDay = reader.Take(DayLength),
            Time = reader.Take(TimeLength),
            Origin = reader.Take(AirportLength),
            Destination = reader.Take(AirportLength),
            Rest = reader.Rest,
        };
        return IsFlight(header.Flight.Span)
            && Times.TryDay(header.DepartureDay.Span, out _) && Times.TryDay(header.ArrivalDay.Span, out _)
            && Times.TryTimeOfDay(header.Time.Span, out _)
            && DecodeBuilder.IsAirport(header.Origin.Span) && DecodeBuilder.IsAirport(header.Destination.Span);
    }

    /// <summary>
    /// HHMM with four digits of fuel, or HHMMSS with or without them. Told apart by the length: the sixth digit of <c>09320079</c> is
    /// not a second, since the landing report of the same flight has <c>09400078</c>.
    /// </summary>
    public static void ReadTimeAndFuel(Field<MessageTime> field, TextSlice text, DecodeBuilder output)
    {
        var digits = 0;
        while (char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var timeLength = digits is TimeLength + DayLength or TimeLength + DayLength + FuelLength ? TimeLength + DayLength : TimeLength;
        output.ReadTime(field, text.Part(0, timeLength));
        if (digits == timeLength + FuelLength)
        {
            output.ReadNumber(Fields.FuelOnBoard, text.Part(timeLength, FuelLength));
            timeLength += FuelLength;
        }

        output.Remain(text.From(timeLength));
    }

    public void AddTo(DecodeBuilder output)
    {
        output.ReadText(Fields.Flight, Flight);
        output.ReadDay(Fields.DepartureDay, DepartureDay);
        output.ReadDay(Fields.ArrivalDay, ArrivalDay);
        output.ReadTime(Fields.MessageTimestamp, Time);
        output.ReadDeparture(Origin);
        output.ReadArrival(Destination);
    }

    private static bool IsFlight(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return text.Length is > 2 and <= MaxFlightLength;
    }
}
