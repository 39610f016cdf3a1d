using System.Collections.Immutable;
using AcarsHub.Web.Demo.Texts;

namespace AcarsHub.Web.Demo;

/// <summary>Which texts come when, and how often.</summary>
internal static class Scenarios
{
    private static readonly ImmutableArray<Scenario> s_vhf =
    [
        new(30, Airborne, PositionTexts.Make),
        new(3, Airborne, AircraftTexts.Performance),
        new(4, Airborne, AircraftTexts.Progress),
        new(3, Airborne, AircraftTexts.FlightPlan),
        new(3, Airborne, AircraftTexts.WindRequest),
        new(5, Airborne, AircraftTexts.Engine),
        new(3, Airborne, AircraftTexts.Turbulence),
        new(3, Airborne, AircraftTexts.Trajectory),
        new(3, _ => true, AircraftTexts.Fault),
        new(7, _ => true, AircraftTexts.LinkTest),
        new(4, _ => true, AircraftTexts.MediaAdvisory),
        new(5, _ => true, CrewTexts.FreeText),
        new(2, Airborne, CrewTexts.Noteworthy),
        new(5, Airborne, CrewTexts.Request),
        new(3, Airborne, CrewTexts.AtisRequest),
        new(3, Airborne, CrewTexts.Atis),
        new(3, _ => true, CrewTexts.Metar),
        new(5, _ => true, CrewTexts.Ground),
        new(8, s => s.Phase is FlightPhase.Parked or FlightPhase.TaxiOut, AtcTexts.Clearance),
        new(8, s => !s.IsAirborne, AircraftTexts.Door),
    ];

    private static readonly ImmutableArray<Scenario> s_hf =
    [
        new(40, _ => true, AircraftTexts.LinkTest),
        new(6, _ => true, AircraftTexts.MediaAdvisory),
        new(6, Airborne, PositionTexts.Make),
        new(2, Airborne, AtcTexts.AdscReport),
    ];

    private static readonly ImmutableArray<Scenario> s_satelliteUp =
    [
        new(6, Airborne, AtcTexts.AdscRequest),
        new(6, Airborne, AtcTexts.CpdlcUp),
        new(4, _ => true, CrewTexts.Metar),
        new(4, _ => true, CrewTexts.Ground),
        new(2, Airborne, CrewTexts.Atis),
        new(3, s => s is { IsAirborne: true, Position.Longitude: > -60 and < -5 }, AtcTexts.OceanicClearance),
    ];

    private static readonly ImmutableArray<Scenario> s_satelliteDown =
    [
        new(8, Airborne, AtcTexts.AdscReport),
        new(6, Airborne, AtcTexts.CpdlcDown),
        new(4, Airborne, PositionTexts.Make),
        new(2, Airborne, AircraftTexts.Progress),
        new(2, _ => true, CrewTexts.FreeText),
        new(2, _ => true, AircraftTexts.MediaAdvisory),
    ];

    private static readonly ImmutableArray<Scenario> s_atn =
    [
        new(3, Airborne, AtcTexts.CpdlcDown),
        new(2, Airborne, AtcTexts.CpdlcUp),
    ];

    /// <summary>Something for plain VHF.</summary>
    public static AcarsContent Vhf(TextContext context) => Pick(s_vhf, context);

    /// <summary>Something for VDL2: as VHF, and now and then a controller's dialogue.</summary>
    public static AcarsContent Vdl2(TextContext context) =>
        context.State.IsAirborne && context.Random.Next(12) == 0 ? Pick(s_atn, context) : Vhf(context);

    /// <summary>Something short, for HF.</summary>
    public static AcarsContent Hf(TextContext context) => Pick(s_hf, context);

    /// <summary>Something from the ground over a satellite.</summary>
    public static AcarsContent SatelliteUp(TextContext context) => Pick(s_satelliteUp, context);

    /// <summary>Something from the aircraft over a satellite.</summary>
    public static AcarsContent SatelliteDown(TextContext context) => Pick(s_satelliteDown, context);

    private static bool Airborne(FlightState state) => state.IsAirborne;

    private static AcarsContent Pick(ImmutableArray<Scenario> scenarios, TextContext context)
    {
        var left = context.Random.Next(scenarios.Where(s => s.Fits(context.State)).Sum(s => s.Weight));
        foreach (var scenario in scenarios)
        {
            if (!scenario.Fits(context.State))
            {
                continue;
            }

            left -= scenario.Weight;
            if (left < 0)
            {
                return scenario.Make(context);
            }
        }

        throw new InvalidOperationException("Every table has an entry that fits always.");
    }

    private sealed record Scenario(int Weight, Func<FlightState, bool> Fits, Func<TextContext, AcarsContent> Make);
}
