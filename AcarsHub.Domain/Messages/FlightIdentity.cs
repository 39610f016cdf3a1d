namespace AcarsHub.Domain.Messages;

/// <summary>What a flight id says once the airline table has been asked.</summary>
/// <param name="Airline">Airline name; null when the prefix is unknown.</param>
/// <param name="IataFlight">IATA form with the transmitted zeros, e.g. <c>AA0727</c>; null without airline.</param>
/// <param name="IcaoFlight">ICAO form with the transmitted zeros, e.g. <c>AAL0727</c>; null when the ICAO code is unknown.</param>
/// <param name="FlightNumber">Number as transmitted, with zeros and letter suffix, e.g. <c>0727</c>, <c>33Q</c>.</param>
/// <param name="Callsign">ICAO form without leading zeros, as ADS-B sends it: <c>AAL727</c>.</param>
public sealed record FlightIdentity(string? Airline, string? IataFlight, string? IcaoFlight, string? FlightNumber, string? Callsign);
