namespace AcarsHub.Web.Demo;

/// <summary>All aircraft with their current flights. A flight that has been at the gate for a while is followed by the next one.</summary>
internal sealed class Fleet
{
    private readonly Random _random;
    private readonly SimulatedFlight[] _flights;
    private readonly HashSet<string> _tails = [];
    private int _reportTurn;

    /// <summary>Puts every aircraft somewhere into a flight, as if the simulation had been running for long.</summary>
    public Fleet(Random random, DateTimeOffset now)
    {
        _random = random;
        _flights = [.. Airline.All.SelectMany(a => Enumerable.Repeat(a, a.Aircraft)).Select(NewAircraft).ToList().Select(a => FlightUnderWay(a, now))];
    }

    /// <summary>The current flight of every aircraft.</summary>
    public IReadOnlyList<SimulatedFlight> Flights => _flights;

    /// <summary>Starts the next flight of every aircraft whose turn-round is over.</summary>
    public void Advance(DateTimeOffset now)
    {
        for (var i = 0; i < _flights.Length; i++)
        {
            var flight = _flights[i];
            if (now > flight.InAt + TimeSpan.FromMinutes(20))
            {
                _flights[i] = NewFlight(flight.Aircraft, flight.Destination, now + TimeSpan.FromMinutes(_random.Next(2, 15)));
            }
        }
    }

    /// <summary>A flight with an OOOI event that has not been reported yet; null when there is none.</summary>
    public SimulatedFlight? NextToReport(DateTimeOffset now)
    {
        for (var i = 0; i < _flights.Length; i++)
        {
            // Takes turns, so that after a pause in the simulation no aircraft waits for all the others.
            var flight = _flights[_reportTurn++ % _flights.Length];
            if (flight.Reported < flight.Passed(now))
            {
                return flight;
            }
        }

        return null;
    }

    /// <summary>A random flight, one that fits if any does.</summary>
    public SimulatedFlight Pick(Func<SimulatedFlight, bool> fits)
    {
        var fitting = _flights.Where(fits).ToList();
        return fitting.Count > 0 ? fitting[_random.Next(fitting.Count)] : _flights[_random.Next(_flights.Length)];
    }

    private SimulatedAircraft NewAircraft(Airline airline, int index)
    {
        var (tail, address) = airline.Registrations.Make(_random);
        while (!_tails.Add(tail))
        {
            (tail, address) = airline.Registrations.Make(_random);
        }

        return new SimulatedAircraft(airline, tail, address, airline.Types[_random.Next(airline.Types.Length)], index + 1);
    }

    private SimulatedFlight FlightUnderWay(SimulatedAircraft aircraft, DateTimeOffset now)
    {
        var from = Airport.Find(_random.GetItems(aircraft.Airline.Network, 1)[0]);
        var to = Destination(aircraft, from);
        var flight = new SimulatedFlight(aircraft, from, to, now - (SimulatedFlight.Duration(from, to) * _random.NextDouble()), _random);
        flight.Reported = flight.Passed(now);
        return flight;
    }

    private SimulatedFlight NewFlight(SimulatedAircraft aircraft, Airport from, DateTimeOffset outAt) =>
        new(aircraft, from, Destination(aircraft, from), outAt, _random);

    private Airport Destination(SimulatedAircraft aircraft, Airport from)
    {
        var others = aircraft.Airline.Network.Where(icao => icao != from.Icao).ToList();
        return Airport.Find(others[_random.Next(others.Count)]);
    }
}
