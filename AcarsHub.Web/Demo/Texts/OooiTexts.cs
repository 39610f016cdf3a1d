namespace AcarsHub.Web.Demo.Texts;

/// <summary>Out of the gate, off the ground, on the ground, into the gate.</summary>
internal static class OooiTexts
{
    /// <summary>The report of this event.</summary>
    public static AcarsContent Make(TextContext c, Milestone milestone) => c.Airline.Style switch
    {
        ReportStyle.Comma => Events(c, milestone),
        ReportStyle.Pair when milestone != Milestone.Out => Label44(c, milestone),
        _ => QLabels(c, milestone),
    };

    /// <summary>When this event happened.</summary>
    public static DateTimeOffset TimeOf(SimulatedFlight flight, Milestone milestone) => milestone switch
    {
        Milestone.Out => flight.OutAt,
        Milestone.Off => flight.OffAt,
        Milestone.On => flight.OnAt,
        _ => flight.InAt,
    };

    private static AcarsContent QLabels(TextContext c, Milestone milestone)
    {
        var (label, key) = milestone switch
        {
            Milestone.Out => ("QP", "gtout"),
            Milestone.Off => ("QQ", "wloff"),
            Milestone.On => ("QR", "wlin"),
            _ => ("QS", "gtin"),
        };
        var (from, to, time) = (c.Flight.Origin.Icao, c.Flight.Destination.Icao, TextContext.At(TimeOf(c.Flight, milestone), "HHmm"));
        var tail = milestone is Milestone.Out or Milestone.In ? Geo.Invariant($" {c.State.FuelHundredPounds:0000}") : "";
        return new AcarsContent(label, from + to + time + tail) { Oooi = [new("depa", from), new("dsta", to), new(key, time)] };
    }

    private static AcarsContent Events(TextContext c, Milestone milestone)
    {
        var (label, name) = milestone switch
        {
            Milestone.Out => ("13", "OUT"),
            Milestone.Off => ("14", "OFF"),
            Milestone.On => ("15", "ON "),
            _ => ("16", "IN "),
        };
        var time = TimeOf(c.Flight, milestone);
        return new AcarsContent(label, Geo.Invariant(
            $"/{label} {name} EVENT      / {c.Flight.Origin.Icao} {c.Flight.Destination.Icao} {time.UtcDateTime:dd} {time.UtcDateTime:HHmmss}/TIME {time.UtcDateTime:HHmm}"));
    }

    private static AcarsContent Label44(TextContext c, Milestone milestone)
    {
        var (f, time) = (c.Flight, TimeOf(c.Flight, milestone).UtcDateTime);
        var at = milestone == Milestone.Off ? f.Origin.Position : f.Destination.Position;
        var name = milestone switch { Milestone.Off => "OFF", Milestone.On => "ON", _ => "IN" };
        var eta = milestone == Milestone.Off ? c.Eta + "," : "";
        return new AcarsContent("44", Geo.Invariant(
            $"00{name}01,{Geo.Dmt(at)},{f.Origin.Icao},{f.Destination.Icao},{time:MMdd},{time:HHmm},{eta}{c.State.FuelHundredPounds / 10.0:000.0}"));
    }
}
