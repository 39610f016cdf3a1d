using System.Collections.Immutable;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>Where we differ from the reference on purpose, each with the section of the specification that says so.</summary>
internal static class KnownDifferences
{
    public static ImmutableArray<KnownDifference> All { get; } =
    [
        new("204cce23e886", "OFF", "4.2, 13.8: the line break before the details may be missing; they have the second of take-off."),
        new("3511b995f2da", "OFF", "4.2, 13.8: the line break before the details may be missing; they have the second of take-off."),
        new("23f4d80722de", "POS", "2.1: 93 minutes and 80 seconds are none."),
    ];

    public static bool Allows(string id, string code) => All.Any(difference => difference.Id == id && difference.Code == code);
}

/// <param name="Id">Record of the corpus.</param>
/// <param name="Code">Item that differs, or <c>description</c>.</param>
/// <param name="Reason">Why we are right.</param>
internal sealed record KnownDifference(string Id, string Code, string Reason);
