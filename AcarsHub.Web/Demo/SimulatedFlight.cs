using System.Globalization;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Demo;

/// <summary>One aircraft.</summary>
internal sealed record SimulatedAircraft(Airline Airline, string Tail, Icao24 Address, string Type, int HfdlId)
{
    /// <summary>Registration as ACARS carries it: seven characters, padded with dots on the left.</summary>
    public string PaddedTail => Tail.PadLeft(7, '.');
}

/// <summary>Where in its journey a flight is.</summary>
internal enum FlightPhase
{
    Parked,
    TaxiOut,
    Climb,
    Cruise,
    Descent,
    TaxiIn,
    Arrived,
}

/// <summary>The four OOOI events and what precedes them.</summary>
internal enum Milestone
{
    None,
    Out,
    Off,
    On,
    In,
}

/// <summary>One flight from gate to gate.</summary>
internal sealed class SimulatedFlight
{
    private static readonly TimeSpan s_taxiOut = TimeSpan.FromMinutes(13);
    private static readonly TimeSpan s_taxiIn = TimeSpan.FromMinutes(7);
    private static readonly TimeSpan s_climb = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan s_descent = TimeSpan.FromMinutes(24);

    private readonly double _wobble;
    private int _messageCount;
    private int _downlinkBlock;
    private int _uplinkBlock;

    /// <param name="aircraft">What flies.</param>
    /// <param name="origin">From where.</param>
    /// <param name="destination">To where.</param>
    /// <param name="outAt">When it leaves the gate.</param>
    /// <param name="random">For all that is left open.</param>
    /// <param name="flightNumber">Its number; any when left out.</param>
    public SimulatedFlight(SimulatedAircraft aircraft, Airport origin, Airport destination, DateTimeOffset outAt, Random random, int? flightNumber = null)
    {
        (Aircraft, Origin, Destination, OutAt) = (aircraft, origin, destination, outAt);
        DistanceNm = Geo.DistanceNm(origin.Position, destination.Position);
        OffAt = outAt + s_taxiOut;
        InAt = outAt + Duration(origin, destination);
        OnAt = InAt - s_taxiIn;
        var number = flightNumber ?? random.Next(1, 3000);
        FlightId = aircraft.Airline.Iata + number.ToString("0000", CultureInfo.InvariantCulture);
        Callsign = aircraft.Airline.Icao + number.ToString(CultureInfo.InvariantCulture);
        CruiseLevel = random.Next(30, 42) * 10;
        FixSeed = random.Next(1000);
        Gate = (char)('A' + random.Next(5)) + random.Next(1, 48).ToString(CultureInfo.InvariantCulture);
        _wobble = random.NextDouble() * Math.Tau;
        _messageCount = random.Next(1, 60);
    }

    public SimulatedAircraft Aircraft { get; }

    public Airport Origin { get; }

    public Airport Destination { get; }

    /// <summary>As ACARS carries it: IATA code and four digits.</summary>
    public string FlightId { get; }

    /// <summary>As ATC knows it: ICAO code and number.</summary>
    public string Callsign { get; }

    public double DistanceNm { get; }

    public int CruiseLevel { get; }

    public int FixSeed { get; }

    public string Gate { get; }

    public DateTimeOffset OutAt { get; }

    public DateTimeOffset OffAt { get; }

    public DateTimeOffset OnAt { get; }

    public DateTimeOffset InAt { get; }

    /// <summary>The last OOOI event already reported.</summary>
    public Milestone Reported { get; set; }

    /// <summary>Time from gate to gate.</summary>
    public static TimeSpan Duration(Airport origin, Airport destination)
    {
        // 44 minutes of climb and descent cover about 200 NM, the rest is flown at 455 kt.
        var cruise = TimeSpan.FromHours(Math.Max(0, Geo.DistanceNm(origin.Position, destination.Position) - 200) / 455);
        return s_taxiOut + s_climb + cruise + s_descent + s_taxiIn;
    }

    /// <summary>The last OOOI event that has happened.</summary>
    public Milestone Passed(DateTimeOffset now) =>
        now >= InAt ? Milestone.In : now >= OnAt ? Milestone.On : now >= OffAt ? Milestone.Off : now >= OutAt ? Milestone.Out : Milestone.None;

    /// <summary>Number of the next message sent by the aircraft, 01 … 99.</summary>
    public int NextMessageNumber() => (_messageCount++ % 99) + 1;

    /// <summary>Next block id of the downlink, <c>0</c> … <c>9</c>.</summary>
    public char NextDownlinkBlock() => (char)('0' + (_downlinkBlock++ % 10));

    /// <summary>Next block id of the uplink, <c>A</c> … <c>W</c>.</summary>
    public char NextUplinkBlock() => (char)('A' + (_uplinkBlock++ % 23));

    /// <summary>Where the aircraft is and what it measures.</summary>
    public FlightState StateAt(DateTimeOffset now)
    {
        var phase = PhaseAt(now);
        var airborne = (now - OffAt) / (OnAt - OffAt);
        var fraction = Math.Clamp(airborne, 0, 1);
        var altitude = AltitudeAt(now, phase);
        var position = Geo.Between(Origin.Position, Destination.Position, fraction);
        var ahead = fraction < 1 ? position : Geo.Between(Origin.Position, Destination.Position, 0.999);
        var sway = Math.Sin((now.ToUnixTimeSeconds() / 900.0) + _wobble);
        return new FlightState
        {
            Phase = phase,
            Position = position,
            Fraction = fraction,
            AltitudeFeet = altitude,
            TrackDegrees = (int)Geo.Bearing(ahead, Destination.Position),
            GroundSpeedKnots = phase switch
            {
                FlightPhase.Cruise => 455 + (int)(20 * sway),
                FlightPhase.Climb or FlightPhase.Descent => 250 + (altitude / 200),
                FlightPhase.TaxiOut or FlightPhase.TaxiIn => 14,
                _ => 0,
            },
            Mach = Math.Round(0.38 + (0.42 * altitude / 41_000), 3),
            TemperatureC = 15 - (int)Math.Round(Math.Min(altitude, 36_000) * 0.00198) + (int)(2 * sway),
            WindDegrees = (270 + (int)(40 * sway) + 360) % 360,
            WindKnots = 8 + (altitude / 800) + (int)(6 * sway),
            FuelHundredPounds = 40 + (int)((1 - fraction) * DistanceNm * (Aircraft.Airline.IsLongHaul ? 0.32 : 0.11)),
            VerticalSpeed = phase switch { FlightPhase.Climb => 1800, FlightPhase.Descent => -1600, _ => 0 },
        };
    }

    private FlightPhase PhaseAt(DateTimeOffset now) => Passed(now) switch
    {
        Milestone.None => FlightPhase.Parked,
        Milestone.Out => FlightPhase.TaxiOut,
        Milestone.On => FlightPhase.TaxiIn,
        Milestone.In => FlightPhase.Arrived,
        _ when now < OffAt + s_climb => FlightPhase.Climb,
        _ when now >= OnAt - s_descent => FlightPhase.Descent,
        _ => FlightPhase.Cruise,
    };

    private int AltitudeAt(DateTimeOffset now, FlightPhase phase) => phase switch
    {
        FlightPhase.Climb => (int)(CruiseLevel * 100 * ((now - OffAt) / s_climb)),
        FlightPhase.Cruise => CruiseLevel * 100,
        FlightPhase.Descent => (int)(CruiseLevel * 100 * ((OnAt - now) / s_descent)),
        _ => 0,
    };
}

/// <summary>A flight at one moment.</summary>
internal sealed record FlightState
{
    public required FlightPhase Phase { get; init; }

    public required GeoPoint Position { get; init; }

    /// <summary>Share of the way flown, 0 … 1.</summary>
    public required double Fraction { get; init; }

    public required int AltitudeFeet { get; init; }

    public required int TrackDegrees { get; init; }

    public required int GroundSpeedKnots { get; init; }

    public required double Mach { get; init; }

    public required int TemperatureC { get; init; }

    public required int WindDegrees { get; init; }

    public required int WindKnots { get; init; }

    public required int FuelHundredPounds { get; init; }

    /// <summary>Feet per minute.</summary>
    public required int VerticalSpeed { get; init; }

    public bool IsAirborne => Phase is FlightPhase.Climb or FlightPhase.Cruise or FlightPhase.Descent;

    public int FlightLevel => AltitudeFeet / 100;
}
