using System.Collections.Immutable;

namespace AcarsHub.Data.Import;

/// <summary>The schema revisions of ACARS Hub 4, as its table <c>alembic_version</c> names them.</summary>
internal static class LegacyRevisions
{
    /// <summary>The revision that rewrote addresses from decimal to hex, or was meant to.</summary>
    public const int IcaoAsHex = 5;

    /// <summary>Ids, oldest first; number n stands at index n − 1. 16 and 17 belong to the unreleased 4.3.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "e7991f1644b1",
        "0fc8b7cae596",
        "a589d271a0a4",
        "94d97e655180",
        "3168c906fb9e",
        "204a67756b9a",
        "171fe2c07bd9",
        "40fd0618348d",
        "a1b2c3d4e5f6",
        "c3d4e5f6a1b2",
        "f0a1b2c3d4e5",
        "b6c7d8e9f0a1",
        "96f36b89016d",
        "803398f85958",
        "8c9d47f5ed13",
        "4d2a7c918f3b",
        "5e6f7a8b9c0d",
    ];

    /// <summary>Number of a revision, 1 … 17.</summary>
    /// <returns>Null for an id this version does not know.</returns>
    public static int? NumberOf(string id) => Ids.IndexOf(id.Trim()) is >= 0 and var index ? index + 1 : null;
}
