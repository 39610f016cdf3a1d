namespace AcarsHub.Web.Demo.Texts;

/// <summary>Position reports of aircraft in the air, phrased as the airline does.</summary>
internal static class PositionTexts
{
    /// <summary>One report, in one of the forms of the airline's style.</summary>
    public static AcarsContent Make(TextContext c) => c.Airline.Style switch
    {
        ReportStyle.Arinc702 => c.OneOf<Func<TextContext, AcarsContent>>(Arinc702, Arinc702, Weather15)(c),
        ReportStyle.Comma => c.OneOf<Func<TextContext, AcarsContent>>(Label12, Label16, Label4A)(c),
        ReportStyle.Pair => c.OneOf<Func<TextContext, AcarsContent>>(Label21, Label22, Label44)(c),
        _ => c.OneOf<Func<TextContext, AcarsContent>>(Posrpt, Posrpt, Label10)(c),
    };

    internal static AcarsContent Arinc702(TextContext c)
    {
        var (s, over, next) = (c.State, TextContext.At(c.FixTime(0), "HHmmss"), TextContext.At(c.FixTime(1), "HHmmss"));
        var text = Geo.Invariant($"POS{Geo.Dmt(s.Position)},{c.Fix(0)},{over},{s.FlightLevel},{c.Fix(1)},{next},{c.Fix(2)},{c.Temperature},{c.Wind},{s.FuelHundredPounds}");
        return new AcarsContent("H1", WireChecksum.Sign702(text)) { Sublabel = "M1" };
    }

    internal static AcarsContent Weather15(TextContext c)
    {
        var s = c.State;
        return new AcarsContent("15", Geo.Invariant($"(2{Geo.Dmt(s.Position)}{s.WindDegrees:000}{s.WindKnots,3}{s.FlightLevel,3}{s.TemperatureC,3}(Z"));
    }

    internal static AcarsContent Label12(TextContext c)
    {
        var (lat, lon) = Geo.Decimal(c.State.Position);
        return new AcarsContent("12", Geo.Invariant($"{lat},{lon},{c.State.AltitudeFeet},{c.Hhmmss},{c.State.FuelHundredPounds,4},.{c.Aircraft.Tail},{c.Eta}"));
    }

    internal static AcarsContent Label16(TextContext c)
    {
        var (lat, lon) = Geo.Decimal(c.State.Position);
        return new AcarsContent("16", Geo.Invariant($"{c.Hhmmss},{c.State.AltitudeFeet},{c.Eta},{c.State.FuelHundredPounds,4},{lat},{lon}"));
    }

    internal static AcarsContent Label4A(TextContext c)
    {
        var (lat, lon) = Geo.Decimal(c.State.Position);
        return new AcarsContent("4A", Geo.Invariant($"{c.Hhmmss},{c.Eta},{c.State.FuelHundredPounds,4},{c.State.AltitudeFeet},{lat},{lon}"));
    }

    internal static AcarsContent Label21(TextContext c)
    {
        var (s, (lat, lon)) = (c.State, Geo.Decimal(c.State.Position));
        return new AcarsContent("21", Geo.Invariant(
            $"POS{lat}{lon},{s.FuelHundredPounds,4},{c.Hhmmss},{s.AltitudeFeet},{s.WindDegrees * 100:00000},{s.WindKnots,4},{s.TemperatureC,3},{c.Eta}00,{c.Flight.Destination.Icao}"));
    }

    internal static AcarsContent Label22(TextContext c)
    {
        var (s, sign) = (c.State, c.State.TemperatureC < 0 ? 'M' : 'P');
        return new AcarsContent("22", Geo.Invariant(
            $"{Geo.Dms(s.Position)},-------,{c.Hhmmss},{s.AltitudeFeet}, ,      , ,{sign}{Math.Abs(s.TemperatureC),3},{s.WindDegrees * 100:00000}{s.WindKnots,4},{s.FuelHundredPounds,4},"));
    }

    internal static AcarsContent Label44(TextContext c)
    {
        var (s, f) = (c.State, c.Flight);
        return new AcarsContent("44", Geo.Invariant(
            $"POS02,{Geo.Dmt(s.Position)},{s.FlightLevel:000},{f.Origin.Icao},{f.Destination.Icao},{TextContext.At(c.Now, "MMdd")},{c.Hhmm},{c.Eta},{s.FuelHundredPounds / 10.0:000.0}"));
    }

    internal static AcarsContent Label10(TextContext c)
    {
        var (s, f, (lat, lon)) = (c.State, c.Flight, Geo.Decimal(c.State.Position));
        var (latitude, longitude) = (lat.Replace(" ", "", StringComparison.Ordinal), lon.Replace(" ", "0", StringComparison.Ordinal));
        return new AcarsContent("10", Geo.Invariant(
            $"/{latitude}/{longitude}/10/{s.Mach:0.00}/{s.TrackDegrees:000}/{s.FlightLevel}/{f.Destination.Icao}/{c.Eta}/{s.FuelHundredPounds:0000}/{f.DistanceNm * (1 - s.Fraction):00000}/{c.Fix(0)}/{c.Fix(1)}/{TextContext.At(c.FixTime(1), "HHmm")}/{c.Fix(2)}/{TextContext.At(c.FixTime(2), "HHmm")}/{f.Origin.Icao}/"));
    }

    internal static AcarsContent Posrpt(TextContext c)
    {
        var (s, f) = (c.State, c.Flight);
        return new AcarsContent("80", Geo.Invariant(
            $"3N01 POSRPT {f.FlightId[2..]}/{c.Now.UtcDateTime:dd} {f.Origin.Icao}/{f.Destination.Icao} .{c.Aircraft.Tail}\r\n/UTC {c.Hhmmss}/POS {Geo.Dmm(s.Position)}/FL {s.FlightLevel}\r\n/NWYP {c.Fix(1)} /HDG {s.TrackDegrees:000}/MCH {s.Mach * 1000:000}/TAS {s.GroundSpeedKnots}\r\n/SAT {s.TemperatureC:+00;-00}/FOB {s.FuelHundredPounds * 100:000000}/ETA {c.Eta}"));
    }
}
