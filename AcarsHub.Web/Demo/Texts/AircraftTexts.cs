namespace AcarsHub.Web.Demo.Texts;

/// <summary>What the aircraft's own systems send: performance, plans, engines, faults, turbulence, link management.</summary>
internal static class AircraftTexts
{
    /// <summary>ARINC 702A performance report.</summary>
    public static AcarsContent Performance(TextContext c)
    {
        var (fuel, empty) = (c.State.FuelHundredPounds, c.Airline.IsLongHaul ? 3900 : 1180);
        return Signed(Geo.Invariant(
            $"PER/PR{empty + fuel},273,{c.Flight.CruiseLevel},{fuel},,{c.Random.Next(10, 60)},{c.State.WindKnots},,{c.Temperature},180,,,P55,P0,{(c.Flight.CruiseLevel * 100) + 1400},,{empty},296"));
    }

    /// <summary>ARINC 702A progress report.</summary>
    public static AcarsContent Progress(TextContext c) => Signed(Geo.Invariant(
        $"PRG/FN{c.Flight.Callsign}/DT{c.Flight.Destination.Icao},{Runway(c.Flight.Destination)},{c.State.FuelHundredPounds},{c.Eta}00,{c.State.FuelHundredPounds * 7 / 10}"));

    /// <summary>ARINC 702A active flight plan.</summary>
    public static AcarsContent FlightPlan(TextContext c) => Signed(Geo.Invariant(
        $"FPN/FN{c.Flight.Callsign}/RP:DA:{c.Flight.Origin.Icao}:AA:{c.Flight.Destination.Icao}:R:{Runway(c.Flight.Origin)}({Runway(c.Flight.Destination)}):D:{c.Fix(0)}2:F:{c.Fix(0)},{Geo.Dmt(c.State.Position)}..{c.Fix(1)}..{c.Fix(2)}..{c.Fix(3)}:A:{c.Fix(4)}3:AP:ILS{c.Flight.Destination.Runway}"));

    /// <summary>Request for winds along the route.</summary>
    public static AcarsContent WindRequest(TextContext c) => Signed(Geo.Invariant(
        $"REQPWI/WQ{c.Flight.CruiseLevel - 20}:{c.Fix(1)}.{c.Fix(2)}.{c.Fix(3)}/DQ{c.Flight.CruiseLevel}"));

    /// <summary>Engine condition report: several blocks long, as they are.</summary>
    public static AcarsContent Engine(TextContext c)
    {
        var (f, s, r) = (c.Flight, c.State, c.Random);
        var lines = string.Concat(Enumerable.Range(1, 2).Select(n => Geo.Invariant(
            $"/E{n}{r.Next(880, 960)},{r.Next(930, 990)},{r.Next(640, 720)},{r.Next(2200, 2900)},{r.Next(0, 9)},{r.Next(0, 9)},{r.Next(78, 92)},{r.Next(40, 52)},{r.Next(100, 130)},XX,00,1,{r.Next(1000, 9999)}")));
        var stable = string.Concat(Enumerable.Range(1, 4).Select(n => Geo.Invariant(
            $"/S{n}{r.Next(880, 960)},{r.Next(930, 990)},{s.AltitudeFeet / 10},{r.Next(500, 900)},{r.Next(10, 99)},0{n}")));
        return new AcarsContent("H1", Geo.Invariant(
            $"A02/A32102,1,1/CC{c.Aircraft.Tail},{TextContext.At(c.Now, "MMMdd").ToUpperInvariant()},{c.Hhmmss},{f.Origin.Icao},{f.Destination.Icao},{f.FlightId[2..]}/C1{(s.Phase == FlightPhase.Climb ? "05" : "06")},{r.Next(10000, 99999)},5000,{r.Next(40, 70)},0010,0,0100,{r.Next(40, 70)},X/CE{s.TemperatureC:P00;N00},{s.AltitudeFeet},{250 + (s.FlightLevel / 10)},{s.Mach * 1000:000},{s.FuelHundredPounds},{r.Next(200, 300)}{lines}{stable}"))
        { Sublabel = "DF" };
    }

    /// <summary>Turbulence report.</summary>
    public static AcarsContent Turbulence(TextContext c) => new("H1", Geo.Invariant(
        $"TRP {c.Hhmmss} {c.State.Position.Latitude,8:0.0000} {c.State.Position.Longitude,9:0.0000} {c.State.FlightLevel} {c.State.TrackDegrees:0.0} {c.State.GroundSpeedKnots}   {c.State.FuelHundredPounds + 1180} {c.Random.Next(1, 30) / 100.0:0.00000}"))
    { Sublabel = "DF" };

    /// <summary>Trajectory with one line a minute.</summary>
    public static AcarsContent Trajectory(TextContext c) => Trajectory(c, 6);

    /// <summary>Trajectory of so many lines.</summary>
    public static AcarsContent Trajectory(TextContext c, int count)
    {
        var f = c.Flight;
        var lines = Enumerable.Range(-count, count).Select(i => c.Now.AddMinutes(i)).Select(t => (Time: t, State: f.StateAt(t))).Select(x => Geo.Invariant(
            $"{Dmm(x.State.Position)},{x.Time.UtcDateTime:ddHHmm},{x.State.AltitudeFeet:00000},{x.State.TemperatureC:0.0},{x.State.WindDegrees:000},{x.State.WindKnots:000},{PhaseCode(x.State.Phase)},00000,0,"));
        return new AcarsContent("H1", Geo.Invariant(
            $"++86501,{c.Aircraft.Tail},{c.Aircraft.Type},{c.Now.UtcDateTime:yyMMdd},{f.Callsign},{f.Origin.Icao},{f.Destination.Icao},{f.FixSeed:0000},SW2401\r\n{count}\r\n{string.Join("\r\n", lines)}\r\n:"))
        { Sublabel = "T1" };
    }

    /// <summary>Centralised fault display: a fault or a warning.</summary>
    public static AcarsContent Fault(TextContext c)
    {
        var (ata, text, source) = c.OneOf(
            ("291141", "SDAC1:Y HYD QTY IND", "ECAM 1"), ("213634", "AIR PACK 1 REGUL FAULT", "AIRCOND"), ("383100", "LAV WASTE TANK SENSOR", "VSC"),
            ("344200", "TCAS FAULT", "TCAS"), ("231200", "VHF3 DATA FAULT", "ATSU"), ("324700", "BRAKE TEMP SENSOR 3", "BSCU"));
        return new AcarsContent("H1", Geo.Invariant($"FLR/FR{c.Now.UtcDateTime:yyMMddHHmm}{c.Random.Next(10, 99)}00{ata}{text}\r\n/ID{source}")) { Sublabel = "CF" };
    }

    /// <summary>A door opened or closed at the gate.</summary>
    public static AcarsContent Door(TextContext c) => new("4A", $"DOOR/{c.OneOf("FWDENTRY", "AFTENTRY", "FWDCARGO", "AFTCARGO")} {c.OneOf("OPEN", "CLSD")} {c.Hhmm}");

    /// <summary>Link test; carries no text.</summary>
    public static AcarsContent LinkTest(TextContext _) => new("Q0", "");

    /// <summary>Media advisory: which links are up.</summary>
    public static AcarsContent MediaAdvisory(TextContext c)
    {
        var (link, links) = c.OneOf(('V', "V"), ('V', "VS"), ('2', "2S"), ('2', "VS2"), ('H', "SH"));
        var established = c.Random.Next(4) > 0;
        return new AcarsContent("SA", $"0{(established ? 'E' : 'L')}{link}{c.Hhmmss}{links}")
        { Application = w => LibacarsWriter.MediaAdvisory(w, link, links, established, c.Now) };
    }

    private static string PhaseCode(FlightPhase phase) => phase switch
    {
        FlightPhase.Climb => "CL",
        FlightPhase.Cruise => "ER",
        FlightPhase.Descent => "DC",
        _ => "TO",
    };

    private static string Dmm(GeoPoint p)
    {
        var text = Geo.Dmm(p);
        return text.Insert(text.IndexOfAny(['E', 'W']), ",");
    }

    private static string Runway(Airport airport) => airport.Runway.Length == 3 ? airport.Runway : airport.Runway + "O";

    private static AcarsContent Signed(string text) => new("H1", WireChecksum.Sign702(text)) { Sublabel = "M1" };
}
