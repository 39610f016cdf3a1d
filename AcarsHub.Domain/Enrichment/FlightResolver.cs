using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Enrichment;

/// <summary>Reads the flight id of an ACARS downlink (ARINC 618: airline designator and flight number).</summary>
/// <remarks>
/// Aircraft send the two-character IATA designator, but some send the ADS-B callsign, which starts with the three-letter
/// ICAO one. IATA designators may hold digits (<c>F9</c>, <c>5X</c>), so only the table can tell where the number starts.
/// </remarks>
public sealed class FlightResolver(AirlineTable airlines)
{
    private const int ShortestFlight = 3;

    /// <summary>Tells airline, number and callsign of a flight id.</summary>
    /// <returns>The identity, or null when the text has no form a flight id can have.</returns>
    public FlightIdentity? Resolve(string? flight)
    {
        // Both return the same string when there is nothing to change, which is nearly always.
        flight = flight?.Trim().ToUpperInvariant();
        if (flight is null || flight.Length < ShortestFlight)
        {
            return null;
        }

        var hasIcaoForm = Airline.IsIcaoCode(flight.AsSpan(0, Airline.IcaoLength));
        if (hasIcaoForm && airlines.FindByIcao(flight.AsSpan(0, Airline.IcaoLength)) is { } byIcao)
        {
            return FromIcao(flight, byIcao);
        }

        if (char.IsAsciiDigit(flight[Airline.IataLength]))
        {
            return FromIata(flight);
        }

        return hasIcaoForm && flight.Length > Airline.IcaoLength && char.IsAsciiDigit(flight[Airline.IcaoLength])
            ? UnknownIcao(flight)
            : null;
    }

    private static FlightIdentity FromIcao(string flight, Airline airline)
    {
        var number = flight[Airline.IcaoLength..];
        return number.Length == 0
            ? new FlightIdentity(airline.Name, null, null, null, null)
            : new FlightIdentity(
                airline.Name,
                airline.Iata is null ? null : airline.Iata + number,
                flight,
                number,
                Callsign(flight, flight.AsSpan(0, Airline.IcaoLength), number));
    }

    // An unknown designator is no airline's code, so only the number is worth showing.
    private FlightIdentity? FromIata(string flight)
    {
        var prefix = flight.AsSpan(0, Airline.IataLength);
        if (!Airline.IsIataCode(prefix))
        {
            return null;
        }

        var number = flight[Airline.IataLength..];
        if (airlines.FindByIata(prefix) is not { } airline)
        {
            return new FlightIdentity(null, null, null, number, null);
        }

        var icaoFlight = airline.Icao is null ? null : airline.Icao + number;
        return new FlightIdentity(
            airline.Name, flight, icaoFlight, number, icaoFlight is null ? null : Callsign(icaoFlight, airline.Icao, number));
    }

    // The form alone says callsign, which is enough to pair it with ADS-B.
    private static FlightIdentity UnknownIcao(string flight)
    {
        var number = flight[Airline.IcaoLength..];
        return new FlightIdentity(null, null, flight, number, Callsign(flight, flight.AsSpan(0, Airline.IcaoLength), number));
    }

    /// <summary>Drops the zeros that pad the number on ACARS; ADS-B callsigns have none.</summary>
    private static string Callsign(string icaoFlight, ReadOnlySpan<char> icao, string number)
    {
        if (number[0] != '0')
        {
            return icaoFlight;
        }

        var significant = number.AsSpan().TrimStart('0');
        return string.Concat(icao, significant.IsEmpty ? "0" : significant);
    }
}
