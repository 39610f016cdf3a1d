namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Phases of flight as aircraft condition monitoring writes them.</summary>
public static class FlightPhases
{
    /// <summary>The two letters of Boeing reports (decoding.md 6.1).</summary>
    public static bool TryName(ReadOnlySpan<char> code, out string name)
    {
        name = code switch
        {
            "TO" => "Takeoff",
            "IC" => "Initial Climb",
            "CL" => "Climb",
            "CR" => "Cruise",
            "ER" => "En Route",
            "DC" => "Descent",
            "AP" => "Approach",
            _ => "",
        };
        return name.Length > 0;
    }

    /// <summary>The number of Airbus reports, as far as it is sure.</summary>
    public static bool TryNumber(ReadOnlySpan<char> code, out string name)
    {
        name = code switch
        {
            "05" => "Climb",
            "06" => "Cruise",
            "07" => "Descent",
            _ => "",
        };
        return name.Length > 0;
    }
}
