using System.Globalization;

namespace AcarsHub.Web.Demo;

/// <summary>What a text needs to know.</summary>
internal sealed record TextContext(SimulatedFlight Flight, FlightState State, DateTimeOffset Now, Random Random)
{
    // Invented names that sound like fixes.
    private static readonly string[] s_fixes =
    [
        "BRVEN", "TOLKA", "MIRDO", "KAPLU", "SENDY", "WOLVR", "GASPE", "NORIX", "PELTA", "QUIRO", "DAVIN", "HUMBL", "JESTR", "LOMAX", "RIVET", "ZULAK",
    ];

    /// <summary>Names of all fixes; routes run along them.</summary>
    public IReadOnlyList<string> Fixes { get; init; } = s_fixes;

    public SimulatedAircraft Aircraft => Flight.Aircraft;

    public Airline Airline => Flight.Aircraft.Airline;

    /// <summary>Hours and minutes, UTC.</summary>
    public string Hhmm => At(Now, "HHmm");

    /// <summary>Hours, minutes and seconds, UTC.</summary>
    public string Hhmmss => At(Now, "HHmmss");

    /// <summary>Estimated time on the ground, HHMM.</summary>
    public string Eta => At(Flight.OnAt, "HHmm");

    /// <summary>Wind as ARINC 702A writes it: direction (3) and speed.</summary>
    public string Wind => Geo.Invariant($"{State.WindDegrees:000}{State.WindKnots:000}");

    /// <summary>Temperature as M56 or P12.</summary>
    public string Temperature => Geo.Invariant($"{(State.TemperatureC < 0 ? 'M' : 'P')}{Math.Abs(State.TemperatureC):00}");

    /// <summary>The <paramref name="ahead"/>-th fix from here; negative is behind. One every 120 NM.</summary>
    public string Fix(int ahead) => Fixes[(Flight.FixSeed + FixIndex + ahead + Fixes.Count) % Fixes.Count];

    /// <summary>When the <paramref name="ahead"/>-th fix is passed.</summary>
    public DateTimeOffset FixTime(int ahead)
    {
        var share = Math.Min(1, (FixIndex + ahead) * 120 / Flight.DistanceNm);
        return Flight.OffAt + ((Flight.OnAt - Flight.OffAt) * share);
    }

    /// <summary>Formats a time, UTC and independent of culture.</summary>
    public static string At(DateTimeOffset time, string format) => time.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>One of these.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> choices) => choices[Random.Next(choices.Length)];

    private int FixIndex => (int)(State.Fraction * Flight.DistanceNm / 120);
}
