using System.Collections.Immutable;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>Where we differ from the reference on purpose, each with the section of the specification that says so.</summary>
internal static class KnownDifferences
{
    public static ImmutableArray<KnownDifference> All { get; } =
    [
    ];

    public static bool Allows(string id, string code) => All.Any(difference => difference.Id == id && difference.Code == code);
}

/// <param name="Id">Record of the corpus.</param>
/// <param name="Code">Item that differs, or <c>description</c>.</param>
/// <param name="Reason">Why we are right.</param>
internal sealed record KnownDifference(string Id, string Code, string Reason);
