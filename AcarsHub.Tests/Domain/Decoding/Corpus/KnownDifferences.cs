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
        new("37675faca471", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("9b6ad43653e4", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("f0f19d8d877f", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("8a8450768408", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("d72fdaf6c032", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("6fde17be7255", "ENG_START", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "ENG_STOP", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "OUT", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "OFF", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "ON", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "IN", "2.2: day 04 is the fourth."),
    ];

    public static bool Allows(string id, string code) => All.Any(difference => difference.Id == id && difference.Code == code);
}

/// <param name="Id">Record of the corpus.</param>
/// <param name="Code">Item that differs, or <c>description</c>.</param>
/// <param name="Reason">Why we are right.</param>
internal sealed record KnownDifference(string Id, string Code, string Reason);
