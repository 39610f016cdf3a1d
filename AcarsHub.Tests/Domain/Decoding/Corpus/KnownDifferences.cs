using System.Collections.Immutable;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>Where we differ from the reference on purpose, each with the section of the specification that says so.</summary>
internal static class KnownDifferences
{
    private const string AdsContract = "13.13 / 9: label B6 carries ADS-C reports, not CPDLC";
    private const string FourDigits = "4.4, 7.2: the CRC has four digits; the letter before them is the kind of ATIS";

    public static ImmutableArray<KnownDifference> All { get; } =
    [
        new("e9d60c6291eb", "CHECKSUM", FourDigits),
        new("0fd1b82bf4ff", "description", AdsContract),
        new("0fd1b82bf4ff", "TEXT", AdsContract),
        new("2f8ce8b45a9b", "description", AdsContract),
        new("2f8ce8b45a9b", "TEXT", AdsContract),
        new("929b0b5ad303", "description", AdsContract),
        new("929b0b5ad303", "TEXT", AdsContract),
        new("a8f18e807633", "description", AdsContract),
        new("a8f18e807633", "TEXT", AdsContract),
        new("d823fae5645a", "description", AdsContract),
        new("d823fae5645a", "TEXT", AdsContract),
        new("d9113d1b467b", "description", AdsContract),
        new("d9113d1b467b", "TEXT", AdsContract),
        new("eec426fd29d4", "description", AdsContract),
        new("eec426fd29d4", "TEXT", AdsContract),
        new("f820108d1f45", "description", AdsContract),
        new("f820108d1f45", "TEXT", AdsContract),
        new("a222d45121dd", "CHECKSUM", FourDigits),
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
