namespace AcarsHub.Domain.Enrichment;

/// <summary>An airline and its designators (ICAO Doc 8585, IATA airline coding directory).</summary>
/// <param name="Iata">Two-character designator, e.g. <c>F9</c>; null when it has none.</param>
/// <param name="Icao">Three-letter designator, e.g. <c>FFT</c>; null when unknown.</param>
/// <param name="Name">Name shown to people.</param>
public sealed record Airline(string? Iata, string? Icao, string Name)
{
    internal const int IataLength = 2;
    internal const int IcaoLength = 3;

    /// <summary>Two upper-case letters or digits.</summary>
    internal static bool IsIataCode(ReadOnlySpan<char> text) =>
        text.Length == IataLength && IsUpperOrDigit(text[0]) && IsUpperOrDigit(text[1]);

    /// <summary>Three upper-case letters.</summary>
    internal static bool IsIcaoCode(ReadOnlySpan<char> text) =>
        text.Length == IcaoLength && !text.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsUpperOrDigit(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
}
