using System.Collections.Immutable;
using System.Text;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Waypoints in the order of flight, with or without the name of the procedure or company route they belong to.</summary>
public sealed record Route(ImmutableArray<Waypoint> Waypoints)
{
    /// <summary>Name of the procedure or company route.</summary>
    public string? Name { get; init; }

    /// <summary>Runway that goes with the name.</summary>
    public string? Runway { get; init; }

    /// <summary>
    /// <c>COLNS &gt; STEVY@01:20:00</c>, <c>MXE &gt;&gt; PENSY</c> where it is direct, <c>NAME(RWY): A &gt; B</c> when it has a name, and
    /// <c>NAME starting at A</c> when it names just one fix.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Name is not null)
        {
            text.Append(Name);
            if (Runway is not null)
            {
                text.Append('(').Append(Runway).Append(')');
            }

            text.Append(Waypoints.Length switch { 0 => "", 1 => " starting at ", _ => ": " });
        }

        AppendLegs(text);
        return text.ToString().Trim();
    }

    private void AppendLegs(StringBuilder text)
    {
        var between = "";
        foreach (var waypoint in Waypoints)
        {
            if (waypoint.IsDirect)
            {
                between = between.Length == 0 ? ">> " : " >> ";
                continue;
            }

            text.Append(between).Append(waypoint);
            between = " > ";
        }

        if (between is " >> " or ">> ")
        {
            text.Append(between);
        }
    }
}
