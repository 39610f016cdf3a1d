using AcarsHub.Web.Demo;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>Thousands of aircraft of which hundreds are heard at a time, the same ones more often than others.</summary>
internal sealed class HistoryFleet
{
    private const int LocalVisits = 420;
    private const int OceanVisits = 160;
    private const int FlightNumbersOfAnAircraft = 2;

    private readonly Random _random;
    private readonly Weighted<SimulatedAircraft> _aircraft;
    private readonly Weighted<SimulatedAircraft> _longHaul;
    private readonly Dictionary<string, int[]> _flightNumbers;
    private readonly Dictionary<string, double> _restUntil = [];
    private readonly Visits _local = new(LocalVisits);
    private readonly Visits _ocean = new(OceanVisits);

    /// <param name="random">For everything.</param>
    /// <param name="start">When the first aircraft is heard.</param>
    public HistoryFleet(Random random, DateTimeOffset start)
    {
        _random = random;
        var all = MakeAircraft(random).ToArray();
        random.Shuffle(all);
        _aircraft = Weighted<SimulatedAircraft>.Zipf(all, 0.7, 20);
        _longHaul = Weighted<SimulatedAircraft>.Zipf(all.Where(static a => a.Airline.IsLongHaul), 0.7, 20);
        _flightNumbers = all.GroupBy(static a => a.Airline.Iata).ToDictionary(static g => g.Key, g => Numbers(random, g.Count() * FlightNumbersOfAnAircraft));
        _local.Fill(() => Begin(start, isOcean: false));
        _ocean.Fill(() => Begin(start, isOcean: true));
    }

    /// <summary>Aircraft there are.</summary>
    public int Count => _aircraft.Items.Count;

    /// <summary>A flight heard on VHF now.</summary>
    public SimulatedFlight Local(DateTimeOffset now)
    {
        _local.Replace(now, () => Begin(now, isOcean: false));
        return _local.Next(_random);
    }

    /// <summary>A flight heard on HF or through a satellite now.</summary>
    public SimulatedFlight Ocean(DateTimeOffset now)
    {
        _ocean.Replace(now, () => Begin(now, isOcean: true));
        return _ocean.Next(_random);
    }

    private static IEnumerable<SimulatedAircraft> MakeAircraft(Random random)
    {
        var (tails, addresses, index) = (new HashSet<string>(), new HashSet<uint>(), 0);
        foreach (var airline in HistoryAirlines.All)
        {
            for (var made = 0; made < airline.Aircraft;)
            {
                var (tail, address) = airline.Registrations.Make(random);
                if (!tails.Contains(tail) && addresses.Add(address.Value))
                {
                    tails.Add(tail);
                    made++;
                    yield return new SimulatedAircraft(airline, tail, address, airline.Types[random.Next(airline.Types.Length)], ++index % 250);
                }
            }
        }
    }

    private static int[] Numbers(Random random, int count)
    {
        var numbers = new HashSet<int>();
        while (numbers.Count < count)
        {
            numbers.Add(random.Next(1, 3000));
        }

        return [.. numbers];
    }

    private Visit Begin(DateTimeOffset now, bool isOcean)
    {
        var aircraft = Free(isOcean ? _longHaul : _aircraft, now);
        var numbers = _flightNumbers[aircraft.Airline.Iata];
        var from = aircraft.Airline.Network[_random.Next(aircraft.Airline.Network.Length)];
        var others = aircraft.Airline.Network.Where(icao => icao != from).ToArray();
        var (origin, destination) = (Airport.Find(from), Airport.Find(others[_random.Next(others.Length)]));
        var duration = SimulatedFlight.Duration(origin, destination);
        var flown = duration * (isOcean ? 0.1 + (0.4 * _random.NextDouble()) : _random.NextDouble());
        var flight = new SimulatedFlight(aircraft, origin, destination, now - flown, _random, numbers[_random.Next(numbers.Length)]);
        var heard = isOcean ? TimeSpan.FromHours(1 + (3 * _random.NextDouble())) : TimeSpan.FromMinutes(15 + (75 * _random.NextDouble()));
        var end = now + heard;
        _restUntil[aircraft.Tail] = end.ToUnixTimeSeconds() + 3600;
        return new Visit(flight, end, 0.2 - Math.Log(1 - _random.NextDouble()));
    }

    // Nobody flies twice at a time.
    private SimulatedAircraft Free(Weighted<SimulatedAircraft> aircraft, DateTimeOffset now)
    {
        while (true)
        {
            var next = aircraft.Next(_random);
            if (!_restUntil.TryGetValue(next.Tail, out var until) || until < now.ToUnixTimeSeconds())
            {
                return next;
            }
        }
    }

    /// <summary>A flight while it is in range.</summary>
    private sealed record Visit(SimulatedFlight Flight, DateTimeOffset End, double Talkativeness);

    private sealed class Visits(int count)
    {
        private readonly Visit[] _visits = new Visit[count];
        private Weighted<SimulatedFlight> _weighted = new();
        private DateTimeOffset _nextEnd;

        public void Fill(Func<Visit> begin)
        {
            for (var i = 0; i < _visits.Length; i++)
            {
                _visits[i] = begin();
            }

            Weigh();
        }

        public void Replace(DateTimeOffset now, Func<Visit> begin)
        {
            if (now < _nextEnd)
            {
                return;
            }

            for (var i = 0; i < _visits.Length; i++)
            {
                _visits[i] = _visits[i].End <= now ? begin() : _visits[i];
            }

            Weigh();
        }

        public SimulatedFlight Next(Random random) => _weighted.Next(random);

        private void Weigh()
        {
            _nextEnd = _visits.Min(static v => v.End);
            _weighted = new Weighted<SimulatedFlight>([.. _visits.Select(static v => (v.Talkativeness, v.Flight))]);
        }
    }
}
