namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>A change from one phase of flight to the next.</summary>
/// <param name="FromCode">Phase before, two letters.</param>
/// <param name="ToCode">Phase from now on, two letters.</param>
public sealed record StateChange(string FromCode, string ToCode)
{
    /// <summary><c>Descent -&gt; Approach</c>.</summary>
    public override string ToString() => $"{NameOf(FromCode)} -> {NameOf(ToCode)}";

    private static string NameOf(string code) => FlightPhases.TryName(code, out var name) ? name : code;
}

/// <summary>A door that was opened or closed.</summary>
/// <param name="Door">Name of the door.</param>
/// <param name="State">What it is now, e.g. <c>CLSD</c>.</param>
public sealed record DoorEvent(string Door, string State)
{
    /// <summary><c>FWDENTRY CLSD</c>.</summary>
    public override string ToString() => $"{Door} {State}";
}
