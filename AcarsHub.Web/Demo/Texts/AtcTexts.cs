using System.Text.Json;

namespace AcarsHub.Web.Demo.Texts;

/// <summary>Air traffic control over data link: clearances in text (ARINC 623), CPDLC and ADS-C (ARINC 622, FANS-1/A).</summary>
internal static class AtcTexts
{
    private const int FlightLevelChoice = 6;

    /// <summary>Departure clearance.</summary>
    public static AcarsContent Clearance(TextContext c)
    {
        var (f, r) = (c.Flight, c.Random);
        return new AcarsContent("A3", WireChecksum.Envelope623(f.Origin.Icao + "CDA", Geo.Invariant(
            $"DC1/CLD {c.Hhmm} {c.Now.UtcDateTime:yyMMdd} {f.Origin.Icao} PDC {r.Next(1, 999):000}\r\n{f.Callsign} CLRD TO {f.Destination.Icao} OFF {f.Origin.Runway} VIA {c.Fix(0)}{r.Next(1, 9)}{(char)('A' + r.Next(5))}\r\nSQUAWK {r.Next(1, 7)}{r.Next(8)}{r.Next(8)}{r.Next(8)} ADT {TextContext.At(f.OffAt, "HHmm")} NEXT FREQ 121.{r.Next(6, 9)}50 ATIS {(char)('A' + (c.Now.UtcDateTime.Hour % 26))}\r\n")), IsDownlink: false);
    }

    /// <summary>Oceanic clearance.</summary>
    public static AcarsContent OceanicClearance(TextContext c)
    {
        var f = c.Flight;
        return new AcarsContent("A1", WireChecksum.Envelope623("EGGXOXA", Geo.Invariant(
            $"OC1/CLX {c.Hhmm} {c.Now.UtcDateTime:yyMMdd} EGGX CLRNCE {c.Random.Next(1, 999):000}\r\n{f.Callsign} CLRD TO {f.Destination.Icao} VIA {c.Fix(1)}\r\nRANDOM ROUTE\r\n54N020W 55N030W 55N040W 54N050W\r\nFM {c.Fix(1)}/{TextContext.At(c.FixTime(1), "HHmm")} MNTN F{f.CruiseLevel} M083\r\n")), IsDownlink: false);
    }

    /// <summary>CPDLC from the aircraft: wilco, roger, a level request, free text.</summary>
    public static AcarsContent CpdlcDown(TextContext c)
    {
        var level = c.Flight.CruiseLevel + 20;
        return c.Random.Next(6) switch
        {
            0 => Cpdlc(c, down: true, 6, "dM6Altitude", "REQUEST [altitude]", b => Level(b, level), w => LibacarsWriter.FlightLevel(w, level)),
            1 => FreeText(c, down: true, 67, "dM67FreeText", c.OneOf("DUE TO WEATHER", $"ABLE FL{level} IN 20 MINUTES", "REQ WX DEVIATION 20 NM RIGHT")),
            2 => Cpdlc(c, down: true, 3, "dM3NULL", "ROGER", _ => { }, _ => { }),
            _ => Cpdlc(c, down: true, 0, "dM0NULL", "WILCO", _ => { }, _ => { }),
        };
    }

    /// <summary>CPDLC to the aircraft: a level, free text.</summary>
    public static AcarsContent CpdlcUp(TextContext c)
    {
        var level = c.Flight.CruiseLevel;
        return c.Random.Next(3) == 0
            ? FreeText(c, down: false, 169, "uM169FreeText", c.OneOf("RADAR SERVICE TERMINATED", "EXPECT CLIMB IN 20 MINUTES", "CHECK STUCK MICROPHONE"))
            : Cpdlc(c, down: false, 20, "uM20Altitude", "CLIMB TO AND MAINTAIN [altitude]", b => Level(b, level), w => LibacarsWriter.FlightLevel(w, level));
    }

    /// <summary>ADS-C position report.</summary>
    public static AcarsContent AdscReport(TextContext c)
    {
        var s = c.State;
        var hourSeconds = (c.Now.UtcDateTime.Minute * 60) + c.Now.UtcDateTime.Second;
        var bits = new BitWriter().Add(7, 8).Add(Angle(s.Position.Latitude), 21).Add(Angle(s.Position.Longitude), 21)
            .Add(s.AltitudeFeet / 4, 16).Add(hourSeconds * 8, 15).Add(0b0011101, 7);
        bits.Add(14, 8).Add(0, 1).Add(Track(s.TrackDegrees), 12).Add(s.GroundSpeedKnots * 2, 13).Add(s.VerticalSpeed / 16, 12).Add(0, 2);
        bits.Add(16, 8).Add(s.WindKnots * 2, 9).Add(0, 1).Add((int)Math.Round(Signed(s.WindDegrees) * 128 / 90.0), 9).Add(s.TemperatureC * 4, 12).Add(0, 1);
        bits.Add(17, 8).Add(c.Aircraft.Address.Value, 24);
        var station = Station(c);
        return new AcarsContent("B6", WireChecksum.Envelope622(station, "ADS", c.Aircraft.PaddedTail, bits.ToArray()))
        {
            Application = w => LibacarsWriter.Arinc622(w, "adsc_msg", station, c.Aircraft.PaddedTail, () => LibacarsWriter.AdscReport(w, c, hourSeconds)),
        };
    }

    /// <summary>ADS-C periodic contract request: a report every so many seconds, with flight id, earth reference and weather.</summary>
    public static AcarsContent AdscRequest(TextContext c)
    {
        // 64 s times (rate + 1): 14 or 19 minutes.
        var (number, rate, station) = (c.Random.Next(1, 5), c.OneOf(12, 17), Station(c));
        byte[] octets = [7, (byte)number, 11, (byte)(0xC0 | rate), 12, 1, 14, 1, 16, 1];
        return new AcarsContent("A6", WireChecksum.Envelope622(station, "ADS", c.Aircraft.PaddedTail, octets), IsDownlink: false)
        {
            Application = w => LibacarsWriter.Arinc622(
                w, "adsc_msg", station, c.Aircraft.PaddedTail, () => LibacarsWriter.AdscRequest(w, number, 64 * (rate + 1))),
        };
    }

    private static AcarsContent FreeText(TextContext c, bool down, int element, string choice, string text) =>
        Cpdlc(c, down, element, choice, "[freetext]", b => Characters(b, text), w => w.WriteString("free_text", text));

    private static AcarsContent Cpdlc(
        TextContext c, bool down, int element, string choice, string wording, Action<BitWriter> encode, Action<Utf8JsonWriter> data)
    {
        var (id, reference, station, time) = (c.Random.Next(64), c.Random.Next(64), Station(c), c.Now.UtcDateTime);
        // No further elements; reference (on answers) and timestamp present.
        var bits = new BitWriter().Add(0, 1).Add(down ? 1 : 0, 1).Add(1, 1).Add(id, 6);
        if (down)
        {
            bits.Add(reference, 6);
        }

        bits.Add(time.Hour, 5).Add(time.Minute, 6).Add(time.Second, 6).Add(element, 8);
        encode(bits);
        var header = new CpdlcHeader(id, down ? reference : null, time);
        return new AcarsContent(down ? "BA" : "AA", WireChecksum.Envelope622(station, "AT1", c.Aircraft.PaddedTail, bits.ToArray()), down)
        {
            Application = w => LibacarsWriter.Arinc622(
                w, "fans1a_cpdlc_msg", station, c.Aircraft.PaddedTail, () => LibacarsWriter.Cpdlc(w, down, header, choice, wording, data)),
        };
    }

    private static void Level(BitWriter bits, int level) => bits.Add(FlightLevelChoice, 3).Add(level - 30, 10);

    private static void Characters(BitWriter bits, string text)
    {
        bits.Add(text.Length - 1, 8);
        foreach (var c in text)
        {
            bits.Add(c, 7);
        }
    }

    private static string Station(TextContext c) => c.State.Position.Longitude switch
    {
        < -100 => "KZAKXYA",
        < -60 => "USADCXA",
        < 0 => "EGGXOXA",
        < 90 => "OMAECYA",
        _ => "BNECAYA",
    };

    private static long Angle(double degrees) => (long)Math.Round(degrees * (1 << 19) / 90);

    private static long Track(int degrees) => (long)Math.Round(Signed(degrees) * 1024 / 90.0);

    private static int Signed(int degrees) => degrees >= 180 ? degrees - 360 : degrees;
}

/// <summary>Header of a CPDLC message.</summary>
internal sealed record CpdlcHeader(int Id, int? Reference, DateTime Time);
