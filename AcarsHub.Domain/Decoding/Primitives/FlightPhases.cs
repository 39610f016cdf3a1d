namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Phases of flight as two letters.</summary>
public static class FlightPhases
{
    /// <summary>The phase in words; the code itself when it is unknown.</summary>
    public static string NameOf(string code) => code switch
    {
        "TO" => "Takeoff",
        "IC" => "Initial Climb",
        "CL" => "Climb",
        "ER" => "En Route",
        "CR" => "Cruise",
        "DC" => "Descent",
        "AP" => "Approach",
        _ => code,
    };

    /// <summary>Whether it is one of the known codes.</summary>
    public static bool IsKnown(ReadOnlySpan<char> code) => code is "TO" or "IC" or "CL" or "ER" or "CR" or "DC" or "AP";
}
