using System.Collections.Immutable;
using AcarsHub.Web.Demo;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>The airlines of the simulated world with as many aircraft as real ones have.</summary>
internal static class HistoryAirlines
{
    /// <summary>One entry for each airline and form of its registrations.</summary>
    public static ImmutableArray<Airline> All { get; } = [.. Airline.All.SelectMany(Fleets)];

    private static IEnumerable<Airline> Fleets(Airline airline) => airline.Iata switch
    {
        "AA" => UnitedStates(airline, 230, "AN", "UW", "NN"),
        "DL" => [.. UnitedStates(airline, 230, "DZ", "DN"), Numbered(airline, "D", 150)],
        "UA" => [Numbered(airline, "U", 250), .. UnitedStates(airline, 250, "UX", "UA")],
        "WN" => [Numbered(airline, "Q", 250), Numbered(airline, "L", 100), .. UnitedStates(airline, 250, "WN")],
        "F9" or "5X" => UnitedStates(airline, 90, airline.Iata == "F9" ? "FR" : "UP"),
        "B6" or "FX" => UnitedStates(airline, 180, airline.Iata == "B6" ? "JB" : "FE"),
        "AC" => [airline with { Aircraft = 180 }],
        "BA" or "LH" or "AF" or "QF" => [airline with { Aircraft = 110 }],
        "EI" => [airline with { Aircraft = 50 }],
        _ => [airline with { Aircraft = 20 }],
    };

    private static IEnumerable<Airline> UnitedStates(Airline airline, int aircraft, params string[] suffixes) =>
        suffixes.Select(suffix => airline with { Aircraft = aircraft, Registrations = RegistrationScheme.UnitedStates(suffix) });

    private static Airline Numbered(Airline airline, string suffix, int aircraft) =>
        airline with { Aircraft = aircraft, Registrations = RegistrationScheme.UnitedStates(suffix, 1_000, 10_000) };
}
