using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>What changed since the sessions were last written.</summary>
/// <param name="Touched">New and continued sessions.</param>
/// <param name="Named">Those of them that are new or have got another name.</param>
/// <param name="Merged">Sessions that turned out to be another one: their messages move from the first to the second.</param>
public sealed record SessionChanges(ImmutableArray<AircraftSession> Touched, ImmutableHashSet<long> Named, ImmutableArray<(long From, long Into)> Merged)
{
    public static SessionChanges None { get; } = new([], [], []);

    public bool IsEmpty => Touched.IsEmpty && Merged.IsEmpty;

    /// <summary>The session another one has become, if it has; else itself.</summary>
    public long? Final(long? session)
    {
        // In their order: the second of a merge may be the first of a later one.
        foreach (var (from, into) in Merged)
        {
            session = session == from ? into : session;
        }

        return session;
    }
}
