namespace AcarsHub.Web.Demo.Texts;

/// <summary>What crews write and ask for, and what the ground tells them.</summary>
internal static class CrewTexts
{
    /// <summary>Free text of the crew, in the airline's envelope.</summary>
    public static AcarsContent FreeText(TextContext c) => Envelope(c, c.OneOf(
        $"THANKS FOR THE QUICK TURN. ETA {c.Eta}",
        "PLS SEND UPDATED GATE AND CONNECTIONS",
        $"CONT LGT CHOP FL{c.State.FlightLevel} SMOOTH BELOW",
        "3 WHEELCHAIRS AND 1 UNACCOMPANIED MINOR ON ARRIVAL",
        $"HOLDING AT {c.Fix(1)} EFC {TextContext.At(c.Now.AddMinutes(18), "HHmm")}",
        "COFFEE MAKER AFT GALLEY INOP. ENTERED IN LOG",
        "SEAT 14C RECLINE STUCK. PLS ADVISE MX",
        $"REQ DIRECT {c.Fix(2)} APPROVED. SAVING 4 MIN",
        "WIFI RESET DONE. WORKING AGAIN",
        "ANY WORD ON RIDE REPORTS AHEAD"));

    /// <summary>Something a listener would want an alert for.</summary>
    public static AcarsContent Noteworthy(TextContext c) => Envelope(c, c.OneOf(
        "MEDICAL ON BOARD. PAX CHEST PAIN ROW 22. REQ PARAMEDICS AT GATE",
        $"DIVERTING TO {c.Random.GetItems([.. Airport.All], 1)[0].Icao} DUE WX. ADVISE FUEL AND HANDLING",
        $"LIGHTNING STRIKE AT FL{c.State.FlightLevel}. ALL SYSTEMS NORMAL. REQ INSPECTION ON ARRIVAL",
        "BIRD STRIKE ON ROTATION. ENG 2 PARAMETERS NORMAL. CONTINUING",
        "UNRULY PAX ROW 31. REQ POLICE TO MEET ACFT",
        "MINIMUM FUEL DECLARED WITH ATC",
        "SMELL OF SMOKE AFT GALLEY. OVEN OFF. SMELL GONE. CONTINUING",
        "SEVERE TURBULENCE. 1 FA MINOR INJURY"));

    /// <summary>Arrival request: in range, connecting gates, weather.</summary>
    public static AcarsContent Request(TextContext c)
    {
        var to = c.Flight.Destination;
        return c.Airline.Iata switch
        {
            "AA" => new("5Z", $"OS {to.Icao} /{c.OneOf($"IR {to.Icao}{c.Eta}", "WXR", "LIF")}"),
            "UA" => new("5Z", Geo.Invariant($"/ET EXP TIME       / {c.Flight.Origin.Icao} {to.Icao} {c.Now.UtcDateTime:dd HHmmss}/EON {c.Eta} AUTO")),
            "DL" => new("24", Geo.Invariant($"{c.Now.UtcDateTime:dd}0024 {c.Flight.Origin.Icao} {to.Icao}7\r\n/FN {c.Flight.FlightId[2..]}")),
            _ => c.OneOf(
                new AcarsContent("8E", $"{to.Icao},{c.Eta}"),
                new AcarsContent("30", $"/EA{c.Eta}/DS{to.Icao}/SK{c.Random.Next(10, 60)}"),
                new AcarsContent("5U", Geo.Invariant($"01 WXRQ   {c.Flight.FlightId[2..]}/{c.Now.UtcDateTime:dd} {c.Flight.Origin.Icao}/{to.Icao} .{c.Aircraft.Tail}\r\n/TYP 4/STA {to.Icao}"))),
        };
    }

    /// <summary>Request for an ATIS (ARINC 623).</summary>
    public static AcarsContent AtisRequest(TextContext c)
    {
        var icao = c.Flight.Destination.Icao;
        return new AcarsContent("B9", WireChecksum.Envelope623(icao, $"TI2/024{icao}A"));
    }

    /// <summary>The ATIS itself.</summary>
    public static AcarsContent Atis(TextContext c)
    {
        var at = c.Flight.Destination;
        return new AcarsContent("A9", WireChecksum.Envelope623(at.Icao, Geo.Invariant(
            $"TI2/{at.Icao} ARR ATIS {(char)('A' + (c.Now.UtcDateTime.Hour % 26))}\r\n{LastReport(c):HH}53Z {Weather(c)}\r\nILS RWY {at.Runway} APCH IN USE. TRANSITION LEVEL 180.\r\nBIRD ACTIVITY VCTY ARPT. ADVS YOU HAVE INFO {(char)('A' + (c.Now.UtcDateTime.Hour % 26))}.")), IsDownlink: false);
    }

    /// <summary>Weather of the destination in the airline's uplink envelope.</summary>
    public static AcarsContent Metar(TextContext c) => Uplink(c, "C1",
        Geo.Invariant($"METAR {c.Flight.Destination.Icao} {LastReport(c):ddHH}53Z {Weather(c)}"));

    /// <summary>Gate, load sheet, company messages.</summary>
    public static AcarsContent Ground(TextContext c)
    {
        var (f, r) = (c.Flight, c.Random);
        var empty = c.Airline.IsLongHaul ? 182_000 : 55_000;
        var (zeroFuel, fuel) = (empty + r.Next(4000, 9000), c.State.FuelHundredPounds * 45);
        return Uplink(c, c.OneOf("C1", "RA"), c.OneOf(
            $"GATE ASSIGNMENT {f.FlightId} {f.Destination.Iata}\r\nPPOS {f.Gate}\r\nBAG BELT {r.Next(1, 9)}",
            Geo.Invariant($"LOADSHEET FINAL {c.Hhmm} EDNO1\r\n{f.FlightId}/{c.Now.UtcDateTime:dd}  {f.Origin.Iata} {f.Destination.Iata}  {c.Aircraft.Tail}\r\nZFW {zeroFuel} TOF {fuel} TOW {zeroFuel + fuel} LAW {zeroFuel + (fuel / 4)}\r\nPAX {r.Next(90, 180)} MACTOW {r.Next(220, 320) / 10.0:0.0} STAB {r.Next(30, 60) / 10.0:0.0} UP"),
            $"DISPATCH: EXPECT ARRIVAL DELAY {f.Destination.Iata} {r.Next(10, 45)} MIN DUE FLOW. FUEL OK. REPLY WITH INTENTIONS",
            $"CREW SKED: ACK {f.FlightId} HOTEL VAN AT DOOR 4"));
    }

    /// <summary>A text of the crew, in the airline's envelope.</summary>
    public static AcarsContent Envelope(TextContext c, string text) => c.Airline.Iata switch
    {
        "UA" => new("5Z", $"/TXT\r\n{text}"),
        "AA" => new("5Z", $"OS {c.Flight.Destination.Icao} /FTM\r\n{text}"),
        "DL" => new("39", Geo.Invariant($"{c.Now.UtcDateTime:dd}0039 {c.Flight.Origin.Icao} {c.Flight.Destination.Icao}7\r\n/FN {c.Flight.FlightId[2..]}\r\n{text}")),
        _ => c.OneOf(
            new AcarsContent("37", Geo.Invariant($"FTX01{c.Flight.FlightId}/{c.Now.UtcDateTime:ddHHmm}..{c.Flight.Origin.Icao}{c.Flight.Destination.Icao}\r\n{text}")),
            new AcarsContent("80", Geo.Invariant($"3E01 FRETXT {c.Flight.FlightId[2..]}/{c.Now.UtcDateTime:dd} {c.Flight.Origin.Icao}/{c.Flight.Destination.Icao} .{c.Aircraft.Tail}\r\n{text}"))),
    };

    /// <summary>A text of the ground, in the envelope of the network.</summary>
    public static AcarsContent Uplink(TextContext c, string label, string text) => new(label, Geo.Invariant(
        $".{c.Flight.Origin.Iata}OP{c.Airline.Iata} {c.Now.UtcDateTime:ddHHmm}\r\nAGM\r\nAN {c.Aircraft.Tail}/FI {c.Flight.FlightId}\r\n-  {text}"), IsDownlink: false);

    // Stations report at seven minutes to the hour.
    private static DateTime LastReport(TextContext c) => c.Now.UtcDateTime.AddMinutes(-53);

    private static string Weather(TextContext c)
    {
        var r = c.Random;
        return Geo.Invariant($"{r.Next(0, 36) * 10:000}{r.Next(3, 24):00}KT 10SM {c.OneOf("FEW", "SCT", "BKN")}{r.Next(10, 200):000} {r.Next(2, 30):00}/{r.Next(0, 12):00} A{r.Next(2960, 3040)}");
    }
}
